import type {
  AlbumKey,
  Grant,
  ImportCheckpoint,
  LibraryEntry,
  OAuthClient,
  SecurityProfile,
  User,
} from "../store.ts";
import type { Row } from "./session.ts";

export function toAlbumKey([id, mbid]: Row): AlbumKey {
  return { id: text(id), mbid: textOrNull(mbid) ?? undefined };
}

export function toLibraryEntry([objectId, albumId, purchased, uploaded]: Row): LibraryEntry {
  return {
    objectId: text(objectId),
    albumId: text(albumId),
    purchased: purchased === true,
    uploaded: uploaded === true,
  };
}

export function toSecurityProfile([apiKey, name, createdAt, revokedAt]: Row): SecurityProfile {
  return {
    apiKey: text(apiKey),
    name: text(name),
    createdAt: text(createdAt),
    revokedAt: textOrNull(revokedAt),
  };
}

export function toUser([id, name, createdAt]: Row): User {
  return { id: text(id), name: text(name), createdAt: text(createdAt) };
}

export function toOAuthClient(row: Row): OAuthClient {
  const [clientId, name, redirectUris, secretHash, createdAt, revokedAt] = row;
  const uris: unknown = JSON.parse(text(redirectUris));
  return {
    clientId: text(clientId),
    name: text(name),
    redirectUris: Array.isArray(uris) ? uris.map(String) : [],
    secretHash: textOrNull(secretHash),
    createdAt: text(createdAt),
    revokedAt: textOrNull(revokedAt),
  };
}

export function toGrant([id, value, expiresAtMs]: Row): Grant {
  return { id: text(id), value: bytes(value), expiresAtMs: integer(expiresAtMs) };
}

export function toImportCheckpoint([source, lines, imported, skipped]: Row): ImportCheckpoint {
  return {
    source: text(source),
    lines: integer(lines),
    imported: integer(imported),
    skipped: integer(skipped),
  };
}

export function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`expected text in a column, found ${typeof value}`);
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : text(value);
}

export function integer(value: unknown): number {
  if (typeof value === "number") return value;
  throw new TypeError(`expected an integer in a column, found ${typeof value}`);
}

export function bytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`expected bytes in a column, found ${typeof value}`);
}
