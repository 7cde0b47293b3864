import type { StoredAlbum } from "@gatefold/server/extend";
import { LineError, readAlbumLine } from "@gatefold/server/extend/node";
import { validateSeed } from "../input/generated/validators.js";
import { DevelopmentError } from "./development-error.ts";
import { checkInput } from "../input/check-input.ts";
import type { Seed } from "./seed.ts";

/** A seed that was checked, with its albums as they are stored. */
export interface CheckedSeed extends Omit<Seed, "albums"> {
  readonly albums: readonly StoredAlbum[];
}

/**
 * Checks a seed, all but whether the catalog has the albums of the libraries.
 *
 * @throws DevelopmentError that names the field, such as `albums[2].tracks[0].duration`
 */
export function readSeed(value: unknown): CheckedSeed {
  const { albums = [], ...others } = checkInput(validateSeed, value);
  return { ...others, albums: albums.map((album, index) => readAlbum(album, `albums[${index}]`)) };
}

const encoder = new TextEncoder();

/** Albums are checked as the import checks them. */
function readAlbum(album: object, place: string): StoredAlbum {
  try {
    const { id, json } = readAlbumLine({ ...album });
    return { id, json: encoder.encode(json) };
  } catch (cause) {
    if (cause instanceof LineError) throw new DevelopmentError(`${place}.${cause.message}`, { cause });
    throw cause;
  }
}
