// What a test asks of a page that it has open. Each returns sentences about what is wrong: none where nothing is.
(() => {
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const name = element => {
    const words = (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ").slice(0, 40);
    return `${element.localName}${element.id ? "#" + element.id : ""}${element.className?.baseVal === undefined && element.className ? "." + element.className.split(" ").join(".") : ""} “${words}”`;
  };
  // Kept for those who listen: clipped to a pixel, as .visually-hidden is and a table's head on a narrow window; or brought in by the focus.
  const isForTheEarOnly = element => {
    for (let at = element; at; at = at.parentElement) if (at.clientWidth <= 1 && getComputedStyle(at).clipPath !== "none" || at.matches(".skip")) return true;
    return false;
  };
  const focusable = () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter(element => element.type !== "hidden" && !element.disabled && seen(element));

  // The boxes that cut what is shown of an element: those that scroll, and teasers of a few lines.
  function clippers(element) {
    const boxes = [];
    for (let at = element; at && at !== document.body; at = at.parentElement) if (getComputedStyle(at).overflowY !== "visible") boxes.push(at.getBoundingClientRect());
    return boxes;
  }

  // Places with text: the boxes of its lines, with the element it stands in.
  function lines() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !seen(parent) || isForTheEarOnly(parent) || parent.closest("svg, option")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const frames = clippers(parent);
      for (const line of range.getClientRects()) {
        const box = frames.reduce((rest, frame) => ({
          left: Math.max(rest.left, frame.left), right: Math.min(rest.right, frame.right), top: Math.max(rest.top, frame.top), bottom: Math.min(rest.bottom, frame.bottom),
        }), line);
        if (box.right - box.left > 1 && box.bottom - box.top > 1) found.push({ box, parent });
      }
    }
    return found;
  }

  window.checks = {
    // The page must not scroll sideways, and no box may hide the end of a word.
    fit() {
      const wrong = [];
      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth) {
        const widest = [...document.querySelectorAll("body *")].filter(seen).reduce((a, b) => b.getBoundingClientRect().right > a.getBoundingClientRect().right ? b : a);
        wrong.push(`the page is ${root.scrollWidth - root.clientWidth} px wider than its window, by ${name(widest)}`);
      }
      for (const element of document.querySelectorAll("body *")) {
        if (!seen(element) || isForTheEarOnly(element) || element.matches("input") || element.closest("svg")) continue;
        const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
        if (["hidden", "clip"].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) wrong.push(`cut off at its side: ${name(element)}`);
        if (["hidden", "clip"].includes(overflowY) && webkitLineClamp === "none" && element.scrollHeight > element.clientHeight + 1) wrong.push(`cut off at its foot: ${name(element)}`);
      }
      return wrong;
    },

    // No line of text may lie over another.
    overlaps() {
      const wrong = [];
      const all = lines().sort((a, b) => a.box.top - b.box.top);
      all.forEach((one, index) => {
        for (let next = index + 1; next < all.length && all[next].box.top < one.box.bottom; next++) {
          const other = all[next];
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          const isItsOwnCutLine = one.parent === other.parent && one.parent.closest(".text, .item"); // a teaser's last line ends in an ellipsis over the cut one
          if (!isItsOwnCutLine && wide > 2 && high > 0.45 * Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top)) wrong.push(`${name(one.parent)} lies over ${name(other.parent)}`);
        }
      });
      return wrong;
    },

    // WCAG 1.4.12: with the spacing that a reader may set, nothing is lost.
    spaced(on) {
      const sheet = window.checksSheet ??= new CSSStyleSheet();
      sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }");
      document.adoptedStyleSheets = on ? [sheet] : [];
    },

    open() {
      for (const details of document.querySelectorAll("details")) details.open = true;
    },

    // What moved while the page came, by the browser's own observation.
    shifts: () => new Promise(done => {
      const moved = [];
      const watcher = new PerformanceObserver(list => list.getEntries().forEach(entry =>
        moved.push(`moved by ${entry.value.toFixed(5)}: ${entry.sources.map(source => source.node?.nodeType === 1 ? name(source.node) : "?").join(", ")}`)));
      watcher.observe({ type: "layout-shift", buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved), 30)));
    }),

    // Nothing moves where a reader asks for that.
    motion() {
      const wrong = document.getAnimations().map(animation => `an animation of ${name(animation.effect.target)}`);
      for (const element of document.querySelectorAll("*")) {
        const style = getComputedStyle(element);
        if (style.transitionDuration.split(", ").some(time => parseFloat(time) > 0)) wrong.push(`a transition of ${name(element)}`);
        if (style.animationName !== "none") wrong.push(`an animation of ${name(element)}`);
        if (style.scrollBehavior === "smooth") wrong.push(`smooth scrolling of ${name(element)}`);
      }
      return wrong;
    },

    // Begins to note where the focus goes, from where it is; each stop tells whether one can see it there.
    watchFocus() {
      const start = document.activeElement;
      const order = focusable().filter(element => !(start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) && element !== start);
      const look = element => {
        const style = getComputedStyle(element);
        const hit = element.querySelector(".hit");
        return [style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 ? style.outlineColor : "", style.boxShadow, hit ? getComputedStyle(hit).stroke : ""].join("|");
      };
      const before = new Map(order.map(element => [element, look(element)]));
      const stops = [];
      document.addEventListener("focusin", ({ target }) => stops.push({ element: target, isMarked: before.get(target) !== look(target) }));
      // Looked at when the next key is pressed, as the browser scrolls only after it has moved the focus.
      document.addEventListener("keydown", () => {
        const stop = stops.at(-1);
        if (!stop || stop.element !== document.activeElement) return;
        const boxes = [...stop.element.getClientRects()];
        stop.isInView = boxes.some(box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
        stop.isCovered = !boxes.some(box => {
          const top = document.elementFromPoint(Math.min(innerWidth - 1, (box.left + box.right) / 2), Math.min(innerHeight - 1, (box.top + box.bottom) / 2));
          return top && (stop.element.contains(top) || top.contains(stop.element));
        });
      }, true);
      window.checksFocus = { order, stops };
      return order.length;
    },

    stops: () => window.checksFocus.stops.length,

    // What is wrong with the stops so far.
    focus() {
      const { order } = window.checksFocus;
      const back = window.checksFocus.stops.findIndex((stop, i, all) => i > 0 && !(all[0].element.compareDocumentPosition(stop.element) & Node.DOCUMENT_POSITION_FOLLOWING)); // round and at the beginning again
      const stops = back < 0 ? window.checksFocus.stops : window.checksFocus.stops.slice(0, back);
      const wrong = stops.filter(stop => !stop.isMarked).map(stop => `no mark of the focus on ${name(stop.element)}`);
      wrong.push(...stops.filter(stop => stop.isInView === false).map(stop => `out of view with the focus: ${name(stop.element)}`));
      wrong.push(...stops.filter(stop => stop.isInView && stop.isCovered).map(stop => `covered while it has the focus: ${name(stop.element)}`));
      stops.slice(1).forEach((stop, i) => {
        if (stop.element.compareDocumentPosition(stops[i].element) & Node.DOCUMENT_POSITION_FOLLOWING) wrong.push(`${name(stop.element)} gets the focus after ${name(stops[i].element)}`);
      });
      const last = stops.at(-1)?.element;
      const reached = new Set(stops.map(stop => stop.element));
      for (const element of order) {
        if (!last || element === last) break;
        if (!reached.has(element) && element.type !== "radio") wrong.push(`the keyboard passes over ${name(element)}`); // of a group of radio buttons it reaches one
      }
      return wrong;
    },
  };
})();
