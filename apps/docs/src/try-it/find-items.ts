import { type Call, type CallShape, type CallValues, makeCall } from "../call/call.ts";
import { type Answer, valueAtPath } from "./send-call.ts";

/** A search or a list of the API, and where its answer has the ids that a field takes. Paths have dots. */
export interface FinderSearch {
  readonly shape: CallShape;
  /** Of a search: the list of filters in the body, and the field of a filter that has the text. */
  readonly text?: { readonly filters: string; readonly query: string };
  /** Of a list, whose items are compared with the text here. */
  readonly list?: FinderList;
  /** Name of the field or parameter that says how many items come at most. */
  readonly limit: string;
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

/** A list among whose items the reader finds one. */
export interface FinderList {
  /** How many items are asked for: as many as one page can have. */
  readonly maxItems: number;
  /** Path of whether there are more items than that. */
  readonly hasMore: string;
  /** Key of the field of the form that says whose list it is. */
  readonly of?: string;
  /** Field of an entry with its own id, after a position and a colon. It is found in place of the id of its item. */
  readonly entryId?: string;
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

/**
 * The call that searches for a text.
 *
 * @param values - the secrets and the parameters of the form
 */
export function findCall(
  { shape, text: names, list, limit }: FinderSearch,
  text: string,
  { secrets, parameters }: Pick<CallValues, "secrets" | "parameters">,
): Call {
  if (names) {
    const body = JSON.stringify({ [names.filters]: [{ [names.query]: text }], [limit]: MAX_ITEMS });
    return makeCall(shape, { parameters: {}, secrets, body });
  }
  const key = list?.of ?? "";
  const whose = parameters[key];
  const maxItems = String(list?.maxItems ?? MAX_ITEMS);
  return makeCall(shape, {
    parameters: { ...(whose !== undefined && { [key]: whose }), [limit]: maxItems },
    secrets,
  });
}

/** The items in an answer; those without an id are left out, and of a list those that don't have the words of the text. */
export function itemsOf(search: FinderSearch, { json }: Answer, text = ""): FoundItem[] {
  const { items, item, id, list } = search;
  const entries = valueAtPath(json, items);
  if (!Array.isArray(entries)) return [];
  const found = entries.flatMap((entry: unknown): FoundItem[] => {
    // Lists have their items in nodes, or bare.
    const node = item === "" ? entry : (valueAtPath(entry, item) ?? (list && entry));
    const one = foundItem(node, id);
    const own = list?.entryId === undefined ? one?.id : entryIdOf(valueAtPath(entry, list.entryId));
    return one === undefined || own === undefined ? [] : [{ ...one, id: own }];
  });
  return list ? found.filter((one) => hasWords(one, text)).slice(0, MAX_ITEMS) : found;
}

/** The id after the position of an entry, `12:4a5afe86`. */
function entryIdOf(cursor: unknown): string | undefined {
  return typeof cursor === "string" ? /^[^:]*:(.+)$/s.exec(cursor)?.[1] : undefined;
}

function hasWords({ id, title, note }: FoundItem, words: string): boolean {
  const own = withoutAccents(`${title} ${note} ${id}`);
  return withoutAccents(words)
    .split(/\s+/)
    .every((word) => own.includes(word));
}

function withoutAccents(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
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
  if (typeof seconds !== "number" || !(seconds > 0 && seconds < Number.POSITIVE_INFINITY)) return "";
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function text(root: unknown, name: string): string {
  const value = valueAtPath(root, name);
  return typeof value === "string" ? value : "";
}
