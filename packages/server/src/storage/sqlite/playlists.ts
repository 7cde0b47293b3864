import {
  integer,
  text,
  textOrNull,
  toListedPlaylist,
  toPlaylist,
  toPlaylistContents,
  toPlaylistTrack,
  type Row,
} from "../columns.ts";
import type { PlaylistContent, Resource } from "../contents.ts";
import { firstOrderKeys, orderKeysBetween } from "./order-keys.ts";
import {
  durationOf,
  firstOfEachId,
  type Gap,
  gapOfMove,
  type KeyedEntry,
  namedBy,
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
  type PlaylistEntry,
  type PlaylistPage,
  type PlaylistQuery,
  type PlaylistTrack,
  type Removal,
  type RemovalResult,
  type StoredPlaylist,
  titleSortKey,
} from "../playlists.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { allRows, preparedStatements } from "./statements.ts";

const PLAYLIST =
  "id, user_id, title, description, visibility, created_at, updated_at, track_count, duration_ms";
/** With what only the store needs. */
const ROW = `${PLAYLIST}, number, order_version, last_key`;
const ENTRY = "entry_id, track_id, duration_ms, order_key";

export const playlistsSql = {
  listNewestPlaylists: `SELECT ${PLAYLIST}, '' FROM playlists WHERE user_id = ? AND id < ? ORDER BY id DESC LIMIT ?`,
  listPlaylistsByName: `SELECT ${PLAYLIST}, sort_name FROM playlists
    WHERE user_id = ? AND (sort_name, id) > (?, ?) ORDER BY sort_name, id LIMIT ?`,
  listPlaylistsByUpdate: `SELECT ${PLAYLIST}, updated_at FROM playlists
    WHERE user_id = ? AND (updated_at, id) < (?, ?) ORDER BY updated_at DESC, id DESC LIMIT ?`,
  getPlaylist: `SELECT ${ROW} FROM playlists WHERE id = ?`,
  addPlaylist: `INSERT INTO playlists
      (id, user_id, title, sort_name, description, visibility, created_at, updated_at, order_version, track_count, duration_ms)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0) ON CONFLICT (id) DO NOTHING`,
  changePlaylist: `UPDATE playlists
    SET title = coalesce(?2, title), sort_name = coalesce(?3, sort_name), description = coalesce(?4, description),
      visibility = coalesce(?5, visibility), updated_at = max(updated_at, ?6)
    WHERE id = ?1 RETURNING ${PLAYLIST}`,
  countEntries: `UPDATE playlists
    SET track_count = track_count + ?2, duration_ms = duration_ms + ?3, updated_at = max(updated_at, ?4),
      last_key = coalesce(?5, last_key)
    WHERE number = ?1 RETURNING ${PLAYLIST}`,
  setOrderVersion: "UPDATE playlists SET order_version = ?2, last_key = ?3 WHERE number = ?1",
  deletePlaylist: "DELETE FROM playlists WHERE id = ? RETURNING number",

  listEntries: `SELECT ${ENTRY} FROM playlist_entries
    WHERE playlist = ? AND order_key > ? ORDER BY order_key LIMIT ?`,
  listEntriesUpwards: `SELECT ${ENTRY} FROM playlist_entries
    WHERE playlist = ? AND order_key < ? ORDER BY order_key DESC LIMIT ?`,
  // One look-up per entry instead of a walk through the playlist, also where they are deleted.
  getEntries: `SELECT ${ENTRY} FROM playlist_entries INDEXED BY playlist_entries_by_id
    WHERE playlist = ? AND entry_id IN (SELECT value FROM json_each(?))`,
  getKnownTracks: `SELECT value FROM json_each(?2)
    WHERE EXISTS (SELECT 1 FROM playlist_entries WHERE playlist = ?1 AND track_id = value)`,
  addEntries: `INSERT INTO playlist_entries (playlist, ${ENTRY})
    SELECT ?1, value ->> 'entryId', value ->> 'trackId', value ->> 'durationMs', value ->> 'orderKey'
    FROM json_each(?2) WHERE true ON CONFLICT (playlist, entry_id) DO NOTHING`,
  deleteEntries: `DELETE FROM playlist_entries INDEXED BY playlist_entries_by_id
    WHERE playlist = ? AND entry_id IN (SELECT value FROM json_each(?))`,
  deleteAllEntries: "DELETE FROM playlist_entries WHERE playlist = ?",

  listPlaylists: `SELECT ${PLAYLIST} FROM playlists LIMIT ?`,
  listAllEntries: `SELECT id, entry_id, track_id, playlist_entries.duration_ms
    FROM playlist_entries CROSS JOIN playlists ON number = playlist ORDER BY playlist, order_key LIMIT ?`,
  clearPlaylists: "DELETE FROM playlists",
  clearEntries: "DELETE FROM playlist_entries",
};

/** Greater than any text in the order of UTF-8, which is how SQLite compares. */
const AFTER_ALL = "\u{10ffff}";

/** A playlist as a change finds it. */
interface Found {
  readonly playlist: StoredPlaylist;
  readonly number: number;
  readonly orderVersion: string;
  /** No entry has had a greater key in this order version: that of a removed entry may be the place to go on at. */
  readonly lastKey: string | undefined;
}

export function sqlitePlaylists(methods: SqliteMethods): Resource<"playlists", "playlists"> {
  const { db, read, readAtOnce, write } = methods;
  const statements = preparedStatements(db, playlistsSql);

  function list({ userId, order, limit, after }: PlaylistQuery): readonly ListedPlaylist[] {
    if (order === "name") {
      const { sortKey, id } = after ?? { sortKey: "", id: "" };
      return allRows(statements.listPlaylistsByName, userId, sortKey, id, limit).map(toListedPlaylist);
    }
    const { sortKey, id } = after ?? { sortKey: AFTER_ALL, id: AFTER_ALL };
    const rows =
      order === "newest"
        ? allRows(statements.listNewestPlaylists, userId, id, limit)
        : allRows(statements.listPlaylistsByUpdate, userId, sortKey, id, limit);
    return rows.map(toListedPlaylist);
  }

  function find(id: string): Found | undefined {
    const [row] = allRows(statements.getPlaylist, id);
    if (row === undefined) return undefined;
    const [number, orderVersion, lastKey] = row.slice(-3);
    return {
      playlist: toPlaylist(row),
      number: integer(number),
      orderVersion: text(orderVersion),
      lastKey: textOrNull(lastKey) ?? undefined,
    };
  }

  /** Of the playlist, those of these ids. */
  function entriesOf(number: number, entryIds: readonly string[]): ReadonlyMap<string, KeyedEntry> {
    const rows = allRows(statements.getEntries, number, JSON.stringify(entryIds));
    return new Map(rows.map(toKeyedEntry).map((entry) => [entry.entryId, entry]));
  }

  function entries(id: string, { limit, after }: EntryQuery): PlaylistPage | undefined {
    const found = find(id);
    if (found === undefined) return undefined;
    const { playlist, number, orderVersion } = found;
    let afterKey: string | undefined = "";
    if (after !== undefined) {
      const key = orderKeyOf(after.position, orderVersion);
      afterKey = key ?? entriesOf(number, [after.entryId]).get(after.entryId)?.orderKey;
    }
    if (afterKey === undefined) return { playlist, entries: undefined };
    const rows = allRows(statements.listEntries, number, afterKey, limit);
    return { playlist, entries: rows.map((row) => toPlaylistEntry(row, orderVersion)) };
  }

  function create(playlist: NewPlaylist): boolean {
    const { id, userId, title, description, visibility, createdAt, updatedAt } = playlist;
    const values = [
      id,
      userId,
      title,
      titleSortKey(title),
      description,
      visibility,
      createdAt,
      updatedAt,
    ] as const;
    return statements.addPlaylist.run(...values, newOrderVersion()).changes > 0;
  }

  function update(id: string, change: PlaylistChange): StoredPlaylist | undefined {
    const { title = null, description = null, visibility = null, updatedAt } = change;
    const sortName = title === null ? null : titleSortKey(title);
    const values = [id, title, sortName, description, visibility, updatedAt] as const;
    return allRows(statements.changePlaylist, ...values).map(toPlaylist)[0];
  }

  function remove(id: string): boolean {
    const row = statements.deletePlaylist.get(id);
    if (row !== undefined) statements.deleteAllEntries.run(integer(row.number));
    return row !== undefined;
  }

  function insert(number: number, tracks: readonly PlaylistTrack[], keys: readonly string[]): void {
    const keyed = tracks.map((track, index) => ({ ...track, orderKey: keys[index] }));
    statements.addEntries.run(number, JSON.stringify(keyed));
  }

  function counted(
    { number, playlist }: Found,
    more: number,
    moreMs: number,
    updatedAt: string,
    lastKey?: string,
  ): StoredPlaylist {
    const [row] = allRows(statements.countEntries, number, more, moreMs, updatedAt, lastKey ?? null);
    return row === undefined ? playlist : toPlaylist(row);
  }

  /** The keys between those of a gap; `undefined` if they would be too long, for which all entries get new ones. */
  function keysIn(number: number, { above, below }: Gap, count: number): readonly string[] | undefined {
    const keys = orderKeysBetween(above, below, count);
    if (keys === undefined) giveNewKeys(number);
    return keys;
  }

  function giveNewKeys(number: number): void {
    const all = allRows(statements.listEntries, number, "", -1).map(toPlaylistTrack);
    statements.deleteAllEntries.run(number);
    const keys = firstOrderKeys(all.length);
    insert(number, all, keys);
    statements.setOrderVersion.run(number, newOrderVersion(), keys.at(-1) ?? null);
  }

  function append(id: string, change: Append): AppendResult | undefined {
    const found = find(id);
    if (found === undefined) return undefined;
    const { playlist, number, lastKey } = found;
    const { tracks, skipDuplicates, updatedAt } = change;
    const known = entriesOf(
      number,
      tracks.map(({ entryId }) => entryId),
    );
    const trackIds = skipDuplicates ? tracks.map(({ trackId }) => trackId) : [];
    const knownTracks = allRows(statements.getKnownTracks, number, JSON.stringify(trackIds));
    const plan = planAppend(change, playlist, known, new Set(knownTracks.map(([track]) => text(track))));
    if ("problem" in plan) return plan;
    const { missing, added } = plan;
    if (missing.length === 0) return { playlist, added };
    const keys = keysIn(number, { above: lastKey, below: undefined }, missing.length);
    if (keys === undefined) return append(id, change);
    insert(number, missing, keys);
    const changed = counted(found, missing.length, durationOf(missing), updatedAt, keys.at(-1));
    return { playlist: changed, added };
  }

  function move(id: string, change: Move): MoveResult | undefined {
    const found = find(id);
    if (found === undefined) return undefined;
    const { number } = found;
    const { entryIds, above, below = "", updatedAt } = change;
    const known = entriesOf(number, namedBy(change));
    const problem = problemOfMove(change, known);
    if (problem !== undefined) return problem;
    const neighbor = known.get(above ?? below)?.orderKey ?? "";
    const statement = above === undefined ? statements.listEntriesUpwards : statements.listEntries;
    const near = allRows(statement, number, neighbor, entryIds.length + 1).map(toKeyedEntry);
    const gap = gapOfMove(change, known, near);
    if ("problem" in gap) return gap;
    const isAtEnd = gap.below === undefined;
    const keys = keysIn(number, isAtEnd ? { ...gap, above: found.lastKey } : gap, entryIds.length);
    if (keys === undefined) return move(id, change);
    // A new key may be that of an entry which is moved, too.
    statements.deleteEntries.run(number, JSON.stringify(entryIds));
    const moved = entryIds.flatMap((entryId) => known.get(entryId) ?? []);
    insert(number, moved, keys);
    return { playlist: counted(found, 0, 0, updatedAt, isAtEnd ? keys.at(-1) : undefined) };
  }

  function removeEntries(id: string, { entryIds, updatedAt }: Removal): RemovalResult | undefined {
    const found = find(id);
    if (found === undefined) return undefined;
    const known = entriesOf(found.number, entryIds);
    const problem = unknownEntries(entryIds, known);
    if (problem !== undefined) return problem;
    statements.deleteEntries.run(found.number, JSON.stringify(entryIds));
    const removed = [...known.values()];
    return { playlist: counted(found, -removed.length, -durationOf(removed), updatedAt) };
  }

  function restore(content: PlaylistContent): void {
    const found = create(content) ? find(content.id) : undefined;
    if (found === undefined) return;
    const tracks = firstOfEachId(content.entries);
    const keys = firstOrderKeys(tracks.length);
    insert(found.number, tracks, keys);
    counted(found, tracks.length, durationOf(tracks), content.updatedAt, keys.at(-1));
  }

  return {
    playlists: {
      list: read(list),
      get: read((id) => find(id)?.playlist),
      create: write((playlist) => void create(playlist)),
      update: write(update),
      delete: write(remove),
      entries: readAtOnce(entries),
      append: write(append),
      move: write(move),
      remove: write(removeEntries),
    },
    contents: {
      playlists: {
        read(limit) {
          const playlists = allRows(statements.listPlaylists, limit).map(toPlaylist);
          return toPlaylistContents(playlists, allRows(statements.listAllEntries, limit));
        },
        replace(all) {
          statements.clearPlaylists.run();
          statements.clearEntries.run();
          for (const content of all) restore(content);
        },
      },
    },
  };
}

function toKeyedEntry(row: Row): KeyedEntry {
  return { ...toPlaylistTrack(row), orderKey: text(row[3]) };
}

function toPlaylistEntry(row: Row, orderVersion: string): PlaylistEntry {
  return { ...toPlaylistTrack(row), position: positionOf(orderVersion, text(row[3])) };
}
