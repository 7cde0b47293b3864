import { type Content, element } from "./elements.ts";

/** Objects and lists deeper than this are folded at first. */
const OPEN_LEVELS = 3;

/** Members that are shown of one object or list. */
const MAX_MEMBERS = 500;

interface Place {
  readonly name: string | undefined;
  readonly level: number;
  /** The names that still lead to the value at fault; empty at it. `undefined` elsewhere. */
  readonly fault: readonly string[] | undefined;
}

/**
 * A body, as JSON that can be folded, or as it is if it is no JSON.
 *
 * @param pointer the JSON pointer to a value at fault, which is marked
 */
export function bodyView(text: string, pointer?: string): HTMLElement {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return element("pre", { tabindex: "0" }, text);
  }
  const fault = pointer
    ?.split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return element("div", { class: "json" }, view(value, { name: undefined, level: 0, fault }));
}

function view(value: unknown, place: Place): HTMLElement {
  const { name, level, fault } = place;
  const mark = fault?.length === 0 ? element("mark", {}, " ← breaks the specification") : undefined;
  const label: Content = name === undefined ? [] : [element("b", {}, name), ": "];
  if (typeof value !== "object" || value === null) {
    return element(
      "div",
      { class: "leaf" },
      label,
      element("span", { class: typeof value }, JSON.stringify(value)),
      mark,
    );
  }
  const members = Object.entries(value);
  const size = Array.isArray(value) ? `[${members.length}]` : `{${members.length}}`;
  if (members.length === 0) return element("div", { class: "leaf" }, label, size, mark);
  const inner = element("div", { class: "members" });
  const folded = element(
    "details",
    { open: level < OPEN_LEVELS || fault !== undefined, ontoggle: () => show() },
    element("summary", {}, label, size, mark),
    inner,
  );
  // Made when it is first unfolded: a body may have ten thousands of values.
  function show(): void {
    if (!folded.open || inner.hasChildNodes()) return;
    for (const [key, member] of members.slice(0, MAX_MEMBERS)) {
      const [next, ...rest] = fault ?? [];
      inner.append(view(member, { name: key, level: level + 1, fault: next === key ? rest : undefined }));
    }
    if (members.length > MAX_MEMBERS) inner.append(`and ${members.length - MAX_MEMBERS} more`);
  }
  show();
  return folded;
}
