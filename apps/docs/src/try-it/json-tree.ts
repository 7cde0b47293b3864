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
    for (const button of folded) button.click();
}

/** The buttons of all that is folded. */
export function foldedIn(tree: HTMLElement): HTMLButtonElement[] {
  return [...tree.querySelectorAll<HTMLButtonElement>("button[aria-expanded=false]")];
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

function entryElement(entry: Entry, tree: Tree, lines: number): HTMLElement {
  const open = openAtFirst(entry.value, lines);
  const build = (one: Entry): HTMLElement => {
    const children = childrenOf(one);
    if (children.length === 0) return lineElement(one, tree);
    const [opening, closing] = Array.isArray(one.value) ? ["[", "]"] : ["{", "}"];
    const content = element("div", "json-children");
    const isOpen = open.has(one.value);
    if (isOpen) content.append(...children.map(build));
    else content.textContent = JSON.stringify(one.value).slice(1, -1);
    const linesEach = Math.floor(LINES_PER_OPENING / children.length);
    const fill = () =>
      content.replaceChildren(...children.map((child) => entryElement(child, tree, linesEach)));
    const title = one.name ?? (Array.isArray(one.value) ? "a list" : "an item");
    const first = line(...nameNodes(one, tree), opening);
    first.dataset["folded"] = ` ${countText(children.length, one.value)} ${closing}${one.comma}`;
    return foldable({ title, first, content, last: line(closing + one.comma) }, isOpen ? undefined : fill);
  };
  return build(entry);
}

/** The parts of an object or a list on several lines. */
interface Foldable {
  readonly title: string;
  /** The line that stays, with a note of what is folded. */
  readonly first: HTMLElement;
  readonly content: HTMLElement;
  readonly last: HTMLElement;
}

/**
 * Adds a button that folds and opens. A link must not be in a button, so these are beside each other.
 *
 * @param fill - builds the content when it is first opened; absent where it is open at first
 */
function foldable({ title, first, content, last }: Foldable, fill: (() => void) | undefined): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "json-fold";
  button.setAttribute("aria-label", `Content of ${title}`);
  let fillOnce = fill;
  const show = (isOpen: boolean) => {
    if (isOpen) fillOnce?.();
    if (isOpen) fillOnce = undefined;
    button.setAttribute("aria-expanded", String(isOpen));
    // The browser's search finds what is folded, and opens it.
    if (isOpen) content.removeAttribute("hidden");
    else content.setAttribute("hidden", "until-found");
    last.hidden = !isOpen;
  };
  first.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element && target.closest("a")))
      show(button.getAttribute("aria-expanded") !== "true");
  });
  content.addEventListener("beforematch", () => show(true));
  first.prepend(button);
  show(fill === undefined);
  const node = element("div", "json-node");
  node.append(first, content, last);
  return node;
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
