const KEY = "gatefold-sample";

/** Lets the next page show the language that the reader chose. */
class SampleTabsElement extends HTMLElement {
  connectedCallback(): void {
    const radios = this.querySelectorAll<HTMLInputElement>("input[type=radio]");
    const chosen = Array.from(radios).find(({ value }) => value === stored());
    if (chosen) chosen.checked = true;
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) store(target.value);
    });
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
