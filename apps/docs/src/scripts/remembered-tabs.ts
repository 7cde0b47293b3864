import { pageStorage } from "./page-storage.ts";

/** Tabs of radio buttons. What is chosen holds for all tabs of the kind, here and on other pages. */
abstract class RememberedTabs extends HTMLElement {
  /** Where the choice is kept. */
  protected abstract readonly key: string;

  connectedCallback(): void {
    this.#choose(pageStorage.getItem(this.key));
    this.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      pageStorage.setItem(this.key, target.value);
      const top = this.getBoundingClientRect().top;
      for (const tabs of document.querySelectorAll<RememberedTabs>(this.localName))
        tabs.#choose(target.value);
      // Tabs above may have become higher.
      scrollBy(0, this.getBoundingClientRect().top - top);
    });
    // A page from the back-forward cache may still show an earlier choice.
    addEventListener("pageshow", () => this.#choose(pageStorage.getItem(this.key)));
    addEventListener("storage", ({ key, newValue }) => {
      if (key === this.key) this.#choose(newValue);
    });
  }

  #choose(value: string | null): void {
    const radios = this.querySelectorAll<HTMLInputElement>("input[type=radio]");
    const chosen = Array.from(radios).find((radio) => radio.value === value);
    if (chosen) chosen.checked = true;
  }
}

/** The samples of a call, by language. */
class SampleTabsElement extends RememberedTabs {
  protected readonly key = "gatefold-sample";
}

/** The package managers of a command that installs packages. */
class InstallTabsElement extends RememberedTabs {
  protected readonly key = "gatefold-package-manager";
}

customElements.define("sample-tabs", SampleTabsElement);
customElements.define("install-tabs", InstallTabsElement);
