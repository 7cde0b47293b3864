import type { FinderSearch, FoundItem } from "./find-items.ts";
import type { Finder, FinderForm } from "./finder.ts";
import type { TryItForm } from "./form.ts";

/** What finders need of the element around the form. */
export interface FindersOptions extends Pick<FinderForm, "send" | "why"> {
  readonly form: TryItForm;
  readonly searches: Readonly<Record<string, FinderSearch>>;
  /** Called with the reason when the script of finders can't be loaded. */
  readonly failed: (reason: string) => void;
}

/** The finders of a form, by the keys of their fields. Their script is loaded when the first one is opened. */
export class Finders {
  readonly #options: FindersOptions;
  readonly #loaded = new Map<string, Finder>();

  constructor(options: FindersOptions) {
    this.#options = options;
    for (const button of options.form.root.querySelectorAll<HTMLElement>("[data-find]"))
      button.addEventListener("click", () => void this.#toggle(button));
  }

  /** Searches again in all that are open, as the server or the caller is another one. */
  refresh(): void {
    for (const finder of this.#loaded.values()) finder.refresh();
  }

  close(): void {
    for (const finder of this.#loaded.values()) finder.close();
  }

  async #toggle(button: HTMLElement): Promise<void> {
    const { form, searches, send, why, failed } = this.#options;
    const key = button.dataset["find"] ?? "";
    const search = searches[key];
    const root = form.root.querySelector<HTMLElement>(`[data-finder="${CSS.escape(key)}"]`);
    if (!search || !root) return;
    const before = this.#loaded.get(key);
    if (before?.isOpen) return before.close();
    if (!root.hidden) return this.#hide(button, root);
    // Shown at once, so that what is typed next arrives there.
    button.ariaExpanded = "true";
    root.hidden = false;
    const input = root.querySelector("input");
    input?.focus();
    input?.select();
    const script = await import("./finder.ts").catch((error: unknown) => String(error));
    if (typeof script === "string") {
      this.#hide(button, root);
      return failed(script);
    }
    // The reader may have closed it while its script was loading.
    if (root.hidden) return;
    const finder =
      this.#loaded.get(key) ??
      new script.Finder(root, search, {
        isInPage: () => form.inPage,
        parameters: () => form.parameters,
        send,
        why,
        choose: (item) => this.#choose(key, item),
        closed: (by) => {
          button.ariaExpanded = "false";
          if (by === "keyboard") button.focus();
        },
      });
    this.#loaded.set(key, finder);
    finder.open();
  }

  /** Closes a finder that has no script yet. */
  #hide(button: HTMLElement, root: HTMLElement): void {
    button.ariaExpanded = "false";
    root.hidden = true;
  }

  #choose(key: string, { id, title }: FoundItem): string | undefined {
    const { form } = this.#options;
    const put = form.putId(key, id);
    if (put === undefined) return "The body is not a JSON object, so the id can't be put into it.";
    const { isList, count } = put;
    if (isList) return `“${title}” is in the list now, which has ${count === 1 ? "one id" : `${count} ids`}.`;
    form.focus("parameter", key);
    return undefined;
  }
}
