// Marks a sentence's partners while it is pointed at or has the focus, steps through the matches, and closes what was opened.
(() => {
  const sentences = [...document.querySelectorAll(".sentence[data-partners]")];
  if (sentences.length === 0) return;
  const partnersOf = sentence => (sentence.dataset.partners || "").split(" ").filter(Boolean).map(id => document.getElementById(id)).filter(Boolean);
  const show = (sentence, on) => partnersOf(sentence).forEach(partner => partner.classList.toggle("is-partner", on));

  for (const sentence of sentences) {
    sentence.addEventListener("mouseenter", () => show(sentence, true));
    sentence.addEventListener("focusin", () => show(sentence, true));
    for (const leaving of ["mouseleave", "focusout"]) {
      sentence.addEventListener(leaving, () => { show(sentence, false); sentence.classList.remove("is-dismissed"); });
    }
  }

  const keysAreOn = () => { try { return localStorage.getItem("newsarchive-keys") !== "off"; } catch { return true; } };
  const note = document.querySelector(".keys-note");
  if (note) note.hidden = !keysAreOn();
  const matches = [...document.querySelectorAll(".text:first-child .sentence")].filter(sentence => sentence.dataset.partners);
  let at = -1;

  document.addEventListener("keydown", event => {
    const target = event.target;
    if (event.key === "Escape") {
      for (const sentence of document.querySelectorAll(".sentence:hover, .sentence:focus-within")) sentence.classList.add("is-dismissed");
      return;
    }
    const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn() || matches.length === 0) return;
    if (event.key !== "n" && event.key !== "p") return;
    event.preventDefault();
    const focused = matches.indexOf(target instanceof Element ? target.closest(".sentence") : null);
    at = ((focused >= 0 ? focused : at) + (event.key === "n" ? 1 : -1) + matches.length) % matches.length;
    matches[at].querySelector(".status").focus({ preventScroll: true });
    matches[at].scrollIntoView({ block: "center" });
  });
})();
