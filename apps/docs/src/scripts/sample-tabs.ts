import { pageStorage } from "./page-storage.ts";

const KEY = "gatefold-sample";

/** Remembers the chosen language of the samples for all pages. */
class SampleTabsElement extends HTMLElement {
  connectedCallback(): void {
    this.#choose(pageStorage.getItem(KEY));
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) pageStorage.setItem(KEY, target.value);
    });
    // A page from the back-forward cache may still show an earlier choice.
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
