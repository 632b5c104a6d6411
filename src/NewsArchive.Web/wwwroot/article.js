// Copies what is selected in a report as a quotation, with its citation and the address of its paragraph.
(() => {
  const body = document.querySelector(".report .body");
  const citation = document.querySelector(".citation");
  if (!body || !citation || !navigator.clipboard) return;

  const button = document.createElement("button");
  button.type = "button";
  button.className = "quote-selection";
  button.textContent = "Copy quotation with citation";
  button.hidden = true;
  body.closest(".report").append(button);

  const selected = () => {
    const selection = getSelection();
    const isInBody = selection.rangeCount > 0 && body.contains(selection.anchorNode) && body.contains(selection.focusNode);
    return isInBody && selection.toString().trim() ? selection : null;
  };
  let shown = null;
  document.addEventListener("selectionchange", () => {
    const selection = selected();
    if (!selection && document.activeElement === button) return; // the press that copies takes the selection away on some systems
    button.hidden = !selection;
    const element = selection?.getRangeAt(0).startContainer;
    shown = selection && {
      text: selection.toString().trim().replace(/\s*\n\s*/g, "\n\n"),
      id: (element instanceof Element ? element : element.parentElement).closest(".body [id]")?.id,
    };
  });
  button.addEventListener("pointerdown", event => event.preventDefault()); // the selection stays
  button.addEventListener("click", async () => {
    if (!shown) return;
    const address = location.origin + location.pathname + (shown.id ? `#${shown.id}` : "");
    await navigator.clipboard.writeText(`“${shown.text}”\n\n${citation.textContent.trim()}\n${address}\n`);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy quotation with citation"; }, 2000);
  });
})();
