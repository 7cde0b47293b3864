import type { Section } from "./site-search.ts";
import type { FoundPage } from "./site-search.ts";

const MAX_PAGES = 8;

/** The search: a button, and a dialog that loads the index when it is opened for the first time. */
class SiteSearchElement extends HTMLElement {
  #loading: ReturnType<typeof load> | undefined;

  connectedCallback(): void {
    this.#find("[data-open]", HTMLButtonElement).addEventListener("click", () => this.#open());
    this.#input.addEventListener("input", () => void this.#search());
    this.#dialog.addEventListener("keydown", (event) => this.#move(event));
    this.#dialog.addEventListener("click", ({ target }) => {
      // A click on the backdrop is one on the dialog itself.
      if (target === this.#dialog || (target instanceof Element && target.closest("a"))) this.#dialog.close();
    });
    addEventListener("keydown", (event) => {
      const chord = event.key === "k" && (event.metaKey || event.ctrlKey);
      const slash = event.key === "/" && !isTyping(event.target);
      if (!chord && !slash) return;
      event.preventDefault();
      if (this.#dialog.open) this.#dialog.close();
      else this.#open();
    });
  }

  #open(): void {
    this.#dialog.showModal();
    this.#input.select();
    this.#load().catch(() => {});
  }

  #load(): ReturnType<typeof load> {
    this.#loading ??= load(this.dataset["index"] ?? "");
    return this.#loading;
  }

  async #search(): Promise<void> {
    const words = this.#input.value.trim();
    if (words === "") return this.#show([], "");
    try {
      const { find, excerpt } = await this.#load();
      // The reader may have typed more while the index was loading.
      if (words !== this.#input.value.trim()) return;
      const pages = find(words);
      const count = `${pages.length || "No"} page${pages.length === 1 ? "" : "s"}`;
      this.#show(
        rows(pages, (section) => excerpt(section, words)),
        `${count} with “${words}”`,
      );
    } catch {
      this.#loading = undefined;
      this.#show([], "The search can't be loaded: it needs the network.");
    }
  }

  #show(results: readonly HTMLElement[], status: string): void {
    this.#find("[data-status]", HTMLElement).textContent = status;
    this.#find("[data-results]", HTMLElement).replaceChildren(...results);
  }

  /** Arrow keys move through the results. Escape closes the dialog; by default, it would only clear the field. */
  #move(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#dialog.close();
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>("[data-results] a")];
    const at = stops.findIndex((stop) => stop.matches(":focus"));
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  }

  get #dialog(): HTMLDialogElement {
    return this.#find("dialog", HTMLDialogElement);
  }

  get #input(): HTMLInputElement {
    return this.#find("input", HTMLInputElement);
  }

  #find<Found extends Element>(selector: string, type: new () => Found): Found {
    const found = this.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`The search has no ${selector}.`);
  }
}

/** Loads the search and its index, when they are needed for the first time. */
async function load(index: string) {
  const [{ siteSearch, excerpt }, response] = await Promise.all([import("./site-search.ts"), fetch(index)]);
  if (!response.ok) throw new Error(`The index can't be loaded: ${response.status}.`);
  const sections: Section[] = await response.json();
  return { ...siteSearch(sections), excerpt };
}

type Excerpt = (section: Section) => readonly { readonly text: string; readonly isMatch: boolean }[];

function rows(pages: readonly FoundPage[], excerptOf: Excerpt): HTMLElement[] {
  return pages.slice(0, MAX_PAGES).flatMap(({ places }) =>
    places.map((section) => {
      const link = document.createElement("a");
      link.href = section.url;
      const heading = document.createElement("strong");
      const { page, title } = section;
      heading.textContent = page === title ? title : `${page}: ${title}`;
      const text = document.createElement("span");
      for (const part of excerptOf(section)) {
        const mark = document.createElement("mark");
        mark.textContent = part.text;
        text.append(part.isMatch ? mark : part.text);
      }
      link.append(heading, text);
      const row = document.createElement("li");
      row.append(link);
      return row;
    }),
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

customElements.define("site-search", SiteSearchElement);
