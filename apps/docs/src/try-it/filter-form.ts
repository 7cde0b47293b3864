import { type FilterNames, type FilterValues, readSearch, writeSearch } from "./filters.ts";

/**
 * The form that writes the body of a search. The editor of the body is where the search is kept: the form writes each change
 * into it, and shows what is typed there.
 */
export class FilterForm {
  readonly #root: HTMLFieldSetElement;
  readonly #editor: HTMLTextAreaElement;
  readonly #names: FilterNames;

  constructor(root: HTMLFieldSetElement, editor: HTMLTextAreaElement, names: FilterNames) {
    this.#root = root;
    this.#editor = editor;
    this.#names = names;
    root.addEventListener("input", () => this.#write());
    root.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest("[data-add]")) this.#add();
      const row = target.closest("[data-remove]")?.closest<HTMLElement>("[data-filter]");
      if (row) this.#remove(row);
    });
    editor.addEventListener("input", () => this.show());
    this.show();
  }

  /** Shows the search that is in the editor. Where the form can't, it is off until it can. */
  show(): void {
    const search = readSearch(this.#editor.value, this.#names);
    this.#root.disabled = search === undefined;
    this.#part("[data-unreadable]").hidden = search !== undefined;
    if (search === undefined) return;
    while (this.#rows.length > search.filters.length) this.#rows.at(-1)?.remove();
    while (this.#rows.length < search.filters.length) this.#appendRow();
    for (const [index, filter] of search.filters.entries()) {
      const row = this.#rows[index];
      if (!row) continue;
      setValue(inRow(row, "field"), filter.field);
      setValue(inRow(row, "query"), filter.query);
    }
    for (const setting of this.#settings)
      setValue(setting, search.settings[setting.dataset["setting"] ?? ""] ?? "");
    this.#number();
  }

  /** Marks the field at a path of the body as wrong, and no other. @returns the field; `undefined` where there is none */
  mark(path: readonly (string | number)[] | undefined): HTMLElement | undefined {
    for (const one of this.#root.querySelectorAll("[aria-invalid]")) one.removeAttribute("aria-invalid");
    const found = path && this.#at(path);
    found?.setAttribute("aria-invalid", "true");
    return found;
  }

  #at([first, index, name]: readonly (string | number)[]): HTMLElement | undefined {
    if (first !== this.#names.list)
      return this.#settings.find((setting) => setting.dataset["setting"] === first);
    const row = this.#rows[Number(index)];
    return row && inRow(row, name === this.#names.field ? "field" : "query");
  }

  #write(): void {
    const filters = this.#rows.map(
      (row): FilterValues => ({ field: inRow(row, "field").value, query: inRow(row, "query").value }),
    );
    const settings = Object.fromEntries(
      this.#settings.map((setting) => [setting.dataset["setting"] ?? "", setting.value.trim()]),
    );
    this.#editor.value = writeSearch({ filters, settings }, this.#names);
  }

  #add(): void {
    const row = this.#appendRow();
    this.#changed();
    inRow(row, "query").focus();
  }

  #remove(row: HTMLElement): void {
    const index = this.#rows.indexOf(row);
    row.remove();
    this.#changed();
    const next = this.#rows[index] ?? this.#rows.at(-1);
    (next ? inRow(next, "query") : this.#part("[data-add]")).focus();
  }

  #changed(): void {
    this.#number();
    this.#root.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #appendRow(): HTMLElement {
    const template = this.#root.querySelector("template");
    const row = template?.content.firstElementChild?.cloneNode(true);
    if (!(row instanceof HTMLElement)) throw new Error("The form has no template of a filter.");
    this.#part("[data-rows]").append(row);
    return row;
  }

  /** Names the fields of the rows by their numbers, and allows as many rows as the API does. */
  #number(): void {
    const rows = this.#rows;
    for (const [index, row] of rows.entries()) {
      inRow(row, "field").ariaLabel = `${this.#names.field} of filter ${index + 1}`;
      inRow(row, "query").ariaLabel = `${this.#names.query} of filter ${index + 1}`;
      const remove = row.querySelector("[data-remove]");
      if (remove) remove.ariaLabel = `Remove filter ${index + 1}`;
    }
    const add = this.#part("[data-add]");
    if (add instanceof HTMLButtonElement) add.disabled = rows.length >= (this.#names.maxItems ?? Infinity);
  }

  get #rows(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>("[data-filter]")];
  }

  get #settings(): ValueField[] {
    return [...this.#root.querySelectorAll<ValueField>("[data-setting]")];
  }

  #part(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector);
    if (found) return found;
    throw new Error(`The form has no ${selector}.`);
  }
}

type ValueField = HTMLInputElement | HTMLSelectElement;

function inRow(row: HTMLElement, name: "field" | "query"): ValueField {
  const found = row.querySelector<ValueField>(`[data-name=${name}]`);
  if (found) return found;
  throw new Error(`A filter has no ${name}.`);
}

/** A choice gets a value that it doesn't have, too: the check of the body refuses it, not the form. */
function setValue(field: ValueField, value: string): void {
  if (field.value === value) return;
  if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value))
    field.append(Object.assign(document.createElement("option"), { textContent: value }));
  field.value = value;
}
