import { loadPagefind, type Pagefind, type PagefindPage, type PagefindPlace } from "./pagefind.ts";

const MAX_PAGES = 8;
const MAX_PLACES_A_PAGE = 3;
const WAIT_MS = 120;

/** The search: a button, and a dialog that loads the index when it is opened for the first time. */
class SiteSearchElement extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;

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

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.dataset["bundle"] ?? "", this.dataset["base"] ?? "/");
    return this.#pagefind;
  }

  async #search(): Promise<void> {
    const words = this.#input.value.trim();
    if (words === "") return this.#show([], "");
    try {
      const found = await (await this.#load()).debouncedSearch(words, {}, WAIT_MS);
      if (found === null) return;
      const pages = await Promise.all(found.results.slice(0, MAX_PAGES).map((result) => result.data()));
      // Pages that take long to load may come after those of a later search.
      if (words !== this.#input.value.trim()) return;
      const count = found.results.length;
      this.#show(pages, `${count === 0 ? "No" : count} page${count === 1 ? "" : "s"} with “${words}”`);
    } catch {
      this.#pagefind = undefined;
      this.#show([], "The search can't be loaded: it needs the network.");
    }
  }

  #show(pages: readonly PagefindPage[], status: string): void {
    this.#find("[data-status]", HTMLElement).textContent = status;
    this.#find("[data-results]", HTMLElement).replaceChildren(...pages.flatMap(rows));
  }

  /** The arrow keys go through the results. In a field for searches, the first Escape would empty the field alone. */
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

function rows({ meta, sub_results }: PagefindPage): HTMLElement[] {
  const best = sub_results.toSorted((one, other) => score(other) - score(one));
  return best.slice(0, MAX_PLACES_A_PAGE).map(({ title, url, excerpt }) => {
    const link = document.createElement("a");
    link.href = url;
    const heading = document.createElement("strong");
    heading.textContent = title === meta.title || !meta.title ? title : `${meta.title}: ${title}`;
    const text = document.createElement("span");
    text.innerHTML = excerpt;
    link.append(heading, text);
    const row = document.createElement("li");
    row.append(link);
    return row;
  });
}

function score({ weighted_locations }: PagefindPlace): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

customElements.define("site-search", SiteSearchElement);
