import { formPart } from "./form-part.ts";
import type { Answer } from "./send-call.ts";
import { type FieldAddress, foldedIn, jsonTree, openAll } from "./json-tree.ts";
import { type Preview, type PreviewItem, previewOf } from "./preview.ts";

/** The ways to look at an answer. */
type View = "preview" | "json" | "headers";

/** Longer lists are folded after these rows. */
const ROWS_AT_FIRST = 10;

/** What the reader has chosen on this page. */
let chosen: View | undefined;

/**
 * Shows an answer as a preview, as JSON and its headers, of which the reader chooses one.
 *
 * @param pictures - whether pictures are loaded from where the answer says they are
 */
export function showViews(root: HTMLElement, answer: Answer, pictures: boolean): void {
  const preview = previewOf(answer.json);
  const { body, json, headers, status } = answer;
  formPart(root, "preview").replaceChildren(...(preview ? previewNodes(preview, pictures) : []));
  const tree = json === undefined ? body : jsonTree(json, fieldAddress(status));
  formPart(root, "body-text").replaceChildren(tree);
  const opener = formPart(root, "open-all");
  opener.onclick = () => {
    if (typeof tree === "string") return;
    openAll(tree);
    opener.hidden = true;
  };
  opener.hidden = typeof tree === "string" || foldedIn(tree).length === 0;
  formPart(root, "headers").replaceChildren(
    ...headers.flatMap(([name, value]) => [textElement("dt", name), textElement("dd", value)]),
  );
  const available: View[] = [
    ...(preview ? ["preview" as const] : []),
    ...(body ? ["json" as const] : []),
    "headers",
  ];
  for (const radio of radios(root)) {
    const label = radio.closest("label");
    if (label) label.hidden = !available.some((view) => view === radio.value);
    radio.onchange = () => {
      chosen = available.find((view) => view === radio.value);
      showView(root, chosen);
    };
  }
  showView(root, available.find((view) => view === chosen) ?? available[0]);
}

function showView(root: HTMLElement, shown: View | undefined): void {
  for (const radio of radios(root)) radio.checked = radio.value === shown;
  for (const view of root.querySelectorAll<HTMLElement>("[data-view]"))
    view.hidden = view.dataset["view"] !== shown;
}

function radios(root: HTMLElement): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>("[name=view]")];
}

/** Fields of a success are described in the page, those of an error on the page of the schemas. */
function fieldAddress(status: number): FieldAddress {
  return (path) => {
    const id = `${status}.${path.join(".")}`;
    return document.getElementById(id) ? `#${id}` : undefined;
  };
}

function previewNodes({ head, rows, hasList, facts }: Preview, pictures: boolean): Node[] {
  // The tracks of an album have its cover, and a number instead.
  const numbered = head !== undefined;
  const elements = rows.map((row, index) => {
    const url = pictures && !numbered ? row.pictureUrl : undefined;
    return itemElement("li", row, numbered ? textElement("i", `${index + 1}`) : cover(row.id, url));
  });
  const [shown, more] = [elements.slice(0, ROWS_AT_FIRST), elements.slice(ROWS_AT_FIRST)];
  return [
    ...(head ? [itemElement("div", head, cover(head.id, pictures ? head.pictureUrl : undefined))] : []),
    ...(shown.length > 0 ? [listElement(shown)] : []),
    ...(more.length > 0 ? [foldedRows(more)] : []),
    ...(hasList && rows.length === 0 ? [textElement("p", "The list is empty.")] : []),
    ...(facts.length > 0 ? [factList(facts)] : []),
  ];
}

function foldedRows(rows: readonly HTMLElement[]): HTMLElement {
  const details = document.createElement("details");
  details.append(textElement("summary", `${rows.length} more`), listElement(rows));
  return details;
}

function listElement(rows: readonly HTMLElement[]): HTMLElement {
  const list = document.createElement("ul");
  list.append(...rows);
  return list;
}

function itemElement(tag: string, { id, title, note }: PreviewItem, mark: HTMLElement): HTMLElement {
  const item = document.createElement(tag);
  item.className = "item";
  const text = document.createElement("span");
  text.append(textElement("strong", title));
  for (const [name, value] of Object.entries({ small: note, code: title === id ? "" : id }))
    if (value !== "") text.append(" ", textElement(name, value));
  item.append(mark, text);
  return item;
}

/** A picture above a coloured square, which shows where there is no picture, or where it can't be loaded. */
function cover(id: string, pictureUrl: string | undefined): HTMLElement {
  const square = document.createElement("span");
  square.className = "cover";
  square.ariaHidden = "true";
  const hue = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 0);
  square.style.setProperty("--hue", String(hue));
  if (pictureUrl !== undefined) {
    const picture = Object.assign(new Image(), { alt: "", referrerPolicy: "no-referrer" });
    picture.onerror = () => picture.remove();
    picture.src = pictureUrl;
    square.append(picture);
  }
  return square;
}

function factList(facts: Preview["facts"]): HTMLElement {
  const list = document.createElement("dl");
  list.append(...facts.flatMap(([path, value]) => [textElement("dt", path), textElement("dd", value)]));
  return list;
}

function textElement(tag: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text });
}
