import { pageStorage } from "./page-storage.ts";

const KEY = "gatefold-sample";

/** Lets all pages show the language that the reader chose on one of them. */
class SampleTabsElement extends HTMLElement {
  connectedCallback(): void {
    this.#choose(pageStorage.getItem(KEY));
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) pageStorage.setItem(KEY, target.value);
    });
    // A page that the reader comes back to is shown as it was left, and the choice may have been made since.
    addEventListener("pageshow", () => this.#choose(pageStorage.getItem(KEY)));
    addEventListener("storage", ({ key, newValue }) => {
      if (key === KEY) this.#choose(newValue);
    });
  }

  #choose(language: string | null): void {
    const radios = this.querySelectorAll<HTMLInputElement>("input[type=radio]");
    const chosen = Array.from(radios).find(({ value }) => value === language);
    if (chosen) chosen.checked = true;
  }
}

customElements.define("sample-tabs", SampleTabsElement);
