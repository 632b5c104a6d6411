// Small conveniences; every page works without them. Single keys never act in a field or with a modifier, and can be
// turned off on /help (WCAG 2.1.4).
(() => {
  const setting = "newsarchive-keys";
  const read = () => { try { return localStorage.getItem(setting) !== "off"; } catch { return true; } };
  const write = on => { try { localStorage.setItem(setting, on ? "on" : "off"); } catch { /* private windows keep nothing */ } };
  const keys = {};

  document.addEventListener("keydown", event => {
    const target = event.target;
    const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
    const act = keys[event.key];
    if (!act || typing || event.ctrlKey || event.metaKey || event.altKey || !read()) return;
    if (act()) event.preventDefault();
  });

  // The key "/" goes to the search box.
  keys["/"] = () => {
    const field = document.querySelector("main [data-search]") ?? document.querySelector("[data-search]");
    if (!field) return false;
    field.focus();
    field.select();
    return true;
  };

  const box = document.querySelector("[data-keys]");
  if (box) {
    box.disabled = false;
    box.checked = read();
    box.addEventListener("change", () => write(box.checked));
    document.querySelector("[data-keys-note]").textContent = "(kept in this browser)";
  }

  // "?" lists the keys of the page.
  keys["?"] = () => {
    const sheet = document.querySelector("dialog.keys") ?? makeSheet();
    if (!sheet.open) sheet.showModal();
    return true;
  };

  walkMatches();
  walkResults();
  document.querySelectorAll("form.selection").forEach(select);
  decideEvents();
  document.querySelectorAll("[data-copy]").forEach(copy);
  document.querySelectorAll("[data-complete]").forEach(complete);
  document.querySelectorAll("[data-histogram]").forEach(dragOver);

  function makeSheet() {
    const has = selector => document.querySelector(selector) !== null;
    const rows = [
      ["/", "Search"],
      ...(has("[data-result], .results .item h2 a") ? [["j, k", "Next and previous result"]] : []),
      ...(has("[data-matches]") ? [["n, p", "Next and previous match"]] : []),
      ...(has(".sentence[data-partners]") ? [["n, p", "Next and previous matched sentence"]] : []),
      ...(has(".selection-bar") ? [["s, S", "Select the next or previous sentence"], ["q, l", "Copy it as a quotation, copy its address"]] : []),
      ...(has("#decide") ? [["y, x", "Same event, not the same event (the marked report)"]] : []),
      ...(has("[data-histogram]") ? [["← →", "From bar to bar"]] : []),
      ["?", "These keys"],
      ["Esc", "Close what is open"],
    ];
    const element = (name, text, ...children) => {
      const made = document.createElement(name);
      if (text) made.textContent = text;
      made.append(...children);
      return made;
    };
    const title = element("h2", "Keys");
    title.id = "keys-title";
    const list = element("dl", "", ...rows.map(([key, what]) => element("div", "", element("dt", "", element("kbd", key)), element("dd", what))));
    const off = element("a", "Turn single keys off");
    off.href = "/help#keys";
    const close = element("form", "", element("button", "Close"));
    close.method = "dialog";
    const sheet = element("dialog", "", title, list, element("p", "", off), close);
    sheet.className = "keys";
    sheet.setAttribute("aria-labelledby", title.id);
    document.body.append(sheet);
    return sheet;
  }

  // A button that copies the text before it; it is there only where the browser can.
  function copy(button) {
    if (!navigator.clipboard) return;
    const words = button.innerHTML;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.previousElementSibling.textContent);
      button.textContent = "Copied";
      setTimeout(() => { button.innerHTML = words; }, 2000);
    });
  }

  // "n" and "p" go through the matches that the server marked in an article; so do two buttons.
  function walkMatches() {
    const bar = document.querySelector("[data-matches]");
    const marks = bar ? [...document.querySelectorAll(".report mark:not([data-on])")] : [];
    if (!bar) return;
    const count = bar.querySelector("[data-match-count]");
    let at = -1;
    const say = () => { count.textContent = marks.length === 0 ? "(not in the text)" : at < 0 ? `(${marks.length})` : `(${at + 1} of ${marks.length})`; };
    const go = step => {
      if (marks.length === 0) return false;
      marks[at]?.removeAttribute("aria-current");
      at = at < 0 && step < 0 ? marks.length - 1 : (at + step + marks.length) % marks.length;
      marks[at].setAttribute("aria-current", "true");
      marks[at].scrollIntoView({ block: "center" });
      say();
      return true;
    };
    count.setAttribute("role", "status");
    for (const button of bar.querySelectorAll("[data-match]")) {
      button.hidden = marks.length === 0;
      button.addEventListener("click", () => go(Number(button.dataset.match)));
    }
    keys.n = () => go(1);
    keys.p = () => go(-1);
    say();
  }

  // "j" and "k" go to the next and previous result: from article to article, and in a list from headline to headline.
  function walkResults() {
    for (const link of document.querySelectorAll("[data-result]")) keys[link.dataset.result] = () => { link.click(); return true; };
    const headlines = [...document.querySelectorAll(".results .item h2 a")];
    if (headlines.length === 0) return;
    const go = by => {
      const from = headlines.indexOf(document.activeElement);
      headlines[from < 0 ? 0 : Math.min(headlines.length - 1, Math.max(0, from + by))].focus();
      return true;
    };
    keys.j = () => go(1);
    keys.k = () => go(-1);
  }

  // Says how many articles are ticked; a box ticks all of the page.
  function select(form) {
    const boxes = [...form.querySelectorAll("[name=id]")];
    const note = form.querySelector("[data-selected]");
    const words = note.textContent;
    const all = form.querySelector("[data-all]");
    all.parentElement.hidden = false;
    note.setAttribute("role", "status");
    const say = () => {
      const ticked = boxes.filter(box => box.checked).length;
      note.textContent = ticked === 0 ? words : `${ticked} selected`;
      all.checked = ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
    };
    form.addEventListener("change", event => {
      if (event.target === all) for (const box of boxes) box.checked = all.checked;
      say();
    });
    say(); // the browser keeps ticks when a reader comes back
  }

  // "y" and "x" say whether a report is about the same event: the one that has the focus, else the first. What is out of
  // sight is shown first, so that nobody decides on what they do not see.
  function decideEvents() {
    const list = document.querySelector("#decide ~ .may"); // a reader has no form to decide by
    if (!list) return;
    const reports = [...list.children];
    let at = reports[0];
    const mark = report => {
      at = report;
      for (const one of reports) {
        if (one === at) one.dataset.at = ""; else delete one.dataset.at;
        for (const key of one.querySelectorAll("kbd")) key.hidden = one !== at || !read();
      }
    };
    list.addEventListener("focusin", event => mark(event.target.closest(".may > li")));
    for (const key of ["y", "x"]) {
      keys[key] = () => {
        const box = at.getBoundingClientRect();
        if (box.top < 0 || box.bottom > innerHeight) at.scrollIntoView({ block: "center" });
        else at.querySelector(`[data-decide="${key}"]`).click();
        return true;
      };
    }
    mark(at);
  }

  // Completion by the combobox pattern of the ARIA Authoring Practices (list autocomplete, manual selection).
  function complete(input, index) {
    const list = document.createElement("ul");
    list.id = `completions-${index}`;
    list.className = "completions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Completions");
    const holder = document.createElement("div");
    holder.className = "completion-holder";
    input.before(holder);
    holder.append(input, list);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) input.setAttribute(name, value);
    let options = [], active = -1, timer = 0, asked = 0;

    const close = () => { list.hidden = true; options = []; select(-1); input.setAttribute("aria-expanded", "false"); };
    const select = to => {
      list.children[active]?.setAttribute("aria-selected", "false");
      active = to;
      const option = list.children[active];
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      if (option) input.setAttribute("aria-activedescendant", option.id); else input.removeAttribute("aria-activedescendant");
    };
    const take = option => {
      if (option.article) { location.href = option.article; return; }
      input.value = option.query;
      close();
      input.form.requestSubmit();
    };
    const show = found => {
      options = found;
      list.replaceChildren(...found.map((option, i) => {
        const item = document.createElement("li");
        item.id = `${list.id}-${i}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        const text = document.createElement("bdi");
        text.textContent = option.text;
        const kind = document.createElement("span");
        kind.className = "quiet";
        kind.textContent = option.kind === "word" ? "" : option.kind;
        item.append(text, " ", kind);
        item.addEventListener("pointerdown", event => event.preventDefault()); // the field keeps the focus
        item.addEventListener("click", () => take(option));
        return item;
      }));
      select(-1);
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
    };
    const ask = async () => {
      const mine = ++asked;
      const text = input.value;
      if (text.trim().length < 2) { close(); return; }
      try {
        const answer = await fetch(`/api/suggest?q=${encodeURIComponent(text)}`);
        const { completions } = await answer.json();
        if (mine === asked && document.activeElement === input && input.value === text) show(completions);
      } catch { close(); /* without an answer it is a plain field */ }
    };

    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
    input.addEventListener("blur", () => { clearTimeout(timer); asked++; close(); });
    input.addEventListener("keydown", event => {
      if (event.isComposing) return;
      if (event.key === "ArrowDown" && options.length === 0) { ask(); event.preventDefault(); return; }
      if (options.length === 0) return;
      const last = options.length - 1;
      switch (event.key) {
        case "ArrowDown": select(active === last ? -1 : active + 1); break;
        case "ArrowUp": select(active < 0 ? last : active - 1); break;
        case "Enter": if (active < 0) { close(); return; } take(options[active]); break;
        case "Escape": close(); break;
        default: return;
      }
      event.preventDefault();
    });
  }

  // Dragging over bars narrows to all of them; a click is the bar's own link; arrow keys go from bar to bar.
  function dragOver(histogram) {
    const svg = histogram.querySelector("svg");
    const bars = [...svg.querySelectorAll("a")];
    histogram.querySelector("[data-histogram-hint]").hidden = false;
    let from = null, moved = false;
    const barAt = x => bars.reduce((best, bar) => {
      const box = bar.querySelector(".hit").getBoundingClientRect();
      const away = Math.max(box.left - x, x - box.right, 0);
      return away < best.away ? { bar, away } : best;
    }, { bar: bars[0], away: Infinity }).bar;
    const range = (one, other) => { const [a, b] = [bars.indexOf(one), bars.indexOf(other)].sort((x, y) => x - y); return bars.slice(a, b + 1); };
    const paint = chosen => bars.forEach(bar => bar.classList.toggle("chosen", chosen.includes(bar)));
    const end = () => { from = null; paint([]); };

    svg.addEventListener("dragstart", event => event.preventDefault()); // links would be dragged away
    svg.addEventListener("pointerdown", event => { if (event.button === 0 && event.pointerType !== "touch") { from = { bar: barAt(event.clientX), x: event.clientX }; moved = false; } });
    window.addEventListener("pointermove", event => {
      if (!from) return;
      moved ||= Math.abs(event.clientX - from.x) > 4;
      if (moved) paint(range(from.bar, barAt(event.clientX)));
    });
    window.addEventListener("pointerup", event => {
      if (from && moved) {
        const chosen = range(from.bar, barAt(event.clientX));
        location.href = histogram.dataset.range.replace("FROM", chosen[0].dataset.from).replace("TO", chosen.at(-1).dataset.to);
      }
      end();
    });
    window.addEventListener("pointercancel", end);
    svg.addEventListener("click", event => { if (moved) event.preventDefault(); });
    svg.addEventListener("keydown", event => {
      const at = bars.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: bars.length - 1 }[event.key];
      if (at < 0 || to === undefined) return;
      bars[Math.min(bars.length - 1, Math.max(0, to))].focus();
      event.preventDefault();
    });
  }
})();
