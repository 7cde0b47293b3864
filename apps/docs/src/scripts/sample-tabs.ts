import { copyText } from "./copy-buttons.ts";
import { pageStorage } from "./page-storage.ts";

const KEY = "gatefold-sample";

/** The samples of a call: remembers the chosen language for all pages, and copies what is shown. */
class SampleTabsElement extends HTMLElement {
  connectedCallback(): void {
    this.#choose(pageStorage.getItem(KEY));
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) pageStorage.setItem(KEY, target.value);
    });
    const button = this.querySelector<HTMLButtonElement>("[data-copy]");
    button?.addEventListener("click", () => void copyText(button, this.#code?.textContent ?? ""));
    // A page from the back-forward cache may still show an earlier choice.
    addEventListener("pageshow", () => this.#choose(pageStorage.getItem(KEY)));
    addEventListener("storage", ({ key, newValue }) => {
      if (key === KEY) this.#choose(newValue);
    });
  }

  /** The code of the chosen language. */
  get #code(): Element | null {
    const chosen = this.querySelector<HTMLInputElement>(":checked")?.value;
    return this.querySelector(`[data-sample="${chosen}"] code`);
  }

  #choose(language: string | null): void {
    const radios = this.querySelectorAll<HTMLInputElement>("input[type=radio]");
    const chosen = Array.from(radios).find(({ value }) => value === language);
    if (chosen) chosen.checked = true;
  }
}

customElements.define("sample-tabs", SampleTabsElement);
