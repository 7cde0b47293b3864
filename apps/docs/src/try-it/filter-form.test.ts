// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { FilterForm } from "./filter-form.ts";
import { type FilterNames, type FilterValues, readSearch } from "./filters.ts";

const NAMES: FilterNames = {
  list: "searchFilters",
  field: "field",
  query: "query",
  settings: [{ name: "limit", isNumber: true }],
  maxItems: 4,
};

const ROW = `<div data-filter>
  <select data-name="field"><option value=""></option><option>name</option><option>isrc</option></select>
  <input data-name="query"><button type="button" data-remove></button>
</div>`;

function formOf(text: string) {
  document.body.innerHTML = `<fieldset disabled><p data-unreadable hidden></p><div data-rows></div>
    <template>${ROW}</template><button type="button" data-add></button><input data-setting="limit"></fieldset>
    <textarea></textarea>`;
  const root = document.querySelector("fieldset");
  const editor = document.querySelector("textarea");
  if (!root || !editor) throw new Error("The page has no form.");
  editor.value = text;
  const form = new FilterForm(root, editor, NAMES);
  const fields = <Field extends Element>(selector: string) => [...root.querySelectorAll<Field>(selector)];
  const changeTo = (field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return { root, editor, form, fields, changeTo };
}

test("a value that is no choice is shown, as the check of the body refuses it", () => {
  const { fields } = formOf('{"searchFilters":[{"field":"mood","query":"calm"}]}');
  expect(fields<HTMLSelectElement>("[data-name=field]").map(({ value }) => value)).toEqual(["mood"]);
});

test("the field at a path of the body is marked, and the one before no more", () => {
  const { form, fields, root } = formOf('{"searchFilters":[{"query":"a"},{"query":"b"}],"limit":1}');
  const [, second] = fields("[data-name=query]");
  expect(form.mark(["searchFilters", 1, "query"])).toBe(second);
  expect(form.mark(["searchFilters", 1, "field"])).toBe(fields("[data-name=field]")[1]);
  expect(form.mark(["limit"])).toBe(fields("[data-setting]")[0]);
  expect(root.querySelectorAll("[aria-invalid]")).toHaveLength(1);
  expect(form.mark(["searchFilters"])).toBeUndefined();
  expect(form.mark(undefined)).toBeUndefined();
  expect(root.querySelectorAll("[aria-invalid]")).toHaveLength(0);
});

/** Numbers from a seed. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe.for(Array.from({ length: 12 }, (_, seed) => seed + 1))("with seed %i", (seed) => {
  test("rows and JSON say the same after any changes of either", () => {
    const next = numbers(seed);
    const { root, editor, form, fields, changeTo } = formOf('{"searchFilters":[{"query":"a"}]}');
    let filters: FilterValues[] = [{ field: "", query: "a" }];
    let limit = "";
    const choices = ["", "name", "isrc"];
    for (let step = 0; step < 30; step += 1) {
      const at = next(filters.length);
      const kind = next(6);
      if (kind === 0 && filters.length < 4) {
        fields<HTMLElement>("[data-add]")[0]?.click();
        filters.push({ field: "", query: "" });
      } else if (kind === 1 && filters.length > 0) {
        fields<HTMLElement>("[data-remove]")[at]?.click();
        filters.splice(at, 1);
      } else if (kind === 2 && filters.length > 0) {
        const [field, query] = [choices[next(3)] ?? "", `text ${step}`];
        const [select, input] = [
          fields<HTMLSelectElement>("[data-name=field]")[at],
          fields<HTMLInputElement>("[data-name=query]")[at],
        ];
        if (select) changeTo(select, field);
        if (input) changeTo(input, query);
        filters[at] = { field, query };
      } else if (kind === 3) {
        limit = ["", "5", "many"][next(3)] ?? "";
        const [setting] = fields<HTMLInputElement>("[data-setting]");
        if (setting) changeTo(setting, limit);
      } else if (kind === 4) {
        changeTo(editor, "{");
        expect(root.disabled).toBe(true);
        filters = Array.from({ length: next(4) }, (_, index) => ({
          field: "",
          query: `json ${step} ${index}`,
        }));
        limit = "";
        editor.value = JSON.stringify({ searchFilters: filters.map(({ query }) => ({ query })) });
        form.show();
      }
      expect(root.disabled).toBe(false);
      const shown = fields<HTMLElement>("[data-filter]").map((row) => ({
        field: row.querySelector("select")?.value,
        query: row.querySelector("input")?.value,
      }));
      expect(shown).toEqual(filters);
      expect(readSearch(editor.value, NAMES)).toEqual({ filters, settings: limit === "" ? {} : { limit } });
      expect(fields<HTMLButtonElement>("[data-add]")[0]?.disabled).toBe(filters.length >= 4);
    }
  });
});
