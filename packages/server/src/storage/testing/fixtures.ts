import { newUser, type SecurityProfile, type StoredUser } from "../accounts.ts";
import type { ImportCheckpoint, StoredAlbum } from "../catalog.ts";
import type { Grant } from "../grants.ts";
import type { Play } from "../history.ts";
import type { LibraryEntry } from "../library.ts";
import type { Append, NewPlaylist, PlaylistTrack } from "../playlists.ts";

/** An album whose JSON has characters of one to four bytes. */
export function album(id: string, title = "Déjà vu – 夜 🎧"): StoredAlbum {
  return { id, json: new TextEncoder().encode(JSON.stringify({ id, title })) };
}

/** Catalog ids in ascending order: `B000000000`, `B000000001` and so on. */
export function albumId(number: number): string {
  return `B${String(number).padStart(9, "0")}`;
}

/** A well-formed MBID; the same for the same number. */
export function mbid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** A UUID of version 7 with `number` as its time, so that a greater number is a newer entry. */
export function objectId(number: number): string {
  const time = number.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

export function entry(number: number, ofAlbum: string = albumId(number)): LibraryEntry {
  return {
    objectId: objectId(number),
    itemId: ofAlbum,
    purchased: number % 2 === 0,
    uploaded: number % 3 === 0,
  };
}

/** A playlist of Ada's. Those with a greater number are newer, and updated later. */
export function playlist(number: number, more: Partial<NewPlaylist> = {}): NewPlaylist {
  return {
    id: objectId(number),
    userId: "ada",
    title: `Liste ${number} – 夜 🎧`,
    description: "Zoë's",
    visibility: "PRIVATE",
    createdAt: timeOf(number),
    updatedAt: timeOf(number),
    ...more,
  };
}

/** An append of tracks, each with an entry id of the same number, and a duration of as many seconds. */
export function append(...numbers: readonly number[]): Append {
  return { tracks: numbers.map(playlistTrack), skipDuplicates: false, updatedAt: timeOf(0) };
}

export function playlistTrack(number: number): PlaylistTrack {
  return { entryId: objectId(number), trackId: albumId(number), durationMs: number * 1000 };
}

export function play(number: number): Play {
  return { trackId: albumId(number), playedAt: timeOf(number), playId: objectId(number) };
}

/** So many milliseconds after the beginning of 2026. */
export function timeOf(number: number): string {
  return new Date(Date.UTC(2026) + number).toISOString();
}

export function user(id: string, createdAt: string, name = "Zoë 🎸"): StoredUser {
  return newUser(id, name, createdAt);
}

export function profile(apiKey: string, createdAt: string, revokedAt: string | null = null): SecurityProfile {
  return { apiKey, name: "Türöffner", createdAt, revokedAt };
}

export function grant(id: string, expiresAtMs = 1_000, value: readonly number[] = [0, 255, 10]): Grant {
  return { id, value: Uint8Array.from(value), expiresAtMs };
}

export function checkpoint(source: string, lines: number): ImportCheckpoint {
  return { source, lines, imported: lines - 1, skipped: 1 };
}
