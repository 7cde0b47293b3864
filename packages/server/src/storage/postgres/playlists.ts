import {
  integer,
  type Row,
  text,
  textOrNull,
  toListedPlaylist,
  toPlaylist,
  toPlaylistContents,
  toPlaylistTrack,
} from "../columns.ts";
import type { PlaylistContent } from "../contents.ts";
import { durationOf, firstOfEachId, namedBy, newOrderVersion } from "../playlist-changes.ts";
import {
  type Append,
  type AppendResult,
  type EntryQuery,
  MAX_PLAYLIST_ENTRIES,
  type Move,
  type MoveResult,
  type PlaylistChange,
  type PlaylistEntry,
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
import type { Resource } from "./contents.ts";
import {
  allRows,
  type Database,
  firstRow,
  type Outcome,
  type Session,
  statementsOn,
  type Value,
  WRITE_ONCE,
} from "./statements.ts";

const PLAYLIST =
  "id, user_id, title, description, visibility, created_at, updated_at, track_count, duration_ms";
/** What the functions of playlist-functions.ts return. */
const CHANGE = `problem, places, ${PLAYLIST.replaceAll(/\w+/g, "(playlist).$&")}`;

export const playlistsSql = {
  // With an order by id alone, the planner may go through the playlists of all users by their id.
  listNewestPlaylists: `SELECT ${PLAYLIST}, '' FROM {schema}.playlists
    WHERE user_id >= $1 AND (user_id, id) < ($1, $2::uuid) ORDER BY user_id DESC, id DESC LIMIT (SELECT $3::bigint)`,
  listPlaylistsByName: `SELECT ${PLAYLIST}, sort_name FROM {schema}.playlists
    WHERE user_id = $1 AND (sort_name, id) > ($2, $3::uuid) ORDER BY sort_name, id LIMIT (SELECT $4::bigint)`,
  listPlaylistsByUpdate: `SELECT ${PLAYLIST}, updated_at FROM {schema}.playlists
    WHERE user_id = $1 AND (updated_at, id) < ($2, $3::uuid)
    ORDER BY updated_at DESC, id DESC LIMIT (SELECT $4::bigint)`,
  getPlaylist: `SELECT ${PLAYLIST} FROM {schema}.playlists WHERE id = $1`,
  // The entries that `addEntries` adds to it have positions from 1.
  addPlaylist: `INSERT INTO {schema}.playlists
      (${PLAYLIST}, sort_name, order_version, last_position)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $8::integer) ON CONFLICT (id) DO NOTHING`,
  changePlaylist: `UPDATE {schema}.playlists
    SET title = coalesce($2, title), sort_name = coalesce($3, sort_name), description = coalesce($4, description),
      visibility = coalesce($5, visibility), updated_at = greatest(updated_at, $6)
    WHERE id = $1 RETURNING ${PLAYLIST}`,
  deletePlaylist: "SELECT FROM {schema}.delete_playlist($1)",

  // The first row is the playlist, and whether the place to start at can't be found. The others are the entries below that place:
  // their id, track and position are where the playlist has its id, owner and title.
  listEntries: `WITH found AS (
      SELECT *, CASE
          WHEN NOT $3 THEN -1e100
          WHEN order_version = $5 THEN $6::numeric
          ELSE (SELECT position FROM {schema}.playlist_entries WHERE playlist_id = $1 AND entry_id = $4::uuid)
        END AS start
      FROM {schema}.playlists WHERE id = $1
    )
    SELECT ${PLAYLIST}, start IS NULL FROM found
    UNION ALL
    SELECT entry.entry_id, entry.track_id, order_version || ':' || entry.position, NULL, NULL, NULL, NULL, NULL, entry.duration_ms, NULL
    FROM found CROSS JOIN LATERAL (
      SELECT * FROM {schema}.playlist_entries WHERE playlist_id = $1 AND position > start
      ORDER BY position LIMIT (SELECT $2::bigint)
    ) AS entry`,
  appendEntries: `SELECT ${CHANGE} FROM {schema}.append_entries($1, $2, $3, $4, $5, $6, $7)`,
  moveEntries: `SELECT ${CHANGE} FROM {schema}.move_entries($1, $2, $3, $4, $5, $6)`,
  removeEntries: `SELECT ${CHANGE} FROM {schema}.remove_entries($1, $2, $3)`,

  listPlaylists: `SELECT ${PLAYLIST} FROM {schema}.playlists LIMIT $1::bigint`,
  listAllEntries: `SELECT playlist_id, entry_id, track_id, duration_ms FROM {schema}.playlist_entries
    ORDER BY playlist_id, position LIMIT $1::bigint`,
  addEntries: `INSERT INTO {schema}.playlist_entries (playlist_id, entry_id, track_id, duration_ms, position)
    SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::bigint[]) WITH ORDINALITY`,
  clearPlaylists: "DELETE FROM {schema}.playlists",
  clearEntries: "DELETE FROM {schema}.playlist_entries",
};

const NO_ID = "00000000-0000-0000-0000-000000000000";

/** Before all playlists. */
const START: Readonly<Record<PlaylistOrder, PlaylistPosition>> = {
  newest: { sortKey: "", id: "ffffffff-ffff-ffff-ffff-ffffffffffff" },
  name: { sortKey: "", id: NO_ID },
  updated: { sortKey: "~", id: NO_ID },
};

export function postgresPlaylists(database: Database): Resource<"playlists", "playlists"> {
  const { connections } = database;
  const { statement, read, write } = statementsOn(database, playlistsSql);

  function writeOnce(name: keyof typeof playlistsSql, ...values: readonly Value[]): Promise<Outcome> {
    return connections.run(WRITE_ONCE, statement(name), ...values);
  }

  function list({ userId, order, limit, after = START[order] }: PlaylistQuery): Promise<Outcome> {
    if (order === "newest") return read("listNewestPlaylists", userId, after.id, limit);
    const name = order === "name" ? "listPlaylistsByName" : "listPlaylistsByUpdate";
    return read(name, userId, after.sortKey, after.id, limit);
  }

  function update(id: string, change: PlaylistChange): Promise<StoredPlaylist | undefined> {
    const { title = null, description = null, visibility = null, updatedAt } = change;
    const sortName = title === null ? null : titleSortKey(title);
    const values = [uuidOrNull(id), title, sortName, description, visibility, updatedAt];
    return firstRow(write("changePlaylist", ...values), toPlaylist);
  }

  async function entries(id: string, { limit, after }: EntryQuery): Promise<PlaylistPage | undefined> {
    const place = [uuidOrNull(after?.entryId), ...partsOf(after?.position)];
    const { rows } = await read("listEntries", uuidOrNull(id), limit, after !== undefined, ...place);
    const [first, ...others] = rows;
    if (first === undefined) return undefined;
    const isLost = first.at(-1) === true;
    return { playlist: toPlaylist(first), entries: isLost ? undefined : others.map(toEntry) };
  }

  async function append(id: string, change: Append): Promise<AppendResult | undefined> {
    const { tracks, skipDuplicates, updatedAt } = change;
    const outcome = write(
      "appendEntries",
      uuidOrNull(id),
      ...columnsOf(tracks),
      skipDuplicates,
      MAX_PLAYLIST_ENTRIES,
      updatedAt,
    );
    const changed = await firstRow(outcome, (row) => toChange(row, tracks));
    if (changed === undefined) return undefined;
    const { problem, playlist, named } = changed;
    if (problem !== null) return { problem: "TOO_MANY_ENTRIES", trackCount: playlist.trackCount };
    return { playlist, added: named };
  }

  async function move(id: string, change: Move): Promise<MoveResult | undefined> {
    const { entryIds, above, below, updatedAt } = change;
    const named = namedBy(change);
    const abovePlace = above === undefined ? null : entryIds.length + 1;
    const belowPlace = below === undefined ? null : named.length;
    const values = [named.map(uuidOrNull), entryIds.length, abovePlace, belowPlace, updatedAt];
    // The second time, it would miss neighbours that another client has removed or moved since the first.
    return firstRow(writeOnce("moveEntries", uuidOrNull(id), ...values), (row) => {
      const { problem, playlist, named: entries } = toChange(row, named);
      return problem === null ? { playlist } : { problem: toMoveProblem(problem), entryIds: entries };
    });
  }

  function remove(id: string, { entryIds, updatedAt }: Removal): Promise<RemovalResult | undefined> {
    const values = [uuidOrNull(id), entryIds.map(uuidOrNull), updatedAt];
    // The second time, it would miss the entries that it has removed itself.
    return firstRow(writeOnce("removeEntries", ...values), (row) => {
      const { problem, playlist, named } = toChange(row, entryIds);
      return problem === null ? { playlist } : { problem: "UNKNOWN_ENTRIES", entryIds: named };
    });
  }

  async function restore(session: Session, content: PlaylistContent): Promise<void> {
    const tracks = firstOfEachId(content.entries);
    const values = playlistValues({ ...content, trackCount: tracks.length, durationMs: durationOf(tracks) });
    const { count } = await session.run(statement("addPlaylist"), ...values);
    if (count > 0) await session.run(statement("addEntries"), content.id, ...columnsOf(tracks));
  }

  return {
    playlists: {
      list: (query) => allRows(list(query), toListedPlaylist),
      get: (id) => firstRow(read("getPlaylist", uuidOrNull(id)), toPlaylist),
      async create(playlist) {
        await write("addPlaylist", ...playlistValues({ ...playlist, trackCount: 0, durationMs: 0 }));
      },
      update,
      async delete(id) {
        const { count } = await writeOnce("deletePlaylist", uuidOrNull(id));
        return count > 0;
      },
      entries,
      append,
      move,
      remove,
    },
    contents: {
      playlists: {
        async read(session, limit) {
          const playlists = await allRows(session.run(statement("listPlaylists"), limit), toPlaylist);
          return toPlaylistContents(playlists, (await session.run(statement("listAllEntries"), limit)).rows);
        },
        async replace(session, all) {
          await session.run(statement("clearPlaylists"));
          await session.run(statement("clearEntries"));
          for (const content of all) await restore(session, content);
        },
      },
    },
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id that callers may have made up. Nothing has the id `null`, and another text than that of a UUID is no value of the type. */
function uuidOrNull(id: string | undefined): string | null {
  return id !== undefined && UUID.test(id) ? id : null;
}

/** The order version and the number in a position. */
function partsOf(position: string | undefined): readonly (string | null)[] {
  const [, version = null, number = null] = /^(\w+):(-?\d+(?:\.\d+)?)$/.exec(position ?? "") ?? [];
  return [version, number];
}

/** The parameters of `addPlaylist`. */
function playlistValues(playlist: StoredPlaylist): readonly Value[] {
  const { id, userId, title, description, visibility, createdAt, updatedAt } = playlist;
  const counts = [playlist.trackCount, playlist.durationMs];
  const values = [id, userId, title, description, visibility, createdAt, updatedAt, ...counts];
  return [...values, titleSortKey(title), newOrderVersion()];
}

function columnsOf(tracks: readonly PlaylistTrack[]): readonly Value[] {
  return [
    tracks.map(({ entryId }) => entryId),
    tracks.map(({ trackId }) => trackId),
    tracks.map(({ durationMs }) => String(durationMs)),
  ];
}

function toEntry([entryId, trackId, position, , , , , , durationMs]: Row): PlaylistEntry {
  return { ...toPlaylistTrack([entryId, trackId, durationMs]), position: text(position) };
}

/** What a change has returned, with what its places stand for. */
function toChange<T>([problem, places, ...playlist]: Row, all: readonly T[]) {
  const found = Array.isArray(places) ? places : [];
  return {
    problem: textOrNull(problem),
    playlist: toPlaylist(playlist),
    named: found.flatMap((place) => all.slice(integer(place) - 1, integer(place))),
  };
}

const MOVE_PROBLEMS = ["UNKNOWN_ENTRIES", "NO_NEIGHBOR", "NEIGHBOR_MOVES", "NOT_ADJACENT"] as const;

function toMoveProblem(value: string): (typeof MOVE_PROBLEMS)[number] {
  const problem = MOVE_PROBLEMS.find((each) => each === value);
  if (problem !== undefined) return problem;
  throw new TypeError(`expected a problem of a move in a column, found ${value}`);
}
