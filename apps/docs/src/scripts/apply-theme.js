// Runs before the page is drawn, as a script of its own: no page has inline scripts.
// While the reader has chosen no theme, or storage can't be read, style sheets follow the system.
{
  const page = document.documentElement;
  // What needs scripts is shown from now on.
  page.dataset.script = "";
  try {
    const theme = localStorage.getItem("starlight-theme");
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch {
    // Storage is switched off.
  }
}
