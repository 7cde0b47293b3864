import type { MaybePromise } from "../maybe-promise.ts";
import type { StoredUser } from "./accounts.ts";
import { readText, sortName } from "./terms.ts";

/** A playlist without its entries. */
export interface StoredPlaylist extends NewPlaylist {
  /** How many entries it has. */
  readonly trackCount: number;
  /** The sum of the entries' durations, in milliseconds. */
  readonly durationMs: number;
}

/** A playlist as it is made, without entries. */
export interface NewPlaylist {
  /** UUID version 7, so that newer playlists have greater ids. */
  readonly id: string;
  /** The owner. A playlist never gets another one. */
  readonly userId: string;
  /** The title that readers see. */
  readonly title: string;
  /** The description that readers see; may be empty. */
  readonly description: string;
  /** Whether everybody may read it, or the owner alone. */
  readonly visibility: StoredUser["visibility"];
  /** ISO 8601, in UTC with milliseconds. */
  readonly createdAt: string;
  /** When the playlist or its entries were changed last. */
  readonly updatedAt: string;
}

/** New values of a playlist; those left out stay. */
export interface PlaylistChange extends Partial<Pick<NewPlaylist, "title" | "description" | "visibility">> {
  /** When the change is made: ISO 8601, in UTC with milliseconds. */
  readonly updatedAt: string;
}

/** A track in a playlist. The same track may be in it several times. */
export interface PlaylistTrack {
  /** UUID. It stays with the entry when this is moved. */
  readonly entryId: string;
  /** The catalog id of the track. */
  readonly trackId: string;
  /** Of the track when it was added, in whole milliseconds, whose sums are exact; 0 if the catalog has none. */
  readonly durationMs: number;
}

/** An entry of a playlist, and where it stands. */
export interface PlaylistEntry extends PlaylistTrack {
  /** Where it stands. Opaque: only a store can read it. See {@link EntryPlace}. */
  readonly position: string;
}

/**
 * A place in a playlist, directly below an entry.
 *
 * With a `position`, it is the place that the entry had when its position was read, though the entry may have been moved or
 * removed since. Rarely, a store gives all entries of a playlist new positions and forgets the old ones: when many moves in a row
 * went into the same gap, some 40 in memory, 300 in PostgreSQL and 1,000 in SQLite. Then, and without a position, it is the place
 * that the entry has now.
 *
 * Who reads a playlist from place to place, with positions, sees each entry once that nobody moves meanwhile, also those that are
 * added while it reads. An entry that is moved past the place may be seen twice or not at all. One that is moved into the gap at
 * the place, where the entry itself was moved or removed, may come out above or below the place: no store knows the places of its
 * readers.
 */
export interface EntryPlace {
  /** The entry that the place is below. */
  readonly entryId: string;
  /** The position that the entry had when the place was read. */
  readonly position?: string | undefined;
}

/** Which entries of a playlist to list. */
export interface EntryQuery {
  /** The maximum number of entries, 1 or more. */
  readonly limit: number;
  /** Only entries below this place. */
  readonly after?: EntryPlace | undefined;
}

/** A playlist and some of its entries, as of one moment. */
export interface PlaylistPage {
  /** The playlist, with the number of all its entries. */
  readonly playlist: StoredPlaylist;
  /** In order. `undefined` if the place to start at can't be found, because its entry is gone. */
  readonly entries: readonly PlaylistEntry[] | undefined;
}

/** Tracks to add at the end. */
export interface Append {
  /** In order. */
  readonly tracks: readonly PlaylistTrack[];
  /** Whether tracks that are in the playlist already, or come earlier in `tracks`, are left out. */
  readonly skipDuplicates: boolean;
  /** When the change is made: ISO 8601, in UTC with milliseconds. */
  readonly updatedAt: string;
}

/** Entries that are moved together, and the neighbours that they get: one of them, or both. */
export interface Move {
  /** Without duplicates, in the order that they have afterwards. */
  readonly entryIds: readonly string[];
  /** The entry directly above them afterwards. */
  readonly above?: string | undefined;
  /** The entry directly below them afterwards. */
  readonly below?: string | undefined;
  /** When the change is made: ISO 8601, in UTC with milliseconds. */
  readonly updatedAt: string;
}

/** Entries to remove. */
export interface Removal {
  /** Without duplicates. */
  readonly entryIds: readonly string[];
  /** When the change is made: ISO 8601, in UTC with milliseconds. */
  readonly updatedAt: string;
}

/** The playlist after a change. */
export interface Changed {
  /** The playlist as it is now. */
  readonly playlist: StoredPlaylist;
}

/** The playlist after an append, and what this has added. */
export interface Appended extends Changed {
  /** In order. */
  readonly added: readonly PlaylistTrack[];
}

/** The playlist would have more than 10,000 entries. Nothing was changed. */
export interface TooManyEntries {
  /** Always `TOO_MANY_ENTRIES`. */
  readonly problem: "TOO_MANY_ENTRIES";
  /** How many it has. */
  readonly trackCount: number;
}

/** The playlist doesn't have all of the entries that were named, neighbours included. Nothing was changed. */
export interface UnknownEntries {
  /** Always `UNKNOWN_ENTRIES`. */
  readonly problem: "UNKNOWN_ENTRIES";
  /** Those that it lacks, in the order in which they were named: `entryIds`, `above`, `below`. */
  readonly entryIds: readonly string[];
}

/** The entries can't get these neighbours. Nothing was changed. */
export interface WrongNeighbors {
  /**
   * - `NO_NEIGHBOR`: neither is given.
   * - `NEIGHBOR_MOVES`: `entryIds` are the neighbours that are to be moved themselves.
   * - `NOT_ADJACENT`: both are given, and other entries, which stay, are between them, or `above` is below `below`.
   */
  readonly problem: "NO_NEIGHBOR" | "NEIGHBOR_MOVES" | "NOT_ADJACENT";
  /** The neighbours that the problem is about; empty for `NO_NEIGHBOR`. */
  readonly entryIds: readonly string[];
}

/** A year. Sums of so many are still exact. */
const MAX_DURATION_MS = 31_536_000_000;

/** The duration of a track in whole milliseconds, from what the catalog has in seconds; 0 if unknown. */
export function durationMsOf(seconds: unknown): number {
  return typeof seconds === "number" && seconds > 0
    ? Math.min(Math.round(seconds * 1000), MAX_DURATION_MS)
    : 0;
}

/** What an append answers: the changed playlist, or why nothing was changed. */
export type AppendResult = Appended | TooManyEntries;
/** What a move answers: the changed playlist, or why nothing was changed. */
export type MoveResult = Changed | UnknownEntries | WrongNeighbors;
/** What a removal answers: the changed playlist, or why nothing was changed. */
export type RemovalResult = Changed | UnknownEntries;

/** How many entries a playlist has at most. */
export const MAX_PLAYLIST_ENTRIES = 10_000;

/** By id (newest first), by title, or by `updatedAt` (latest first). */
export type PlaylistOrder = "newest" | "name" | "updated";

/** Where a playlist stands in an order. */
export interface PlaylistPosition {
  /** What it is sorted by before its id: nothing, its title without accents and case, or when it was updated. */
  readonly sortKey: string;
  /** The id of the playlist, which orders those with equal keys. */
  readonly id: string;
}

/**
 * A playlist in a list, and where it stands there. The sort key is the stored one: another version of this program, or of
 * Unicode, may have made another one of the same title.
 */
export interface ListedPlaylist extends StoredPlaylist, PlaylistPosition {}

/** Which playlists of a user to list. */
export interface PlaylistQuery {
  /** Whose playlists to list. */
  readonly userId: string;
  /** What the list is sorted by. */
  readonly order: PlaylistOrder;
  /** The maximum number of playlists, 1 or more. */
  readonly limit: number;
  /** Only playlists after this position, at which there need not be one any more. */
  readonly after?: PlaylistPosition | undefined;
}

/**
 * The users' playlists. Who may see and change one is not the store's concern.
 *
 * What a method does in a database depends on the number of entries that it reads, adds, moves or removes, not on how many
 * the playlist has; in memory, a change walks through all of them. Changes to one playlist are done one after the other, also
 * by several processes, so that two that come at once lose nothing and leave one order. Each of them is done entirely or not
 * at all. `updatedAt` never goes back: an earlier one leaves it as it is. Methods return `undefined` if there is no such
 * playlist.
 */
export interface PlaylistStore {
  /** A user's playlists. */
  list(query: PlaylistQuery): MaybePromise<readonly ListedPlaylist[]>;
  /** The playlist of an id. */
  get(id: string): MaybePromise<StoredPlaylist | undefined>;
  /** Changes nothing if there is a playlist of this id. */
  create(playlist: NewPlaylist): MaybePromise<void>;
  /** Changes title, description or visibility, and returns the playlist as it is then. */
  update(id: string, change: PlaylistChange): MaybePromise<StoredPlaylist | undefined>;
  /** Deletes the playlist with its entries. Returns whether there was one. */
  delete(id: string): MaybePromise<boolean>;

  /** From the top. */
  entries(id: string, query: EntryQuery): MaybePromise<PlaylistPage | undefined>;
  /**
   * Adds tracks at the end. An entry whose id is in the playlist stays as it is, and counts as added, so that a call whose
   * answer was lost can be repeated. If no entry is new, nothing changes, nor does `updatedAt`.
   */
  append(id: string, tracks: Append): MaybePromise<AppendResult | undefined>;
  /** Moves entries together, so that they stand in their given order between the neighbours. */
  move(id: string, entries: Move): MaybePromise<MoveResult | undefined>;
  /** Removes entries. If one of them isn't in the playlist, nothing is removed. */
  remove(id: string, entries: Removal): MaybePromise<RemovalResult | undefined>;
}

/** What titles are sorted by: without accents and case. */
export function titleSortKey(title: string): string {
  return sortName(readText(title));
}
