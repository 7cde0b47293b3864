import type {
  Append,
  Move,
  PlaylistTrack,
  StoredPlaylist,
  TooManyEntries,
  UnknownEntries,
  WrongNeighbors,
} from "./playlists.ts";
import { MAX_PLAYLIST_ENTRIES } from "./playlists.ts";

/** An entry with the key that it is sorted by. */
export interface KeyedEntry<Key = string> extends PlaylistTrack {
  readonly orderKey: Key;
}

/** The keys that entries are put between; `undefined` for the top or the end. */
export interface Gap<Key = string> {
  readonly above: Key | undefined;
  readonly below: Key | undefined;
}

/** What an append adds to the playlist, and what it answers. */
export interface AppendPlan {
  readonly missing: readonly PlaylistTrack[];
  readonly added: readonly PlaylistTrack[];
}

/**
 * Decides what an append adds.
 *
 * @param entryIds those of the append that the playlist has already
 * @param trackIds those of the append that the playlist has already; they count only if duplicates are skipped
 */
export function planAppend(
  { tracks, skipDuplicates }: Append,
  { trackCount }: Pick<StoredPlaylist, "trackCount">,
  entryIds: Pick<ReadonlySet<string>, "has">,
  trackIds: ReadonlySet<string>,
): AppendPlan | TooManyEntries {
  const known = new Set(trackIds);
  const missing: PlaylistTrack[] = [];
  for (const track of tracks) {
    if (entryIds.has(track.entryId) || (skipDuplicates && known.has(track.trackId))) continue;
    known.add(track.trackId);
    missing.push(track);
  }
  if (trackCount + missing.length > MAX_PLAYLIST_ENTRIES) return { problem: "TOO_MANY_ENTRIES", trackCount };
  const isNew = new Set(missing);
  return { missing, added: tracks.filter((track) => isNew.has(track) || entryIds.has(track.entryId)) };
}

/** The ids of entries that the playlist lacks, as a problem if there are any. */
export function unknownEntries(
  entryIds: readonly string[],
  known: ReadonlyMap<string, unknown>,
): UnknownEntries | undefined {
  const unknown = entryIds.filter((id) => !known.has(id));
  return unknown.length > 0 ? { problem: "UNKNOWN_ENTRIES", entryIds: unknown } : undefined;
}

/** All entries that a move names: those that are moved, and their neighbours. */
export function namedBy({ entryIds, above, below }: Move): readonly string[] {
  return [...entryIds, ...neighborsOf(above, below)];
}

function neighborsOf(...neighbors: readonly (string | undefined)[]): readonly string[] {
  return neighbors.filter((id) => id !== undefined);
}

/**
 * Why a move can't be done, as far as the entries that it names tell.
 *
 * @param known the entries that it names, by their ids, as far as the playlist has them
 */
export function problemOfMove(
  move: Move,
  known: ReadonlyMap<string, unknown>,
): UnknownEntries | WrongNeighbors | undefined {
  const unknown = unknownEntries(namedBy(move), known);
  if (unknown) return unknown;
  const neighbors = neighborsOf(move.above, move.below);
  if (neighbors.length === 0) return { problem: "NO_NEIGHBOR", entryIds: [] };
  const moving = neighbors.filter((id) => move.entryIds.includes(id));
  return moving.length > 0 ? { problem: "NEIGHBOR_MOVES", entryIds: moving } : undefined;
}

/**
 * Where entries are moved to.
 *
 * @param known the entries that the move names, by their ids
 * @param near if `above` is given, the entries from below it downwards, otherwise those from above `below` upwards: one more
 * than are moved, as far as there are so many
 */
export function gapOfMove<Key>(
  { entryIds, above, below }: Move,
  known: ReadonlyMap<string, KeyedEntry<Key>>,
  near: readonly KeyedEntry<Key>[],
): Gap<Key> | WrongNeighbors {
  const moved = new Set(entryIds);
  const other = near.find(({ entryId }) => !moved.has(entryId));
  if (above === undefined) return { above: other?.orderKey, below: known.get(below ?? "")?.orderKey };
  if (below !== undefined && below !== other?.entryId) {
    return { problem: "NOT_ADJACENT", entryIds: [above, below] };
  }
  return { above: known.get(above)?.orderKey, below: other?.orderKey };
}

/** The entries of a playlist's content: of those with the same id, the first one. */
export function firstOfEachId(entries: readonly PlaylistTrack[]): readonly PlaylistTrack[] {
  const known = new Set<string>();
  return entries.filter(({ entryId }) => !known.has(entryId) && known.add(entryId));
}

/** The sum of the durations of entries. */
export function durationOf(entries: readonly PlaylistTrack[]): number {
  return entries.reduce((sum, { durationMs }) => sum + durationMs, 0);
}

/**
 * Names the keys that a playlist has at a time. When its entries get new ones, it gets a new name too, so that a position
 * from before isn't looked for among them.
 */
export function newOrderVersion(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** The position of an entry, for `PlaylistEntry`. */
export function positionOf(orderVersion: string, orderKey: string | number): string {
  return `${orderVersion}:${orderKey}`;
}

/** The order key in a position, if this belongs to the keys that a playlist has now. */
export function orderKeyOf(position: string | undefined, orderVersion: string): string | undefined {
  return position?.startsWith(`${orderVersion}:`) ? position.slice(orderVersion.length + 1) : undefined;
}
