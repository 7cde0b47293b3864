import { isJsonObject, isUserId, type StoredAlbum } from "@gatefold/server/extend";
import { isAlbumId, LineError, readAlbumLine } from "@gatefold/server/extend/node";
import { DevelopmentError } from "./development-error.ts";
import { join, optional, type Read, readList, readObject, readText, refuse } from "./read-input.ts";
import type { Seed, SeedProfile, SeedUser } from "./seed.ts";

/** A seed that was checked, with its albums as they are stored. */
export interface CheckedSeed extends Omit<Seed, "albums"> {
  readonly albums: readonly StoredAlbum[];
}

/**
 * Checks a seed, all but whether the catalog has the albums of the libraries.
 *
 * @throws DevelopmentError that names the field, such as `albums[2].tracks[0].duration`
 */
export function readSeed(value: unknown, path = ""): CheckedSeed {
  const seed = readObject(value, path, ["albums", "library", "users", "profiles"]);
  const list = <T>(name: string, read: Read<T>) =>
    optional<T[]>((items, at) => readList(items, at, read))(seed[name], join(path, name));
  return {
    albums: list("albums", readAlbum) ?? [],
    library: list("library", readAlbumId),
    users: list("users", readUser),
    profiles: list("profiles", readProfile),
  };
}

const encoder = new TextEncoder();

const readAlbum: Read<StoredAlbum> = (value, path) => {
  if (!isJsonObject(value)) return refuse(path, "an Album object", value);
  try {
    // Reading changes what it reads, and the caller's object is the caller's.
    const { id, json } = readAlbumLine(structuredClone(value));
    return { id, json: encoder.encode(json) };
  } catch (cause) {
    if (cause instanceof LineError) throw new DevelopmentError(`${path}.${cause.message}`, { cause });
    throw cause;
  }
};

const readAlbumId: Read<string> = (value, path) =>
  isAlbumId(value) ? value : refuse(path, "a catalog id such as B0064UPU4G", value);

const readUser: Read<SeedUser> = (value, path) => {
  const { id, name, library } = readObject(value, path, ["id", "name", "library"]);
  return {
    id: optional(readUserId)(id, join(path, "id")),
    name: optional(readText)(name, join(path, "name")),
    library: optional<string[]>((items, at) => readList(items, at, readAlbumId))(
      library,
      join(path, "library"),
    ),
  };
};

const readUserId: Read<string> = (value, path) =>
  typeof value === "string" && isUserId(value)
    ? value
    : refuse(path, "26 lower-case letters and digits 2 to 7", value);

const readProfile: Read<SeedProfile> = (value, path) => {
  const { apiKey, name } = readObject(value, path, ["apiKey", "name"]);
  return {
    apiKey: optional(readApiKey)(apiKey, join(path, "apiKey")),
    name: optional(readText)(name, join(path, "name")),
  };
};

const readApiKey: Read<string> = (value, path) =>
  typeof value === "string" && /^amzn1\.application\.[0-9a-f]{32}$/.test(value)
    ? value
    : refuse(path, '"amzn1.application." and 32 hexadecimal digits', value);
