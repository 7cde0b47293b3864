import { jsonPieces } from "./text-pieces.ts";

/** Address of the description of a field; `path` has the names of fields alone, as items of a list share it. */
export type FieldAddress = (path: readonly string[]) => string | undefined;

/** How many lines are shown at first. Deeper objects and lists are folded. */
const LINES_AT_FIRST = 60;

/** How many lines below a list or object are shown when it is opened. */
const LINES_PER_OPENING = 30;

/**
 * JSON whose objects and lists can be folded, and whose fields link to their descriptions. Its text is the whole JSON,
 * also of what is folded, so that the browser's search finds it.
 */
export function jsonTree(root: unknown, addressOf: FieldAddress): HTMLElement {
  return entryElement({ value: root, path: [], comma: "" }, { addressOf, linked: new Set() }, LINES_AT_FIRST);
}

/** Opens everything in a tree. */
export function openAll(tree: HTMLElement): void {
  for (let folded = foldedIn(tree); folded.length > 0; folded = foldedIn(tree))
    for (const details of folded) {
      details.open = true;
      fill(details);
    }
}

function foldedIn(tree: HTMLElement): HTMLDetailsElement[] {
  return [...tree.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
}

/** A value and where it is. */
interface Entry {
  /** Name of the field; absent for items of a list. */
  readonly name?: string;
  readonly value: unknown;
  readonly path: readonly string[];
  readonly comma: "" | ",";
}

interface Tree {
  readonly addressOf: FieldAddress;
  /** Addresses that have a link in the order of the Tab key. Others with the same address are for the pointer alone. */
  readonly linked: Set<string>;
}

/** Builds the lines of folded elements when they are opened. */
const fillers = new WeakMap<HTMLDetailsElement, () => void>();

function fill(details: HTMLDetailsElement): void {
  fillers.get(details)?.();
  fillers.delete(details);
}

function entryElement(entry: Entry, tree: Tree, lines: number): HTMLElement {
  const open = openAtFirst(entry.value, lines);
  const build = (one: Entry): HTMLElement => {
    const children = childrenOf(one);
    if (children.length === 0) return lineElement(one, tree);
    const [opening, closing] = Array.isArray(one.value) ? ["[", "]"] : ["{", "}"];
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.append(...nameNodes(one, tree), opening);
    summary.dataset["folded"] = ` ${countText(children.length, one.value)} ${closing}${one.comma}`;
    const content = element("div", "json-children");
    details.append(summary, content, line(closing + one.comma));
    if (open.has(one.value)) {
      details.open = true;
      content.append(...children.map(build));
    } else {
      content.textContent = JSON.stringify(one.value).slice(1, -1);
      fillers.set(details, () =>
        content.replaceChildren(...children.map((child) => entryElement(child, tree, LINES_PER_OPENING))),
      );
      details.addEventListener("toggle", () => fill(details), { once: true });
    }
    return details;
  };
  return build(entry);
}

/** The objects and lists that are open: those with the fewest levels above them, as long as there are lines. */
function openAtFirst(root: unknown, lines: number): ReadonlySet<unknown> {
  const open = new Set<unknown>();
  const waiting = [root];
  let left = lines;
  for (const value of waiting) {
    const children = isContainer(value) ? Object.values(value) : [];
    if (children.length === 0 || children.length > left) continue;
    left -= children.length;
    open.add(value);
    waiting.push(...children);
  }
  return open;
}

function childrenOf({ value, path }: Entry): Entry[] {
  if (!isContainer(value)) return [];
  const entries = Object.entries(value);
  return entries.map(([name, child], index) => ({
    ...(Array.isArray(value) ? { path } : { name, path: [...path, name] }),
    value: child,
    comma: index < entries.length - 1 ? "," : "",
  }));
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function countText(count: number, value: unknown): string {
  const [one, many] = Array.isArray(value) ? ["item", "items"] : ["field", "fields"];
  return `${count} ${count === 1 ? one : many}`;
}

function lineElement(entry: Entry, tree: Tree): HTMLElement {
  const pieces = jsonPieces(JSON.stringify(entry.value)).map(({ kind, text }) =>
    kind === "" ? text : element("span", `json-${kind}`, text),
  );
  return line(...nameNodes(entry, tree), ...pieces, entry.comma);
}

function nameNodes({ name, path }: Entry, { addressOf, linked }: Tree): (Node | string)[] {
  if (name === undefined) return [];
  const text = JSON.stringify(name);
  const address = addressOf(path);
  if (address === undefined) return [element("span", "json-key", text), ": "];
  const link = document.createElement("a");
  link.className = "json-key";
  link.href = address;
  link.textContent = text;
  if (linked.has(address)) link.tabIndex = -1;
  linked.add(address);
  return [link, ": "];
}

function line(...parts: (Node | string)[]): HTMLElement {
  const made = element("div", "json-line");
  made.append(...parts);
  return made;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
