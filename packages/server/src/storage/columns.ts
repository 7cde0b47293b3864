import type { SecurityProfile, StoredUser } from "./accounts.ts";
import type { AlbumKey, ImportCheckpoint, StoredAlbum } from "./catalog.ts";
import type { PlaylistContent, StoredHistory, StoredLibrary } from "./contents.ts";
import type { Grant } from "./grants.ts";
import type { Play } from "./history.ts";
import type { LibraryEntry, LibraryList } from "./library.ts";
import type { ListedPlaylist, PlaylistTrack, StoredPlaylist } from "./playlists.ts";

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
export function toEntry([objectId, itemId, purchased, uploaded]: Row): LibraryEntry {
  return {
    objectId: text(objectId),
    itemId: text(itemId),
    purchased: Boolean(purchased),
    uploaded: Boolean(uploaded),
  };
}

/** Lists from rows of a user's id, a list and an entry. */
export function toLibraries(rows: readonly Row[]): readonly StoredLibrary[] {
  const libraries = Map.groupBy(rows, ([userId, list]) => `${text(list)} ${text(userId)}`);
  return Array.from(libraries.values(), (entries) => ({
    userId: text(entries[0]?.[0]),
    list: toList(entries[0]?.[1]),
    entries: entries.map(([, , ...entry]) => toEntry(entry)),
  }));
}

const LISTS: readonly LibraryList[] = ["albums", "tracks", "likes", "dislikes", "artists"];

function toList(value: unknown): LibraryList {
  const list = LISTS.find((each) => each === value);
  if (list !== undefined) return list;
  throw new TypeError(`expected a list in a column, found ${String(value)}`);
}

export function toPlaylist(row: Row): StoredPlaylist {
  const [id, userId, title, description, visibility, createdAt, updatedAt, trackCount, durationMs] = row;
  return {
    id: text(id),
    userId: text(userId),
    title: text(title),
    description: text(description),
    visibility: toVisibility(visibility),
    createdAt: text(createdAt),
    updatedAt: text(updatedAt),
    trackCount: integer(trackCount),
    durationMs: integer(durationMs),
  };
}

/** A row of a playlist that ends with what this is sorted by. */
export function toListedPlaylist(row: Row): ListedPlaylist {
  return { ...toPlaylist(row), sortKey: text(row.at(-1)) };
}

export function toPlaylistTrack([entryId, trackId, durationMs]: Row): PlaylistTrack {
  return { entryId: text(entryId), trackId: text(trackId), durationMs: integer(durationMs) };
}

/**
 * Playlists with their entries.
 *
 * @param rows of a playlist's id and an entry, those of a playlist in order
 */
export function toPlaylistContents(
  playlists: readonly StoredPlaylist[],
  rows: readonly Row[],
): readonly PlaylistContent[] {
  const entries = Map.groupBy(rows, ([id]) => text(id));
  return playlists.map(({ trackCount: _count, durationMs: _duration, ...playlist }) => ({
    ...playlist,
    entries: (entries.get(playlist.id) ?? []).map(([, ...entry]) => toPlaylistTrack(entry)),
  }));
}

export function toPlay([trackId, playedAt, playId]: Row): Play {
  return { trackId: text(trackId), playedAt: text(playedAt), playId: text(playId) };
}

/** Histories from rows of a user's id and a play. */
export function toHistories(rows: readonly Row[]): readonly StoredHistory[] {
  const histories = Map.groupBy(rows, ([userId]) => text(userId));
  return Array.from(histories, ([userId, plays]) => ({
    userId,
    plays: plays.map(([, ...play]) => toPlay(play)),
  }));
}
