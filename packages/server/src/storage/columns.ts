import type { SecurityProfile, StoredUser } from "./accounts.ts";
import type { AlbumKey, ImportCheckpoint, StoredAlbum } from "./catalog.ts";
import type { StoredLibrary } from "./contents.ts";
import type { Grant } from "./grants.ts";
import type { LibraryEntry } from "./library.ts";

/** The columns of a row, in their order. */
export type Row = readonly unknown[];

/** A column of text. The tables have types, so these checks never fail on our own databases. */
export function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`expected text in a column, found ${typeof value}`);
}

export function textOrNull(value: unknown): string | null {
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

export function toProfile([apiKey, name, createdAt, revokedAt]: Row): SecurityProfile {
  return {
    apiKey: text(apiKey),
    name: text(name),
    createdAt: text(createdAt),
    revokedAt: textOrNull(revokedAt),
  };
}

export function toUser([id, name, visibility, playbackVisibility, createdAt, disabledAt]: Row): StoredUser {
  return {
    id: text(id),
    name: text(name),
    visibility: toVisibility(visibility),
    playbackVisibility: toVisibility(playbackVisibility),
    createdAt: text(createdAt),
    disabledAt: textOrNull(disabledAt),
  };
}

/** What is not public is private, whatever else the column may hold. */
function toVisibility(value: unknown): StoredUser["visibility"] {
  return value === "PUBLIC" ? value : "PRIVATE";
}

export function toGrant([id, value, expiresAtMs]: Row): Grant {
  return { id: text(id), value: bytes(value), expiresAtMs: integer(expiresAtMs) };
}

export function toAlbumKey([id, mbid]: Row): AlbumKey {
  return { id: text(id), mbid: textOrNull(mbid) ?? undefined };
}

export function toStoredAlbum(row: Row): StoredAlbum {
  const names = textOrNull(row[3]);
  const artistNames: StoredAlbum["artistNames"] = names === null ? undefined : JSON.parse(names);
  return { ...toAlbumKey(row), json: bytes(row[2]), artistNames };
}

/** The artists' own names of an album as they are stored. */
export function namesText({ artistNames }: Pick<StoredAlbum, "artistNames">): string | null {
  return artistNames === undefined ? null : JSON.stringify(artistNames);
}

export function toCheckpoint([source, lines, imported, skipped]: Row): ImportCheckpoint {
  return {
    source: text(source),
    lines: integer(lines),
    imported: integer(imported),
    skipped: integer(skipped),
  };
}

/** SQLite has no type for true and false. */
export function toEntry([objectId, albumId, purchased, uploaded]: Row): LibraryEntry {
  return {
    objectId: text(objectId),
    albumId: text(albumId),
    purchased: Boolean(purchased),
    uploaded: Boolean(uploaded),
  };
}

/** Libraries from rows of a user's id and an entry. */
export function toLibraries(rows: readonly Row[]): readonly StoredLibrary[] {
  const libraries = Map.groupBy(rows, ([userId]) => text(userId));
  return Array.from(libraries, ([userId, entries]) => ({
    userId,
    entries: entries.map(([, ...entry]) => toEntry(entry)),
  }));
}
