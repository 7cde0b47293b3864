import { LineError, readAlbumLine } from "./album-line.ts";
import type { Incoming } from "./album-placement.ts";
import { isJsonObject, shown } from "./json-value.ts";
import { isMusicBrainzEntity } from "./musicbrainz/release.ts";
import { readRelease } from "./musicbrainz/release-draft.ts";

// Drops a byte order mark, which may be at the head of the file or, in files put together, of any line.
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
