const KEY = "gatefold-sample";

/** Lets all pages show the language that the reader chose on one of them. */
class SampleTabsElement extends HTMLElement {
  connectedCallback(): void {
    this.#choose(stored());
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) store(target.value);
    });
    // A page that the reader comes back to is shown as it was left, and the choice may have been made since.
    addEventListener("pageshow", () => this.#choose(stored()));
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

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Without storage each page begins with the first language.
  }
}

customElements.define("sample-tabs", SampleTabsElement);
