import { type FoundItem, foundItem } from "./find-items.ts";
import { valueAtPath } from "./send-call.ts";

/** An album, track, artist or playlist of an answer. */
export interface PreviewItem extends FoundItem {
  readonly pictureUrl: string | undefined;
}

/** What an answer holds, for people. */
export interface Preview {
  /** What the answer is about, where it is one thing. */
  readonly head: PreviewItem | undefined;
  /** The list that the answer or its one thing has. */
  readonly rows: readonly PreviewItem[];
  /** Whether the answer has a list, which may be empty. */
  readonly hasList: boolean;
  /** Values beside what has a title, by their paths; none where there is a list. */
  readonly facts: readonly (readonly [path: string, value: string])[];
}

const MAX_FACTS = 12;
/** Pictures are shown smaller than this, also on screens with two pixels for one. */
const PICTURE_PIXELS = 150;

/** What can be shown of an answer; `undefined` where it has no `data`. */
export function previewOf(json: unknown): Preview | undefined {
  const data = valueAtPath(json, "data");
  if (!isObject(data)) return undefined;
  const found: Collected = { head: undefined, rows: [], hasList: false };
  collect({ data }, found, false);
  return { ...found, facts: found.hasList ? [] : factsOf(data, "").slice(0, MAX_FACTS) };
}

interface Collected {
  head: PreviewItem | undefined;
  rows: PreviewItem[];
  hasList: boolean;
}

/** @param inItem - within an album or the like, where lists without titles are of its artists or markets */
function collect(value: object, found: Collected, inItem: boolean): void {
  for (const child of Object.values(value)) {
    if (Array.isArray(child)) collectList(child, found, inItem);
    else if (isObject(child)) {
      const item = inItem ? undefined : previewItem(child);
      if (item && found.head === undefined) found.head = item;
      else if (item) found.rows.push(item);
      if (!inItem || Array.isArray(valueAtPath(child, "edges")))
        collect(child, found, inItem || item !== undefined);
    }
  }
}

function collectList(list: readonly unknown[], found: Collected, inItem: boolean): void {
  const groups = list.filter(isGroup);
  if (groups.length > 0) {
    for (const group of groups) collect(group, found, false);
    return;
  }
  const items = list.flatMap((one) => {
    const node = valueAtPath(one, "node");
    // Of what is in a library, the API may tell the id alone.
    const item = previewItem(node ?? one) ?? (node === undefined ? undefined : idAlone(node));
    return item && (node !== undefined || !inItem || typeof valueAtPath(one, "title") === "string")
      ? [item]
      : [];
  });
  found.rows.push(...items);
  if (items.length > 0 || (!inItem && list.length === 0)) found.hasList = true;
}

/** Whether a value is a part of a page with titles, such as the best hits of a search. */
function isGroup(value: unknown): value is object {
  return isObject(value) && isObject(valueAtPath(value, "content"));
}

function previewItem(value: unknown): PreviewItem | undefined {
  if (isGroup(value)) return undefined;
  const item = foundItem(value, "id");
  if (item === undefined || item.title === item.id) return undefined;
  return { ...item, pictureUrl: pictureUrl(value) ?? pictureUrl(valueAtPath(value, "album")) };
}

function idAlone(node: unknown): PreviewItem | undefined {
  const item = foundItem(node, "id");
  return item && { ...item, pictureUrl: undefined };
}

/** The smallest picture that is large enough, or else the largest. */
function pictureUrl(value: unknown): string | undefined {
  const images = valueAtPath(value, "images");
  if (!Array.isArray(images)) return undefined;
  const pictures = images.flatMap((image: unknown) => {
    const [url, width] = [valueAtPath(image, "url"), valueAtPath(image, "width")];
    const isSafe = typeof url === "string" && URL.canParse(url) && new URL(url).protocol === "https:";
    return isSafe ? [{ url, width: typeof width === "number" ? width : PICTURE_PIXELS }] : [];
  });
  const bySize = pictures.toSorted((one, other) => one.width - other.width);
  return (bySize.find(({ width }) => width >= PICTURE_PIXELS) ?? bySize.at(-1))?.url;
}

function factsOf(value: object, prefix: string): (readonly [string, string])[] {
  return Object.entries(value).flatMap(([name, child]) =>
    !isObject(child)
      ? [[`${prefix}${name}`, String(child)] as const]
      : previewItem(child)
        ? []
        : factsOf(child, `${prefix}${name}.`),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
