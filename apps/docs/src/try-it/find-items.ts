import { type Call, type CallShape, makeCall } from "../call/call.ts";
import { type Answer, valueAtPath } from "./send-call.ts";

/** A search of the API, and where it has the ids that a field takes. Paths have dots. */
export interface FinderSearch {
  readonly shape: CallShape;
  /** Names of the fields of the body: the list of filters, and how many items come at most. */
  readonly filters: string;
  readonly limit: string;
  /** Name of the field of a filter that has the text. */
  readonly query: string;
  /** Path of the items in the answer. */
  readonly items: string;
  /** Path of what was found within an item; empty where that is the item itself. */
  readonly item: string;
  /** Name of its field with the id. */
  readonly id: string;
  /** What one is called, `track`. */
  readonly one: string;
  /** What many are called, `tracks`. */
  readonly many: string;
}

/** Something that was found. */
export interface FoundItem {
  readonly id: string;
  readonly title: string;
  /** What tells it from others with the same title: artists, album, year, length; empty if nothing is known. */
  readonly note: string;
}

/** Why a search gave no items, as sentences. */
export interface FindProblem {
  readonly why: string;
  /** What the reader can do about it. */
  readonly wayOn: string;
  /** Whether the same search may succeed later. */
  readonly mayPass: boolean;
}

/** More would not fit below a field. */
const MAX_ITEMS = 8;

/** The call that searches for a text. */
export function findCall(
  { shape, filters, query, limit }: FinderSearch,
  text: string,
  secrets: Readonly<Record<string, string>>,
): Call {
  const body = JSON.stringify({ [filters]: [{ [query]: text }], [limit]: MAX_ITEMS });
  return makeCall(shape, { parameters: {}, secrets, body });
}

/** The items in an answer; those without an id are left out. */
export function itemsOf({ items, item, id }: FinderSearch, { json }: Answer): FoundItem[] {
  const list = valueAtPath(json, items);
  if (!Array.isArray(list)) return [];
  return list.flatMap(
    (entry: unknown) => foundItem(item === "" ? entry : valueAtPath(entry, item), id) ?? [],
  );
}

/** Describes an object of an answer; `undefined` where it has no id. */
export function foundItem(found: unknown, idName: string): FoundItem | undefined {
  const id = text(found, idName);
  if (id === "") return undefined;
  return { id, title: text(found, "title") || text(found, "name") || id, note: noteOf(found) };
}

/** Why an answer has no items; `undefined` when it is that of a search that worked. */
export function findProblem({ status, statusText, json }: Answer, inPage: boolean): FindProblem | undefined {
  if (status < 400) return undefined;
  const message = text(valueAtPath(json, "error"), "message");
  const title = `${status} ${text(valueAtPath(json, "error"), "code") || statusText}`.trim();
  return {
    why: message === "" ? `The search failed: ${title}.` : `The search failed: ${title}. ${message}`,
    wayOn: wayOn(status, inPage),
    mayPass: status === 429 || status >= 500,
  };
}

function wayOn(status: number, inPage: boolean): string {
  if (status === 401 || status === 403)
    return inPage
      ? "Choose another caller above, or type the id."
      : "Check the key, the token and its scopes above, or type the id.";
  if (status === 429 || status >= 500) return "Try again in a moment, or type the id.";
  if (status === 404 || status === 405) return "This server has no such search. Type the id.";
  return "Change the words, or type the id.";
}

function noteOf(found: unknown): string {
  const artists = valueAtPath(found, "artists");
  const names = Array.isArray(artists) ? artists.map((artist: unknown) => text(artist, "name")) : [];
  const year = /^\d{4}/.exec(text(found, "releaseDate"))?.[0] ?? "";
  const parts = [
    names.filter((name) => name !== "").join(", "),
    text(valueAtPath(found, "album"), "title"),
    year,
    durationText(valueAtPath(found, "duration")),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function durationText(seconds: unknown): string {
  if (typeof seconds !== "number" || !(seconds >= 0 && seconds < Number.POSITIVE_INFINITY)) return "";
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function text(root: unknown, name: string): string {
  const value = valueAtPath(root, name);
  return typeof value === "string" ? value : "";
}
