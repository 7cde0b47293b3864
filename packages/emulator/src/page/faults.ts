import type { FaultEffect, FaultStatus } from "../development/fault-rule.ts";
import { call } from "./api.ts";
import { attempt, button, element, fill, form, labelled, say } from "./elements.ts";

/** As much of JSON Schema as the rules of faults are described with. */
interface Schema {
  readonly type?: string | readonly string[];
  /** Completes "expected …". */
  readonly title?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false | Schema;
}

/** The faults that are set, as the emulator lists them. */
interface Faults {
  readonly faults: readonly FaultStatus[];
}

/** A fault of the list. It stays the same object while others are removed. */
interface ListedFault {
  readonly status: FaultStatus;
}

/** A field, or a group of them. `read` gives `undefined` for one that was left empty. */
interface Field {
  readonly shown: HTMLElement;
  read(): unknown;
}

/** The failures that applications have to cope with, as the form names them. */
const COMMON: readonly (readonly [label: string, then: FaultEffect])[] = [
  ["Too many requests (429)", { code: "THROTTLED", headers: { "Retry-After": "1" } }],
  ["Server error (500)", { code: "INTERNAL" }],
  ["The token has expired (401)", { code: "INVALID_ACCESS_TOKEN" }],
  ["A scope is missing (403)", { code: "ACCESS_DENIED" }],
  ["Not found (404)", { code: "RESOURCE_NOT_FOUND" }],
  ["The answer takes 3 seconds", { latencyMs: 3_000 }],
  ["The connection is closed", { reset: true }],
  ["No answer at all", { neverAnswer: true }],
  ["The JSON ends too early", { truncateBodyAtBytes: 20 }],
];

const TIMES: readonly (readonly [label: string, times: number | "forever"])[] = [
  ["Once", 1],
  ["3 times", 3],
  ["Until the fault is removed", "forever"],
];

/** The faults that are set, and a form for another, made from the schema that the emulator checks faults with. */
export function faultsView(): HTMLElement {
  const list = element("ul", { class: "list", tabindex: "-1", "aria-label": "Faults" });
  const place = element("div");
  /** What is listed. The emulator knows faults by their indexes only. */
  let listed: readonly ListedFault[] = [];
  /** One removal after another, as each changes the indexes of others. */
  let removing: Promise<void> = Promise.resolve();
  const show = async (answer: Promise<Faults>, expected: readonly ListedFault[] = []) => {
    const { faults } = await answer;
    const isAsExpected = faults.length === expected.length;
    listed = faults.map((status, index) =>
      Object.assign((isAsExpected && expected[index]) || {}, { status }),
    );
    fill(
      list,
      listed.length === 0 ? element("li", { class: "soft" }, "No faults are set.") : listed.map(itemOf),
    );
  };
  const remove = async (fault: ListedFault) => {
    const index = listed.indexOf(fault);
    if (index < 0) return;
    await show(call("DELETE", `faults?index=${index}`), listed.toSpliced(index, 1));
    // The button that had the focus is gone.
    list.focus();
  };
  const itemOf = (fault: ListedFault, index: number) => {
    const { rule, matched, applied, remaining } = fault.status;
    return element(
      "li",
      {},
      element("code", {}, JSON.stringify(rule)),
      element("span", { class: "soft" }, ` ${matched} matched, ${applied} applied, ${remaining} to come `),
      button(
        "Remove",
        () => {
          const removal = removing.then(() => remove(fault));
          removing = removal.catch(() => {});
          return removal;
        },
        { "aria-label": `Remove fault ${index + 1}` },
      ),
    );
  };
  void attempt(async () => {
    await show(call("GET", "faults"));
    const { schema, operations } = await call<{ schema: Schema; operations: string[] }>(
      "GET",
      "faults/schema",
    );
    const set = async (rule: unknown) => {
      await show(call("POST", "faults", rule));
      say("The fault is set.");
    };
    const fields = groupOf("Rule", schema, operations);
    const make = form(
      async () => {
        await set(fields.read() ?? {});
        make.reset();
      },
      fields.shown,
      element("button", {}, "Set rule"),
    );
    fill(
      place,
      commonForm(operations, set),
      element("details", {}, element("summary", {}, "Any other rule"), make),
    );
  });
  return element(
    "section",
    {},
    element(
      "p",
      {},
      "Rules are tried in order. The first one that matches a request and isn't used up applies.",
    ),
    list,
    element(
      "div",
      { class: "tools" },
      button("Refresh", () => show(call("GET", "faults"))),
      button("Remove all", () => show(call("DELETE", "faults"))),
    ),
    element("h2", {}, "Set a fault"),
    place,
  );
}

/** Sets one of the common faults for an operation. */
function commonForm(operations: readonly string[], set: (rule: unknown) => Promise<void>): HTMLFormElement {
  const optionsOf = (labels: readonly string[]) => labels.map((label) => element("option", {}, label));
  const calls = element(
    "select",
    {},
    element("option", { value: "*" }, "All operations"),
    optionsOf(operations),
  );
  const effect = element("select", {}, optionsOf(COMMON.map(([label]) => label)));
  const times = element("select", {}, optionsOf(TIMES.map(([label]) => label)));
  return form(
    () =>
      set({
        operation: calls.value,
        times: TIMES[times.selectedIndex]?.[1],
        then: COMMON[effect.selectedIndex]?.[1],
      }),
    labelled("Which calls", calls),
    labelled("What happens", effect),
    labelled("How often", times),
    element("button", { class: "main" }, "Set fault"),
  );
}

function groupOf(name: string, { properties = {} }: Schema, operations: readonly string[]): Field {
  const fields = Object.entries(properties).map(
    ([key, schema]) => [key, fieldOf(key, schema, operations)] as const,
  );
  return {
    shown: element(
      "fieldset",
      {},
      element("legend", {}, name),
      fields.map(([, { shown }]) => shown),
    ),
    read() {
      const values = fields.flatMap(([key, field]) => {
        const value = field.read();
        return value === undefined ? [] : [[key, value] as const];
      });
      return values.length === 0 ? undefined : Object.fromEntries(values);
    },
  };
}

function fieldOf(name: string, schema: Schema, operations: readonly string[]): Field {
  if (schema.properties) return groupOf(name, schema, operations);
  if (schema.const === true) {
    const box = element("input", { type: "checkbox" });
    return {
      shown: element("label", { class: "check" }, box, name),
      read: () => (box.checked ? true : undefined),
    };
  }
  const { title = "" } = schema;
  if (name === "operation") {
    const select = element(
      "select",
      {},
      ["", "*", ...operations].map((id) =>
        element("option", { value: id }, id === "" ? "every operation" : id),
      ),
    );
    return { shown: labelled(name, select), read: () => select.value || undefined };
  }
  if (schema.type === "object") {
    const area = element("textarea", { rows: "2", spellcheck: "false" });
    return {
      shown: labelled(name, area, "One per line, as name: value."),
      read: () => (area.value.trim() === "" ? undefined : linesOf(area.value)),
    };
  }
  const isNumber = [schema.type].flat().includes("integer");
  const input =
    name === "body"
      ? element("textarea", { rows: "2", spellcheck: "false" })
      : element("input", { autocomplete: "off", spellcheck: "false" });
  return {
    shown: labelled(
      name,
      input,
      title === "a text" ? "" : `${title.charAt(0).toUpperCase()}${title.slice(1)}.`,
    ),
    // What is no number is left for the emulator to refuse, which says what it must be.
    read: () => {
      const text = input.value;
      if (text === "") return undefined;
      return isNumber && /^-?\d+$/.test(text.trim()) ? Number(text) : text;
    },
  };
}

function linesOf(text: string): Record<string, string> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return Object.fromEntries(
    lines.map((line) => {
      const [name = "", ...value] = line.split(":");
      return [name.trim(), value.join(":").trim()];
    }),
  );
}
