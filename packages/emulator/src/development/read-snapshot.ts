import { isJsonObject } from "@gatefold/server/extend";
import { readAlbumLine } from "@gatefold/server/extend/node";
import { validateSnapshot } from "../input/generated/validators.js";
import { DevelopmentError } from "./development-error.ts";
import { checkInput } from "../input/check-input.ts";
import type { Snapshot, SnapshotAlbum } from "./snapshot.ts";

/**
 * Takes a snapshot that came from outside, such as a file.
 *
 * @throws DevelopmentError that names the field
 */
export function readSnapshot(value: unknown): Snapshot {
  const snapshot = checkInput(validateSnapshot, value);
  for (const [index, album] of (snapshot.albums ?? []).entries()) checkAlbum(album, `albums[${index}]`);
  return snapshot;
}

/** Albums are checked as the import checks them, and stay as they were stored. */
function checkAlbum({ id, json }: SnapshotAlbum, place: string): void {
  try {
    const album: unknown = JSON.parse(json);
    if (!isJsonObject(album)) throw new Error("it is no album");
    if (album["id"] !== id) throw new DevelopmentError(`${place}.id: expected the id in json, got "${id}"`);
    readAlbumLine(album);
  } catch (cause) {
    if (cause instanceof DevelopmentError) throw cause;
    const place2 = cause instanceof SyntaxError ? `${place}.json: ` : `${place}.json.`;
    throw new DevelopmentError(`${place2}${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
