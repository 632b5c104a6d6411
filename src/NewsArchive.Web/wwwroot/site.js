// The key "/" goes to the search box. Never in a field, never with a modifier, and it can be turned off on /help (WCAG 2.1.4).
(() => {
  const setting = "newsarchive-keys";
  const read = () => { try { return localStorage.getItem(setting) !== "off"; } catch { return true; } };
  const write = on => { try { localStorage.setItem(setting, on ? "on" : "off"); } catch { /* private windows keep nothing */ } };

  document.addEventListener("keydown", event => {
    const target = event.target;
    const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || !read()) return;
    const field = document.querySelector("main [data-search]") ?? document.querySelector("[data-search]");
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  const box = document.querySelector("[data-keys]");
  if (box) {
    box.disabled = false;
    box.checked = read();
    box.addEventListener("change", () => write(box.checked));
    document.querySelector("[data-keys-note]").textContent = "(kept in this browser)";
  }
})();
