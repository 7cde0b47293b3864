import { checkAlbum } from "./album-fields.ts";
import { isAlbumId } from "./album-id.ts";
import type { Incoming } from "./album-placement.ts";
import { isJsonObject, type JsonObject, objectsOf, shown, textOf } from "../json-value.ts";
import { readRelease } from "./musicbrainz/release-draft.ts";
import { isMusicBrainzEntity } from "./musicbrainz/releases.ts";

// Drops a byte order mark, which may be at the start of the file or, if files were concatenated, of any line.
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads a line: an Album object of the API, or a release of MusicBrainz. Its shape says which: an Album has a
 * catalog id for an `id`, a release an MBID.
 *
 * @throws {LineError} saying what is wrong with it.
 */
export function readLine(bytes: Uint8Array): Incoming {
  const value = parse(decode(bytes));
  if (!isJsonObject(value)) throw new LineError(`is not a JSON object but ${shown(value)}`);
  if (isMusicBrainzEntity(value)) return { kind: "release", draft: readRelease(value) };
  return { kind: "album", ...readAlbumLine(value) };
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new LineError("is not valid UTF-8", { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LineError(`is not valid JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** Deeper than any album, shallow enough for every recursion. */
const maxDepth = 64;

/** Why a line can't be imported. The message is for the user. */
export class LineError extends Error {
  override readonly name: string = "LineError";
}

/** An album from a line in the form of the API. */
export interface AlbumLine {
  readonly id: string;
  readonly title: string | undefined;
  /** Compact JSON of it, keys in the order given, unknown fields kept. */
  readonly json: string;
  /** Catalog ids of its tracks. */
  readonly trackIds: readonly string[];
}

/**
 * Reads an Album object from a line.
 *
 * Known fields must have the type that the API gives them. A field that is `null` or an empty text is removed, because
 * the API leaves out unknown values. Hyphens are removed from ISRCs. `value` itself is changed.
 *
 * @throws {LineError} that names the field and its value.
 */
export function readAlbumLine(value: JsonObject): AlbumLine {
  if (!isAlbumId(value.id)) {
    throw new LineError(`id: expected a catalog id such as B0064UPU4G, got ${shown(value.id)}`);
  }
  const problem = checkHarmless(value, "", 0) ?? checkAlbum(value);
  if (problem !== undefined) throw new LineError(problem);
  const trackIds = objectsOf(value.tracks).flatMap(({ id }) => textOf(id) ?? []);
  return { id: value.id, title: textOf(value.title), json: JSON.stringify(value), trackIds };
}

/**
 * Checks unknown fields too. A number beyond double precision would be written back as `null`, deep nesting could
 * overflow a stack, and a key `__proto__` could harm a client that merges objects, so it is dropped.
 */
function checkHarmless(value: unknown, path: string, depth: number): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return `${path}: is too large a number`;
  if (typeof value !== "object" || value === null) return undefined;
  if (depth === maxDepth) return `${path.slice(0, 60)}: is nested more than ${maxDepth} deep`;
  if (Object.hasOwn(value, "__proto__")) Reflect.deleteProperty(value, "__proto__");
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    const at = isList ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    const problem = checkHarmless(item, at, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
