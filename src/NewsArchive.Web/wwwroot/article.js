// A selection in a report can be copied as a quotation with its citation and the address of its sentence, or that address
// alone. The keys "s" and "S" select the next and the sentence before, "q" and "l" copy; they can be turned off as all others.
(() => {
  const report = document.querySelector(".report");
  const wanted = location.hash.slice(1); // an address without its part: the server knows which part has it
  const whole = new URL(location);
  if (/^[spb]\d+$/.test(wanted) && !document.getElementById(wanted) && document.querySelector(".text-pages") && whole.searchParams.get("at") !== wanted) {
    whole.searchParams.set("at", wanted);
    location.replace(whole);
    return;
  }
  const texts = report ? [...report.querySelectorAll(".standfirst, .body")] : [];
  const sentences = texts.flatMap(text => [...text.querySelectorAll("span[id]")]).filter(span => /^s\d+$/.test(span.id));
  if (sentences.length === 0 || !navigator.clipboard) return;
  const citation = document.querySelector(".citation"); // a revision's page has none: what it cites could change
  const keysAreOn = () => { try { return localStorage.getItem("newsarchive-keys") !== "off"; } catch { return true; } };
  const keys = { s: () => step(1), S: () => step(-1) };
  let shown = null;

  const bar = document.createElement("div");
  bar.className = "selection-bar";
  bar.hidden = true;
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "The selected words");
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  const button = (words, key, copied) => {
    const made = document.createElement("button");
    made.type = "button";
    made.append(words);
    if (keysAreOn()) made.insertAdjacentHTML("beforeend", `<kbd aria-hidden="true">${key}</kbd>`);
    made.addEventListener("pointerdown", event => event.preventDefault()); // the selection stays
    const content = [...made.childNodes];
    const act = async () => {
      shown = selected() ?? shown; // the event that tells of a selection comes late
      if (!shown) return;
      await navigator.clipboard.writeText(copied());
      made.textContent = status.textContent = "Copied";
      setTimeout(() => { made.replaceChildren(...content); status.textContent = ""; }, 2000);
    };
    made.addEventListener("click", act);
    keys[key] = act;
    return made;
  };
  const address = () => `${location.origin}${report.dataset.revision}#${shown.sentence.id}`;
  const quote = button(citation ? "Copy quotation with citation" : "Copy quotation", "q", () => `“${shown.text}”\n\n${citation ? citation.textContent.trim() + "\n" : ""}${address()}\n`);
  quote.classList.add("quote-selection");
  bar.append(quote, button("Copy link to this sentence", "l", address));
  report.append(bar, status);

  // What is selected, where it begins in the text and nothing but space lies beyond the text: three clicks select up to what follows.
  const selected = () => {
    const selection = getSelection();
    const text = selection.toString().trim().replace(/\s*\n\s*/g, "\n\n");
    if (selection.rangeCount === 0 || text === "") return null;
    const range = selection.getRangeAt(0);
    const part = texts.find(part => part.contains(range.startContainer));
    const sentence = part && sentences.find(span => range.intersectsNode(span));
    if (!sentence) return null;
    const beyond = range.cloneRange();
    if (!part.contains(range.endContainer)) beyond.setStart(part, part.childNodes.length); else beyond.collapse();
    const rest = beyond.cloneContents();
    for (const label of rest.querySelectorAll(".tag, .basis")) label.remove(); // they cannot be selected
    return rest.textContent.trim() === "" ? { text, sentence } : null;
  };
  document.addEventListener("selectionchange", () => {
    const now = selected();
    if (!now && bar.contains(document.activeElement)) return; // the press that copies takes the selection away on some systems
    shown = now;
    bar.hidden = !shown;
  });

  const step = by => {
    const from = sentences.indexOf(selected()?.sentence ?? sentences.find(span => `#${span.id}` === location.hash));
    const to = sentences[from < 0 ? (by > 0 ? 0 : sentences.length - 1) : Math.min(sentences.length - 1, Math.max(0, from + by))];
    getSelection().selectAllChildren(to);
    to.scrollIntoView({ block: "center" });
  };
  document.addEventListener("keydown", event => {
    const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches("input, textarea, select"));
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn() || !Object.hasOwn(keys, event.key)) return;
    if ((event.key === "q" || event.key === "l") && !shown && !selected()) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
