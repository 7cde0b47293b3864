import type { PlaylistContent, Resource } from "../contents.ts";
import {
  durationOf,
  firstOfEachId,
  type Gap,
  gapOfMove,
  type KeyedEntry,
  newOrderVersion,
  orderKeyOf,
  planAppend,
  positionOf,
  problemOfMove,
  unknownEntries,
} from "../playlist-changes.ts";
import {
  type Append,
  type AppendResult,
  type EntryQuery,
  type ListedPlaylist,
  type Move,
  type MoveResult,
  type NewPlaylist,
  type PlaylistChange,
  type PlaylistOrder,
  type PlaylistPage,
  type PlaylistPosition,
  type PlaylistQuery,
  type PlaylistTrack,
  type Removal,
  type RemovalResult,
  type StoredPlaylist,
  titleSortKey,
} from "../playlists.ts";
import type { WhileOpen } from "./memory-store.ts";
import { compareText, firstWhereNot } from "./oldest-first.ts";

export function memoryPlaylists(whileOpen: WhileOpen): Resource<"playlists", "playlists"> {
  const playlists = new Map<string, Playlist>();

  function list({ userId, order, limit, after }: PlaylistQuery): readonly ListedPlaylist[] {
    const listed = [...playlists.values()]
      .filter(({ stored }) => stored.userId === userId)
      .map(({ stored }) => ({ ...stored, sortKey: sortKeyOf(stored, order) }));
    const compare =
      order === "name" ? comparePositions : (a: Position, b: Position) => comparePositions(b, a);
    const rest = after === undefined ? listed : listed.filter((each) => compare(each, after) > 0);
    return rest.sort(compare).slice(0, limit);
  }

  function create(playlist: NewPlaylist): Playlist | undefined {
    if (playlists.has(playlist.id)) return undefined;
    const made = new Playlist(playlist);
    playlists.set(playlist.id, made);
    return made;
  }

  function restore({ entries, ...playlist }: PlaylistContent): void {
    create(playlist)?.restore(firstOfEachId(entries));
  }

  return {
    playlists: {
      list: whileOpen(list),
      get: whileOpen((id) => playlists.get(id)?.stored),
      create: whileOpen((playlist) => void create(playlist)),
      update: whileOpen((id, change) => playlists.get(id)?.update(change)),
      delete: whileOpen((id) => playlists.delete(id)),
      entries: whileOpen((id, query) => playlists.get(id)?.page(query)),
      append: whileOpen((id, change) => playlists.get(id)?.append(change)),
      move: whileOpen((id, change) => playlists.get(id)?.move(change)),
      remove: whileOpen((id, change) => playlists.get(id)?.remove(change)),
    },
    contents: {
      playlists: {
        read: (limit) => readPlaylists([...playlists.values()].slice(0, limit), limit),
        replace(all) {
          playlists.clear();
          for (const content of all) restore(content);
        },
      },
    },
  };
}

type Position = PlaylistPosition;

function sortKeyOf({ title, updatedAt }: StoredPlaylist, order: PlaylistOrder): string {
  if (order === "name") return titleSortKey(title);
  return order === "updated" ? updatedAt : "";
}

function comparePositions(a: Position, b: Position): number {
  return compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id);
}

function readPlaylists(playlists: readonly Playlist[], limit: number): readonly PlaylistContent[] {
  let left = limit;
  return playlists.map((playlist) => {
    const content = playlist.content(left);
    left -= content.entries.length;
    return content;
  });
}

/** An entry with the number that it is sorted by. The library that makes such keys for databases is large for a page. */
type Entry = KeyedEntry<number>;

class Playlist {
  #stored: StoredPlaylist;
  /** In the order of their keys. */
  #entries: Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  #orderVersion = newOrderVersion();
  /** No entry has ever had a greater key: that of a removed entry may be the place to go on at. */
  #lastKey = 0;

  constructor(playlist: NewPlaylist) {
    this.#stored = { ...playlist, trackCount: 0, durationMs: 0 };
  }

  get stored(): StoredPlaylist {
    return this.#stored;
  }

  content(limit: number): PlaylistContent {
    const { trackCount: _count, durationMs: _duration, ...playlist } = this.#stored;
    const entries = this.#entries.slice(0, limit).map(({ orderKey: _key, ...entry }) => entry);
    return { ...playlist, entries };
  }

  restore(tracks: readonly PlaylistTrack[]): void {
    this.#insert(tracks, this.#keysAtEnd(tracks.length));
    this.#updated(this.#stored.updatedAt, durationOf(tracks));
  }

  update({ title, description, visibility, updatedAt }: PlaylistChange): StoredPlaylist {
    this.#stored = {
      ...this.#stored,
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(visibility !== undefined && { visibility }),
    };
    return this.#updated(updatedAt, 0);
  }

  page({ limit, after }: EntryQuery): PlaylistPage {
    const playlist = this.#stored;
    let start = 0;
    if (after !== undefined) {
      const key = orderKeyOf(after.position, this.#orderVersion) ?? this.#byId.get(after.entryId)?.orderKey;
      if (key === undefined) return { playlist, entries: undefined };
      start = this.#firstBelow(Number(key));
    }
    const entries = this.#entries.slice(start, start + limit).map(({ orderKey, ...entry }) => ({
      ...entry,
      position: positionOf(this.#orderVersion, orderKey),
    }));
    return { playlist, entries };
  }

  append(change: Append): AppendResult {
    const plan = planAppend(change, this.#stored, this.#byId, this.#tracksKnownOf(change));
    if ("problem" in plan) return plan;
    const { missing, added } = plan;
    if (missing.length === 0) return { playlist: this.#stored, added };
    this.#insert(missing, this.#keysAtEnd(missing.length));
    return { playlist: this.#updated(change.updatedAt, durationOf(missing)), added };
  }

  /** The tracks of an append that the playlist has, if duplicates are skipped. */
  #tracksKnownOf({ tracks, skipDuplicates }: Append): ReadonlySet<string> {
    if (!skipDuplicates) return new Set();
    const wanted = new Set(tracks.map(({ trackId }) => trackId));
    return new Set(this.#entries.map(({ trackId }) => trackId).filter((trackId) => wanted.has(trackId)));
  }

  move(change: Move): MoveResult {
    const problem = problemOfMove(change, this.#byId);
    if (problem !== undefined) return problem;
    const gap = gapOfMove(change, this.#byId, this.#near(change));
    if ("problem" in gap) return gap;
    const keys = this.#keysIn(gap, change.entryIds.length);
    if (keys === undefined) return this.move(change);
    this.#insert(this.#take(change.entryIds), keys);
    return { playlist: this.#updated(change.updatedAt, 0) };
  }

  /** The entries below or above the neighbour of a move, from there on. */
  #near({ entryIds, above, below = "" }: Move): readonly Entry[] {
    const count = entryIds.length + 1;
    const next = this.#firstBelow(this.#byId.get(above ?? below)?.orderKey);
    if (above !== undefined) return this.#entries.slice(next, next + count);
    return this.#entries.slice(Math.max(0, next - 1 - count), next - 1).reverse();
  }

  remove({ entryIds, updatedAt }: Removal): RemovalResult {
    const problem = unknownEntries(entryIds, this.#byId);
    if (problem !== undefined) return problem;
    const removed = this.#take(entryIds);
    return { playlist: this.#updated(updatedAt, -durationOf(removed)) };
  }

  /** The keys between those of a gap; `undefined` if there are not so many, for which all entries get new ones. */
  #keysIn({ above, below }: Gap<number>, count: number): readonly number[] | undefined {
    if (below === undefined) return this.#keysAtEnd(count);
    const keys = keysBetween(above ?? below - count - 1, below, count);
    if (keys === undefined) {
      const all = this.#entries;
      this.#entries = [];
      this.#insert(all, this.#keysAtEnd(all.length));
      this.#orderVersion = newOrderVersion();
    }
    return keys;
  }

  #keysAtEnd(count: number): readonly number[] {
    return Array.from({ length: count }, () => ++this.#lastKey);
  }

  /** Adds entries, which are neighbours, at the place of their keys. */
  #insert(tracks: readonly PlaylistTrack[], keys: readonly number[]): void {
    const keyed = tracks.map((track, index) => ({ ...track, orderKey: keys[index] ?? 0 }));
    const place = this.#firstBelow(keys[0]);
    this.#entries = [...this.#entries.slice(0, place), ...keyed, ...this.#entries.slice(place)];
    for (const entry of keyed) this.#byId.set(entry.entryId, entry);
  }

  /** Removes entries, and returns them in the order of their ids given. */
  #take(entryIds: readonly string[]): readonly Entry[] {
    const taken = entryIds.flatMap((id) => this.#byId.get(id) ?? []);
    const gone = new Set(entryIds);
    this.#entries = this.#entries.filter(({ entryId }) => !gone.has(entryId));
    for (const id of entryIds) this.#byId.delete(id);
    return taken;
  }

  /** The index of the first entry below a key. */
  #firstBelow(key = 0): number {
    return firstWhereNot(this.#entries, ({ orderKey }) => orderKey <= key);
  }

  #updated(updatedAt: string, moreMs: number): StoredPlaylist {
    const before = this.#stored;
    this.#stored = {
      ...before,
      updatedAt: before.updatedAt < updatedAt ? updatedAt : before.updatedAt,
      trackCount: this.#entries.length,
      durationMs: before.durationMs + moreMs,
    };
    return this.#stored;
  }
}

/** So many numbers between two others, evenly apart; `undefined` if there are not so many, as after some forty moves into the same gap. */
function keysBetween(above: number, below: number, count: number): readonly number[] | undefined {
  const step = (below - above) / (count + 1);
  const keys = Array.from({ length: count }, (_, index) => above + step * (index + 1));
  const all = [above, ...keys, below];
  return all.every((key, index) => index === 0 || key > (all[index - 1] ?? key)) ? keys : undefined;
}
