import { joinWithCommas } from "../../bytes.ts";
import { isSameKeys, type StoredAlbum, sortedKeys } from "../catalog.ts";
import { bytes, integer, text, toAlbumKey, toCheckpoint } from "../columns.ts";
import { catalogStatements } from "../sql.ts";
import type { Call } from "./connections.ts";
import type { Resource } from "./contents.ts";
import { lock } from "./migrate.ts";
import {
  allRows,
  bytesArray,
  type Database,
  firstRow,
  LONG_READ,
  type Session,
  statementsOn,
  WRITE,
} from "./statements.ts";

const ownStatements = {
  getAlbums: "SELECT id, json FROM {schema}.albums WHERE id = ANY ($1::text[])",
  // One look-up per release, whatever number of albums the planner expects for each.
  findAlbums: `SELECT id, mbid FROM {schema}.albums WHERE id = ANY ($1::text[])
    UNION ALL SELECT found.id, found.mbid FROM unnest($2::text[]) AS wanted (mbid) CROSS JOIN LATERAL
      (SELECT id, mbid FROM {schema}.albums WHERE albums.mbid = wanted.mbid LIMIT 1) AS found`,
  // An album that is there already costs no new version of its row.
  putAlbums: `INSERT INTO {schema}.albums AS known (id, json, mbid)
    SELECT * FROM unnest($1::text[], $2::bytea[], $3::text[])
    ON CONFLICT (id) DO UPDATE SET json = excluded.json, mbid = excluded.mbid
    WHERE known.json <> excluded.json OR known.mbid IS DISTINCT FROM excluded.mbid`,
};

export const catalogSql: typeof catalogStatements & typeof ownStatements = {
  ...catalogStatements,
  ...ownStatements,
};

/** Many albums at once, while other imports wait. */
const IMPORT: Call = { ...WRITE, timeoutMs: 60_000 };

/** Limits what one statement carries: many usual albums, or a few that are very long. */
const MAX_ROWS = 1000;
const MAX_BYTES = 8 * 1024 * 1024;

export function postgresCatalog(database: Database): Resource<"catalog", "albums"> {
  const { connections, quotedSchema } = database;
  const { statement, read, write } = statementsOn(database, catalogSql);

  async function putAll(session: Session, albums: readonly StoredAlbum[]): Promise<void> {
    for (const part of inParts(lastOfEach(albums))) {
      const ids = part.map(({ id }) => id);
      const mbids = part.map(({ mbid }) => mbid ?? null);
      await session.run(statement("putAlbums"), ids, bytesArray(part.map(({ json }) => json)), mbids);
    }
  }

  return {
    catalog: {
      get: (id) => firstRow(read("getAlbum", id), ([json]) => bytes(json)),
      async getMany(ids, around) {
        const { rows } = await read("getAlbums", ids);
        const found = new Map(rows.map(([id, json]) => [id, bytes(json)]));
        return joinWithCommas(
          ids.flatMap((id) => found.get(id) ?? []),
          around,
        );
      },
      find: async ({ ids, mbids }) => sortedKeys(await allRows(read("findAlbums", ids, mbids), toAlbumKey)),
      put: (albums, { checkpoint, expected } = {}) =>
        connections.transaction(IMPORT, "BEGIN", async (session) => {
          // One import at a time. Otherwise what is expected now might change before the commit.
          await lock(session, `${quotedSchema}.albums`);
          if (expected) {
            const { ids, mbids } = expected.lookup;
            const { rows } = await session.run(statement("findAlbums"), ids, mbids);
            if (!isSameKeys(sortedKeys(rows.map(toAlbumKey)), expected.found)) return false;
          }
          await putAll(session, albums);
          if (checkpoint !== undefined) {
            const { source, lines, imported, skipped } = checkpoint;
            await session.run(statement("putImportCheckpoint"), source, lines, imported, skipped);
          }
          return true;
        }),
      count: () =>
        connections.transaction(LONG_READ, "BEGIN READ ONLY", async (session) =>
          integer((await session.run(statement("countAlbums"))).rows[0]?.[0]),
        ),
      listIds: (limit, after = "") => allRows(read("listAlbumIds", after, limit), ([id]) => text(id)),
      getCheckpoint: (key) => firstRow(read("getImportCheckpoint", key), toCheckpoint),
      deleteCheckpoint: async (source) => void (await write("deleteImportCheckpoint", source)),
    },
    contents: {
      albums: {
        read: (session, limit) =>
          allRows(session.run(statement("listAlbums"), limit), (row) => ({
            ...toAlbumKey(row),
            json: bytes(row[2]),
          })),
        async replace(session, all) {
          await session.run(statement("clearAlbums"));
          await session.run(statement("clearImportCheckpoints"));
          await putAll(session, all);
        },
      },
    },
  };
}

/** One statement may not write a row twice. */
function lastOfEach(albums: readonly StoredAlbum[]): readonly StoredAlbum[] {
  return [...new Map(albums.map((album) => [album.id, album])).values()];
}

function* inParts(albums: readonly StoredAlbum[]): Generator<readonly StoredAlbum[]> {
  let part: StoredAlbum[] = [];
  let size = 0;
  for (const album of albums) {
    if (part.length === MAX_ROWS || (part.length > 0 && size + album.json.length > MAX_BYTES)) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(album);
    size += album.json.length;
  }
  if (part.length > 0) yield part;
}
