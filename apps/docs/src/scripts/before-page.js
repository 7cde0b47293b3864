// Runs before the page is drawn, as a script of its own: no page has inline scripts.
// Without a chosen theme, or without storage, style sheets follow the system.
{
  const page = document.documentElement;
  // Shows the elements that need scripts.
  page.dataset.script = "";
  try {
    const theme = localStorage.getItem("starlight-theme");
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch {
    // Storage is switched off.
  }
}
// A button can be pressed before the script of its element has come. It is pressed again then, once.
{
  const pressed = new Set();
  addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      const owner = button?.closest(":not(:defined)");
      if (!owner) return;
      // It would send a form to this page.
      event.preventDefault();
      if (pressed.has(button)) return;
      pressed.add(button);
      void customElements.whenDefined(owner.localName).then(() => button.click());
    },
    true,
  );
}
