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
