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
import { integer, text, toAlbumKey, toCheckpoint, toStoredAlbum } from "../columns.ts";
import { catalogStatements, inSqlite } from "../sql.ts";
import { CatalogItemWriter } from "./catalog-items.ts";
import { catalogSearchSql, findSimilarWords, matchItems } from "./catalog-search.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { allRows, preparedStatements } from "./statements.ts";

// The tables of a CROSS JOIN are read in the order in which they are written, so the items come in that of the ids.
// https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join
const getMany = (table: string) => `SELECT CAST(?2 || group_concat(items.json) || ?3 AS BLOB) AS json
    FROM json_each(?1) AS wanted CROSS JOIN ${table} AS items ON items.id = wanted.value`;

const ownStatements: Readonly<Record<OwnName, string>> = {
  getTrack: "SELECT json FROM tracks WHERE id = ?",
  getArtist: "SELECT json FROM artists WHERE id = ?",
  getAlbums: getMany("albums"),
  getTracks: getMany("tracks"),
  getArtists: getMany("artists"),
  countTracks: "SELECT count(*) AS count FROM tracks",
  countArtists: "SELECT count(*) AS count FROM artists",
  getAlbumKey: "SELECT id, mbid FROM albums WHERE id = ?",
  getAlbumKeyByMbid: "SELECT id, mbid FROM albums WHERE mbid = ?",
};

export const catalogSql: typeof catalogStatements & typeof ownStatements = {
  ...inSqlite(catalogStatements),
  ...ownStatements,
};

type OwnName =
  | "getTrack"
  | "getArtist"
  | `get${"Albums" | "Tracks" | "Artists"}`
  | `count${"Tracks" | "Artists"}`
  | "getAlbumKey"
  | "getAlbumKeyByMbid";

/** The statements that read each kind. */
const OF_KIND = {
  albums: { get: "getAlbum", getMany: "getAlbums", count: "countAlbums" },
  tracks: { get: "getTrack", getMany: "getTracks", count: "countTracks" },
  artists: { get: "getArtist", getMany: "getArtists", count: "countArtists" },
} as const;

export function sqliteCatalog({ db, read, readShared, write }: SqliteMethods): Resource<"catalog", "albums"> {
  const statements = preparedStatements(db, catalogSql);
  const searches = preparedStatements(db, catalogSearchSql);
  const items = new CatalogItemWriter(db);

  function find({ ids, mbids }: AlbumLookup): readonly AlbumKey[] {
    const rows = [
      ...ids.flatMap((id) => allRows(statements.getAlbumKey, id)),
      ...mbids.flatMap((mbid) => allRows(statements.getAlbumKeyByMbid, mbid)),
    ];
    return sortedKeys(rows.map(toAlbumKey));
  }

  function put(albums: readonly StoredAlbum[], { checkpoint, expected }: PutAlbumsOptions = {}): boolean {
    if (expected && !isSameKeys(find(expected.lookup), expected.found)) return false;
    items.put(albums);
    if (checkpoint !== undefined) {
      const { source, lines, imported, skipped } = checkpoint;
      statements.putImportCheckpoint.run(source, lines, imported, skipped);
    }
    return true;
  }

  return {
    catalog: {
      get: readShared((kind, id) => {
        const json = statements[OF_KIND[kind].get].get(id)?.json;
        // The column holds nothing else.
        return json instanceof Uint8Array ? json : undefined;
      }),
      getMany: readShared((kind, ids, around = { before: "", after: "" }) => {
        const json = statements[OF_KIND[kind].getMany].get(
          JSON.stringify(ids),
          around.before,
          around.after,
        )?.json;
        // It is null if the catalog has none of them.
        return json instanceof Uint8Array ? json : joinWithCommas([], around);
      }),
      match: readShared((kind, query) => matchItems(searches, kind, query)),
      similarWords: readShared((word, limit) => findSimilarWords(searches, word, limit)),
      find: read(find),
      put: write(put),
      count: read((kind) => integer(statements[OF_KIND[kind].count].get()?.count)),
      listIds: read((limit, after = "") =>
        statements.listAlbumIds.all(after, limit).map((row) => text(row.id)),
      ),
      getCheckpoint: read((source) => allRows(statements.getImportCheckpoint, source).map(toCheckpoint)[0]),
      deleteCheckpoint: write((source) => void statements.deleteImportCheckpoint.run(source)),
    },
    contents: {
      albums: {
        read: (limit) => allRows(statements.listAlbums, limit).map(toStoredAlbum),
        replace(all) {
          statements.clearAlbums.run();
          items.clear();
          statements.clearImportCheckpoints.run();
          put(all);
        },
      },
    },
  };
}
