import type { SQLOutputValue } from "node:sqlite";
import type {
  AlbumKey,
  Grant,
  ImportCheckpoint,
  LibraryEntry,
  OAuthClient,
  SecurityProfile,
  User,
} from "../store.ts";

/** What `node:sqlite` gives for one row. The tables are `STRICT`, so the guards below never fail on our files. */
export type Row = Record<string, SQLOutputValue>;

export function toAlbumKey(row: Row): AlbumKey {
  return { id: text(row.id), mbid: row.mbid === null ? undefined : text(row.mbid) };
}

export function toLibraryEntry(row: Row): LibraryEntry {
  return {
    objectId: text(row.object_id),
    albumId: text(row.album_id),
    purchased: row.purchased === 1,
    uploaded: row.uploaded === 1,
  };
}

export function toSecurityProfile(row: Row): SecurityProfile {
  return {
    apiKey: text(row.api_key),
    name: text(row.name),
    createdAt: text(row.created_at),
    revokedAt: row.revoked_at === null ? null : text(row.revoked_at),
  };
}

export function toUser(row: Row): User {
  return { id: text(row.id), name: text(row.name), createdAt: text(row.created_at) };
}

export function toOAuthClient(row: Row): OAuthClient {
  const redirectUris: unknown = JSON.parse(text(row.redirect_uris));
  return {
    clientId: text(row.client_id),
    name: text(row.name),
    redirectUris: Array.isArray(redirectUris) ? redirectUris.map(String) : [],
    secretHash: row.secret_hash === null ? null : text(row.secret_hash),
    createdAt: text(row.created_at),
    revokedAt: row.revoked_at === null ? null : text(row.revoked_at),
  };
}

export function toGrant(row: Row): Grant {
  return { id: text(row.id), value: bytes(row.value), expiresAtMs: integer(row.expires_at_ms) };
}

export function toImportCheckpoint(row: Row): ImportCheckpoint {
  return {
    source: text(row.source),
    lines: integer(row.lines),
    imported: integer(row.imported),
    skipped: integer(row.skipped),
  };
}

export function text(value: SQLOutputValue | undefined): string {
  if (typeof value === "string") return value;
  throw new TypeError(`expected text in a column, found ${typeof value}`);
}

export function integer(value: SQLOutputValue | undefined): number {
  if (typeof value === "number") return value;
  throw new TypeError(`expected an integer in a column, found ${typeof value}`);
}

export function bytes(value: SQLOutputValue | undefined): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`expected bytes in a column, found ${typeof value}`);
}
