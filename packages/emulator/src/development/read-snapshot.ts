import { isJsonObject } from "@gatefold/server/extend";
import { readAlbumLine } from "@gatefold/server/extend/node";
import { DevelopmentError } from "./development-error.ts";
import {
  join,
  type Read,
  readBoolean,
  readList,
  readObject,
  readText,
  refuse,
  wholeNumber,
} from "./read-input.ts";
import type { Snapshot, SnapshotAlbum } from "./snapshot.ts";

/**
 * Takes a snapshot that came from outside, such as a file.
 *
 * @throws DevelopmentError that names the field
 */
export function readSnapshot(value: unknown): Snapshot {
  const kinds = ["albums", "libraries", "securityProfiles", "users", "oauthClients", "grants"];
  const snapshot = readObject(value, "", ["format", ...kinds]);
  if (snapshot["format"] !== 1) return refuse("format", "1", snapshot["format"]);
  const list = <T>(name: string, read: Read<T>) => readList(snapshot[name], name, read);
  return {
    format: 1,
    albums: snapshot["albums"] === undefined ? undefined : list("albums", readAlbum),
    libraries: list("libraries", readLibrary),
    securityProfiles: list("securityProfiles", readProfile),
    users: list("users", readUser),
    oauthClients: list("oauthClients", readClient),
    grants: list("grants", readGrant),
  };
}

/** Albums are checked as the import checks them. */
const readAlbum: Read<SnapshotAlbum> = (value, path) => {
  const { id, json, mbid } = readObject(value, path, ["id", "json", "mbid"]);
  const text = readText(json, join(path, "json"));
  const album = parse(text, join(path, "json"));
  if (!isJsonObject(album)) return refuse(join(path, "json"), "the JSON of an album", album);
  if (album["id"] !== id) return refuse(join(path, "id"), `the id in json, ${String(album["id"])}`, id);
  try {
    // What was stored stays as it was, so only the complaint is of use.
    const known = mbid === undefined ? undefined : readText(mbid, join(path, "mbid"));
    return { id: readAlbumLine(album).id, json: text, mbid: known };
  } catch (cause) {
    throw new DevelopmentError(`${path}.json.${cause instanceof Error ? cause.message : cause}`, { cause });
  }
};

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DevelopmentError(`${path}: is not valid JSON`, { cause });
  }
}

const readLibrary: Read<Snapshot["libraries"][number]> = (value, path) => {
  const { userId, entries } = readObject(value, path, ["userId", "entries"]);
  return {
    userId: readText(userId, join(path, "userId")),
    entries: readList(entries, join(path, "entries"), readEntry),
  };
};

const readEntry: Read<Snapshot["libraries"][number]["entries"][number]> = (value, path) => {
  const entry = readObject(value, path, ["objectId", "albumId", "purchased", "uploaded"]);
  return {
    objectId: readText(entry["objectId"], join(path, "objectId")),
    albumId: readText(entry["albumId"], join(path, "albumId")),
    purchased: readBoolean(entry["purchased"], join(path, "purchased")),
    uploaded: readBoolean(entry["uploaded"], join(path, "uploaded")),
  };
};

const readProfile: Read<Snapshot["securityProfiles"][number]> = (value, path) => {
  const profile = readObject(value, path, ["apiKey", "name", "createdAt", "revokedAt"]);
  return {
    apiKey: readText(profile["apiKey"], join(path, "apiKey")),
    name: readText(profile["name"], join(path, "name")),
    createdAt: readText(profile["createdAt"], join(path, "createdAt")),
    revokedAt: nullable(readText)(profile["revokedAt"], join(path, "revokedAt")),
  };
};

const readUser: Read<Snapshot["users"][number]> = (value, path) => {
  const user = readObject(value, path, ["id", "name", "createdAt", "disabledAt"]);
  return {
    id: readText(user["id"], join(path, "id")),
    name: readText(user["name"], join(path, "name")),
    createdAt: readText(user["createdAt"], join(path, "createdAt")),
    disabledAt: nullable(readText)(user["disabledAt"], join(path, "disabledAt")),
  };
};

const readClient: Read<Snapshot["oauthClients"][number]> = (value, path) => {
  const fields = ["clientId", "name", "redirectUris", "secretHash", "createdAt", "revokedAt"];
  const client = readObject(value, path, fields);
  return {
    clientId: readText(client["clientId"], join(path, "clientId")),
    name: readText(client["name"], join(path, "name")),
    redirectUris: readList(client["redirectUris"], join(path, "redirectUris"), readText),
    secretHash: nullable(readText)(client["secretHash"], join(path, "secretHash")),
    createdAt: readText(client["createdAt"], join(path, "createdAt")),
    revokedAt: nullable(readText)(client["revokedAt"], join(path, "revokedAt")),
  };
};

const readGrant: Read<Snapshot["grants"][number]> = (value, path) => {
  const grant = readObject(value, path, ["id", "value", "expiresAtMs"]);
  return {
    id: readText(grant["id"], join(path, "id")),
    value: readBase64(grant["value"], join(path, "value")),
    expiresAtMs: wholeNumber(0)(grant["expiresAtMs"], join(path, "expiresAtMs")),
  };
};

const readBase64: Read<string> = (value, path) =>
  typeof value === "string" && /^[A-Za-z0-9+/]*={0,2}$/.test(value) && value.length % 4 === 0
    ? value
    : refuse(path, "Base64", value);

function nullable<T>(read: Read<T>): Read<T | null> {
  return (value, path) => (value === null ? null : read(value, path));
}
