import { joinWithCommas } from "../../bytes.ts";
import {
  type AlbumKey,
  type AlbumLookup,
  isSameKeys,
  type PutAlbumsOptions,
  sortedKeys,
  type StoredAlbum,
} from "../catalog.ts";
import type { Resource } from "../contents.ts";
import { bytes, integer, text, toAlbumKey, toCheckpoint } from "../columns.ts";
import { catalogStatements, inSqlite } from "../sql.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { allRows, preparedStatements } from "./statements.ts";

const ownStatements = {
  // The tables of a CROSS JOIN are read in the order in which they are written, so the albums come in that of the ids.
  // https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join
  getAlbums: `SELECT CAST(?2 || group_concat(albums.json) || ?3 AS BLOB) AS json
    FROM json_each(?1) AS wanted CROSS JOIN albums ON albums.id = wanted.value`,
  getAlbumKey: "SELECT id, mbid FROM albums WHERE id = ?",
  getAlbumKeyByMbid: "SELECT id, mbid FROM albums WHERE mbid = ?",
  putAlbum: `INSERT INTO albums (id, json, mbid) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET json = excluded.json, mbid = excluded.mbid`,
};

export const catalogSql: typeof catalogStatements & typeof ownStatements = {
  ...inSqlite(catalogStatements),
  ...ownStatements,
};

export function sqliteCatalog({ db, read, readShared, write }: SqliteMethods): Resource<"catalog", "albums"> {
  const statements = preparedStatements(db, catalogSql);

  function find({ ids, mbids }: AlbumLookup): readonly AlbumKey[] {
    const rows = [
      ...ids.flatMap((id) => allRows(statements.getAlbumKey, id)),
      ...mbids.flatMap((mbid) => allRows(statements.getAlbumKeyByMbid, mbid)),
    ];
    return sortedKeys(rows.map(toAlbumKey));
  }

  function put(albums: readonly StoredAlbum[], { checkpoint, expected }: PutAlbumsOptions = {}): boolean {
    if (expected && !isSameKeys(find(expected.lookup), expected.found)) return false;
    for (const { id, json, mbid = null } of albums) statements.putAlbum.run(id, json, mbid);
    if (checkpoint !== undefined) {
      const { source, lines, imported, skipped } = checkpoint;
      statements.putImportCheckpoint.run(source, lines, imported, skipped);
    }
    return true;
  }

  return {
    catalog: {
      get: readShared((id) => {
        const json = statements.getAlbum.get(id)?.json;
        // The column holds nothing else.
        return json instanceof Uint8Array ? json : undefined;
      }),
      getMany: readShared((ids, around = { before: "", after: "" }) => {
        const json = statements.getAlbums.get(JSON.stringify(ids), around.before, around.after)?.json;
        // It is null if the catalog has none of them.
        return json instanceof Uint8Array ? json : joinWithCommas([], around);
      }),
      find: read(find),
      put: write(put),
      count: read(() => integer(statements.countAlbums.get()?.count)),
      listIds: read((limit, after = "") =>
        statements.listAlbumIds.all(after, limit).map((row) => text(row.id)),
      ),
      getCheckpoint: read((source) => allRows(statements.getImportCheckpoint, source).map(toCheckpoint)[0]),
      deleteCheckpoint: write((source) => void statements.deleteImportCheckpoint.run(source)),
    },
    contents: {
      albums: {
        read: (limit) =>
          allRows(statements.listAlbums, limit).map((row) => ({ ...toAlbumKey(row), json: bytes(row[2]) })),
        replace(all) {
          statements.clearAlbums.run();
          statements.clearImportCheckpoints.run();
          put(all);
        },
      },
    },
  };
}
