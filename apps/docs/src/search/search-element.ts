import type { ExcerptPart } from "./excerpt.ts";
import type { IndexedPage } from "./index-file.ts";
import type { Found, Place } from "./site-search.ts";

const MAX_PAGES = 8;

/** The search: a button, and a dialog that loads the index when it is opened for the first time. */
class SiteSearchElement extends HTMLElement {
  #loading: ReturnType<typeof load> | undefined;
  #isLoaded = false;

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
    if (!this.#isLoaded) this.#show([], "Loading the search…");
    try {
      const { find, excerpt, marked } = await this.#load();
      this.#isLoaded = true;
      // The reader may have typed more while the index was loading.
      if (words !== this.#input.value.trim()) return;
      const found = find(words);
      const places = found.pages.slice(0, MAX_PAGES).flatMap((page) => page.places);
      this.#show(
        places.map((place) => row(place, marked(titleOf(place), place.terms), excerpt(place, place.terms))),
        statusOf(found, words),
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
  const [{ siteSearch }, { unpacked }, { excerpt, marked }, response] = await Promise.all([
    import("./site-search.ts"),
    import("./index-file.ts"),
    import("./excerpt.ts"),
    fetch(index),
  ]);
  if (!response.ok) throw new Error(`The index can't be loaded: ${response.status}.`);
  const pages: IndexedPage[] = await response.json();
  return { ...siteSearch(unpacked(pages)), excerpt, marked };
}

function statusOf({ isExact, pages }: Found, words: string): string {
  if (pages.length === 0) return `No results for “${words}”`;
  if (!isExact) return `No exact match for “${words}”. Closest results:`;
  return `${pages.length === 1 ? "1 page" : `${pages.length} pages`} for “${words}” and similar words`;
}

/** A result: its kind, what it is called, the page that has it, and some of its text. */
function row(place: Place, title: readonly ExcerptPart[], text: readonly ExcerptPart[]): HTMLElement {
  const link = document.createElement("a");
  link.href = place.url;
  link.dataset["kind"] = place.kind;
  const plain = (words: string) => [{ text: words, isMatch: false }];
  const parts = [
    element("small", plain(place.kind)),
    element("strong", title),
    ...(place.kind === "Field" || place.kind === "Export" ? [element("i", plain(place.page))] : []),
    element("span", text),
  ];
  // The spaces separate them for those who listen.
  link.append(...parts.flatMap((part) => [part, " "]));
  const item = document.createElement("li");
  item.append(link);
  return item;
}

/** The heading of a section needs the title of its page before it, unless it is a name. */
function titleOf({ kind, page, title }: Place): string {
  return isNamed({ kind }) || page === title ? title : `${page}: ${title}`;
}

function isNamed({ kind }: Pick<Place, "kind">): boolean {
  return kind === "Field" || kind === "Export" || kind === "Error" || kind === "Schema";
}

function element(name: string, parts: readonly ExcerptPart[]): HTMLElement {
  const whole = document.createElement(name);
  for (const { text, isMatch } of parts) {
    const mark = document.createElement("mark");
    mark.textContent = text;
    whole.append(isMatch ? mark : text);
  }
  return whole;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

customElements.define("site-search", SiteSearchElement);
