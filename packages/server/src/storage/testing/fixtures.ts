import { newUser, type SecurityProfile, type StoredUser } from "../accounts.ts";
import type { ImportCheckpoint, StoredAlbum } from "../catalog.ts";
import type { Grant } from "../grants.ts";
import type { LibraryEntry } from "../library.ts";

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
    albumId: ofAlbum,
    purchased: number % 2 === 0,
    uploaded: number % 3 === 0,
  };
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
