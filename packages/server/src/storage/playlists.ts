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

/** A new playlist, without entries. */
export interface NewPlaylist {
  /** UUID version 7, so that newer playlists have greater ids. */
  readonly id: string;
  /** The owner, which never changes. */
  readonly userId: string;
  /** The title that readers see. */
  readonly title: string;
  /** The description that readers see; may be empty. */
  readonly description: string;
  /** Whether everyone may read it, or only the owner. */
  readonly visibility: StoredUser["visibility"];
  /** ISO 8601, in UTC with milliseconds. */
  readonly createdAt: string;
  /** When the playlist or its entries were changed last. */
  readonly updatedAt: string;
}

/** New values of a playlist. Missing ones stay as they are. */
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
  /** The duration of the track when it was added, in whole milliseconds; 0 if the catalog has none. */
  readonly durationMs: number;
}

/** An entry of a playlist, and its position. */
export interface PlaylistEntry extends PlaylistTrack {
  /** The position. It is opaque: only the store can read it. See {@link EntryPlace}. */
  readonly position: string;
}

/**
 * A place in a playlist, directly below an entry.
 *
 * With a `position`, it is the place that the entry had when the position was read, even if the entry has been moved or
 * removed since. In rare cases, a store gives all entries of a playlist new positions and forgets the old ones: after
 * many moves in a row into the same gap, about 40 in memory, 300 in PostgreSQL and 1,000 in SQLite. Then, and without a
 * `position`, it is the current place of the entry.
 *
 * A reader that continues from place to place, with positions, sees every entry that isn't moved meanwhile exactly once,
 * including entries that are added while it reads. An entry that is moved past the reader's place may appear twice or not
 * at all. If the entry at the place was moved or removed itself, an entry that is then moved into the gap may come before
 * or after the place, because a store doesn't know the places of its readers.
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
  /** In order. `undefined` if the place to start at can't be found, because its entry was removed. */
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

/** Entries that are moved together, and their new neighbours: one of them, or both. */
export interface Move {
  /** Ids of the entries, without duplicates, in their new order. */
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

/** The playlist after an append, and the entries that were added. */
export interface Appended extends Changed {
  /** In order. */
  readonly added: readonly PlaylistTrack[];
}

/** The playlist would have more than 10,000 entries. Nothing was changed. */
export interface TooManyEntries {
  /** Always `TOO_MANY_ENTRIES`. */
  readonly problem: "TOO_MANY_ENTRIES";
  /** How many entries the playlist has. */
  readonly trackCount: number;
}

/** The playlist doesn't have all of the entries that were named, neighbours included. Nothing was changed. */
export interface UnknownEntries {
  /** Always `UNKNOWN_ENTRIES`. */
  readonly problem: "UNKNOWN_ENTRIES";
  /** The ids that the playlist lacks, in the order in which they were given: `entryIds`, `above`, `below`. */
  readonly entryIds: readonly string[];
}

/** The entries can't get these neighbours. Nothing was changed. */
export interface WrongNeighbors {
  /**
   * - `NO_NEIGHBOR`: neither is given.
   * - `NEIGHBOR_MOVES`: the neighbours in `entryIds` are among the entries to move.
   * - `NOT_ADJACENT`: both are given, but there are entries between them that are not moved, or `above` is below `below`.
   */
  readonly problem: "NO_NEIGHBOR" | "NEIGHBOR_MOVES" | "NOT_ADJACENT";
  /** The neighbours that the problem is about; empty for `NO_NEIGHBOR`. */
  readonly entryIds: readonly string[];
}

/** A year. Sums of so many are still exact. */
const MAX_DURATION_MS = 31_536_000_000;

/** Converts the duration of a track from seconds to whole milliseconds; 0 if unknown. */
export function durationMsOf(seconds: unknown): number {
  return typeof seconds === "number" && seconds > 0
    ? Math.min(Math.round(seconds * 1000), MAX_DURATION_MS)
    : 0;
}

/** The result of an append: the changed playlist, or why nothing was changed. */
export type AppendResult = Appended | TooManyEntries;
/** The result of a move: the changed playlist, or why nothing was changed. */
export type MoveResult = Changed | UnknownEntries | WrongNeighbors;
/** The result of a removal: the changed playlist, or why nothing was changed. */
export type RemovalResult = Changed | UnknownEntries;

/** How many entries a playlist has at most. */
export const MAX_PLAYLIST_ENTRIES = 10_000;

/** By id (newest first), by title, or by `updatedAt` (latest first). */
export type PlaylistOrder = "newest" | "name" | "updated";

/** The position of a playlist in a sorted list. */
export interface PlaylistPosition {
  /** What it is sorted by before its id: an empty text, its title without accents and case, or `updatedAt`. */
  readonly sortKey: string;
  /** The id of the playlist, which orders those with equal keys. */
  readonly id: string;
}

/**
 * A playlist in a list, and its position. The sort key is the stored one, which another version of this program, or of
 * Unicode, may compute differently.
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
  /** Only playlists after this position. The playlist at the position may be gone. */
  readonly after?: PlaylistPosition | undefined;
}

/**
 * The users' playlists. The store doesn't check who may see or change one.
 *
 * The cost of a method in a database depends on the number of entries that it reads, adds, moves or removes, not on the
 * length of the playlist; in memory, a change goes through all entries. Changes to one playlist are made one after
 * another, even by several processes, so that concurrent changes lose nothing. Each change is made completely or not at
 * all. `updatedAt` never goes back: an earlier time is ignored. Methods return `undefined` if there is no such playlist.
 */
export interface PlaylistStore {
  /** Lists a user's playlists. */
  list(query: PlaylistQuery): MaybePromise<readonly ListedPlaylist[]>;
  /** Returns a playlist. */
  get(id: string): MaybePromise<StoredPlaylist | undefined>;
  /** Creates a playlist. Changes nothing if there is one with this id. */
  create(playlist: NewPlaylist): MaybePromise<void>;
  /** Changes title, description or visibility, and returns the changed playlist. */
  update(id: string, change: PlaylistChange): MaybePromise<StoredPlaylist | undefined>;
  /** Deletes the playlist with its entries. Returns whether there was one. */
  delete(id: string): MaybePromise<boolean>;

  /** Lists the entries of a playlist, from the top. */
  entries(id: string, query: EntryQuery): MaybePromise<PlaylistPage | undefined>;
  /**
   * Adds tracks at the end. An entry whose id is in the playlist already stays as it is, and counts as added, so that a
   * call whose answer was lost can be repeated. If no entry is new, nothing changes, not even `updatedAt`.
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
