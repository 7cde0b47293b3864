import { pageStorage } from "./page-storage.ts";

/** The name that Starlight's own select uses too. */
const KEY = "starlight-theme";

/** The menu to choose a theme. Without storage, the choice is only for this page. */
class ThemeSelectElement extends HTMLElement {
  connectedCallback(): void {
    show();
    this.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      pageStorage.setItem(KEY, target.value === "auto" ? "" : target.value);
      apply(target.value);
    });
  }
}

function apply(theme: string | null): void {
  const { dataset } = document.documentElement;
  if (theme === "light" || theme === "dark") dataset["theme"] = theme;
  else delete dataset["theme"];
  show();
}

/** Updates both menus of a page: the one in the bar, and the one for phones. */
function show(): void {
  const theme = document.documentElement.dataset["theme"] ?? "auto";
  for (const select of document.querySelectorAll<HTMLSelectElement>("theme-select select"))
    select.value = theme;
}

// Other tabs change their theme too.
addEventListener("storage", ({ key, newValue }) => {
  if (key === KEY) apply(newValue);
});
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) apply(pageStorage.getItem(KEY));
});

customElements.define("theme-select", ThemeSelectElement);
