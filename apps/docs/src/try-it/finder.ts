import type { Call, CallValue } from "../call/call.ts";
import {
  type FinderSearch,
  type FindProblem,
  findCall,
  findProblem,
  type FoundItem,
  itemsOf,
} from "./find-items.ts";
import { LatestSearch } from "./latest-search.ts";
import { type Answer, valueAtPath } from "./send-call.ts";

/** What the form does for its finders. */
export interface FinderForm {
  /** Whether the server in the page is asked. */
  isInPage(): boolean;
  /** Makes a call with the server and the secrets of the form. */
  send(callWith: (secrets: Readonly<Record<string, string>>) => Call, signal: AbortSignal): Promise<Answer>;
  /** The parameters of the form. */
  parameters(): Readonly<Record<string, CallValue>>;
  /** Why there is no answer. */
  why(error: unknown): Promise<string>;
  /** Puts an id into the field. @returns what to say about it, or `undefined` when the finder has done its work */
  choose(item: FoundItem): string | undefined;
  /** Called when the finder is closed, by Escape or otherwise. */
  closed(by: "keyboard" | "choice"): void;
}

type Found =
  | { readonly items: readonly FoundItem[]; readonly text: string; readonly isPartial: boolean }
  | FindProblem;

/** Long enough not to search for each letter, and too short to notice. */
const TYPING_PAUSE_MS = 200;

/**
 * A field that finds items by their names, and a list to choose from.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Finder {
  readonly #root: HTMLElement;
  readonly #search: FinderSearch;
  readonly #form: FinderForm;
  readonly #latest: LatestSearch<Found>;
  #items: readonly FoundItem[] = [];

  constructor(root: HTMLElement, search: FinderSearch, form: FinderForm) {
    this.#root = root;
    this.#search = search;
    this.#form = form;
    this.#latest = new LatestSearch({
      find: (text, signal) => this.#find(text, signal),
      show: (found) => this.#show(found),
    });
    this.#input.addEventListener("input", () => this.#typed(TYPING_PAUSE_MS));
    this.#input.addEventListener("keydown", (event) => this.#pressed(event));
    // Keeps the focus in the field.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest("[role=option]") : null;
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
    this.#retry.addEventListener("click", () => {
      this.#input.focus();
      this.#typed(0);
    });
  }

  get isOpen(): boolean {
    return !this.#root.hidden;
  }

  /** Finds what is in the field already. */
  open(): void {
    this.#typed(0);
  }

  close(by: "keyboard" | "choice" = "choice"): void {
    this.#latest.cancel();
    this.#showItems([]);
    this.#root.hidden = true;
    this.#form.closed(by);
  }

  /** Searches again, as the server or the caller is another one. */
  refresh(): void {
    if (this.isOpen) this.#typed(0);
  }

  #typed(delayMs: number): void {
    this.#activate(-1);
    this.#retry.hidden = true;
    const text = this.#input.value.trim();
    if (text === "" && !this.#search.list) {
      this.#latest.cancel();
      this.#showItems([]);
      this.#say(`Type words of a title or a name.`);
      return;
    }
    this.#list.ariaBusy = "true";
    this.#say("Searching…");
    void this.#latest.run(text, delayMs);
  }

  async #find(text: string, signal: AbortSignal): Promise<Found> {
    const parameters = this.#form.parameters();
    const { list, many } = this.#search;
    if (list?.of !== undefined && (parameters[list.of] ?? "") === "")
      return { why: `Fill in ${list.of} first: it says whose ${many} these are.`, wayOn: "", mayPass: false };
    try {
      const answer = await this.#form.send(
        (secrets) => findCall(this.#search, text, { secrets, parameters }),
        signal,
      );
      const isPartial = list !== undefined && valueAtPath(answer.json, list.hasMore) === true;
      const items = itemsOf(this.#search, answer, text);
      return findProblem(answer, this.#form.isInPage()) ?? { items, text, isPartial };
    } catch (error) {
      // An outdated search is not worth finding out why it failed.
      const why = signal.aborted ? "" : await this.#form.why(error);
      return { why, wayOn: "Try again, or type the id.", mayPass: true };
    }
  }

  #show(found: Found): void {
    if ("why" in found) {
      this.#showItems([]);
      this.#say(`${found.why} ${found.wayOn}`, "failed");
      this.#retry.hidden = !found.mayPass;
      return;
    }
    this.#showItems(found.items);
    const { one, many, list } = this.#search;
    const count = found.items.length;
    const among = found.isPartial ? ` Only the first ${list?.maxItems} ${many} are looked through.` : "";
    if (count === 0 && found.text === "") this.#say(`There are no ${many} yet.`);
    else if (count === 0)
      this.#say(`No ${many} found for “${found.text}”. Try fewer words, or another spelling.${among}`);
    else this.#say(`${count} ${count === 1 ? one : many}. Choose with the arrows and Enter.${among}`);
  }

  #showItems(items: readonly FoundItem[]): void {
    this.#items = items;
    this.#list.ariaBusy = null;
    this.#list.hidden = items.length === 0;
    this.#input.ariaExpanded = String(items.length > 0);
    this.#list.replaceChildren(...items.map((item, index) => this.#option(item, index)));
    this.#activate(items.length > 0 ? 0 : -1);
  }

  #option({ id, title, note }: FoundItem, index: number): HTMLElement {
    const option = document.createElement("li");
    option.id = `${this.#list.id}-${index}`;
    option.role = "option";
    const parts = { strong: title, small: note, code: id };
    for (const [tag, text] of Object.entries(parts)) {
      if (text === "") continue;
      const part = document.createElement(tag);
      part.textContent = text;
      // The spaces separate the parts when the option is read aloud.
      option.append(part, " ");
    }
    return option;
  }

  #pressed(event: KeyboardEvent): void {
    const { key } = event;
    const count = this.#items.length;
    const active = this.#active;
    if (event.isComposing) return;
    if (key === "Escape") {
      this.close("keyboard");
    } else if (key === "Enter") {
      // Otherwise, Enter would send the form.
      if (active >= 0) this.#choose(active);
      else this.#typed(0);
    } else if (key === "ArrowDown" && count > 0) this.#activate((active + 1) % count);
    else if (key === "ArrowUp" && count > 0) this.#activate((active <= 0 ? count : active) - 1);
    else return;
    event.preventDefault();
  }

  #choose(index: number): void {
    const item = this.#items[index];
    if (item === undefined) return;
    const said = this.#form.choose(item);
    if (said === undefined) {
      this.close();
      return;
    }
    this.#input.select();
    this.#say(said);
  }

  get #active(): number {
    return [...this.#list.children].findIndex((option) => option.ariaSelected === "true");
  }

  #activate(index: number): void {
    for (const [position, option] of [...this.#list.children].entries())
      option.ariaSelected = String(position === index);
    const active = this.#list.children[index];
    if (active === undefined) this.#input.removeAttribute("aria-activedescendant");
    else {
      this.#input.setAttribute("aria-activedescendant", active.id);
      active.scrollIntoView({ block: "nearest" });
    }
  }

  #say(text: string, className = ""): void {
    const status = this.#part("[role=status]", HTMLElement);
    status.textContent = text;
    status.className = className === "" ? "quiet" : "problem";
  }

  get #input(): HTMLInputElement {
    return this.#part("[role=combobox]", HTMLInputElement);
  }

  get #list(): HTMLElement {
    return this.#part("[role=listbox]", HTMLElement);
  }

  get #retry(): HTMLElement {
    return this.#part("[data-retry]", HTMLElement);
  }

  #part<Part extends Element>(selector: string, type: new () => Part): Part {
    const found = this.#root.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`The finder has no ${selector}.`);
  }
}
