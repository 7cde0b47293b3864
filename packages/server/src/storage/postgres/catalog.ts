import { joinWithCommas } from "../../bytes.ts";
import { isSameKeys, sortedKeys } from "../catalog.ts";
import { bytes, integer, text, toAlbumKey, toCheckpoint, toStoredAlbum } from "../columns.ts";
import { catalogStatements } from "../sql.ts";
import { CatalogItemWriter, catalogItemsSql } from "./catalog-items.ts";
import { catalogSearchSql, matchItems } from "./catalog-search.ts";
import type { Resource } from "./contents.ts";
import { changeCatalog, lockCatalog } from "./locks.ts";
import type { SearchIndex } from "./search-index.ts";
import { findSimilarWords, similarWordsSql } from "./similar-words.ts";
import { allRows, type Database, firstRow, LONG_READ, statementsOn } from "./statements.ts";

const ownStatements = {
  getAlbums: "SELECT id, json FROM {schema}.albums WHERE id = ANY ($1::text[])",
  getTracks: "SELECT id, json FROM {schema}.tracks WHERE id = ANY ($1::text[])",
  getArtists: "SELECT id, json FROM {schema}.artists WHERE id = ANY ($1::text[])",
  getTrack: "SELECT json FROM {schema}.tracks WHERE id = $1",
  getArtist: "SELECT json FROM {schema}.artists WHERE id = $1",
  countTracks: "SELECT count(*) AS count FROM {schema}.tracks",
  countArtists: "SELECT count(*) AS count FROM {schema}.artists",
  // One look-up per release, whatever number of albums the planner expects for each.
  findAlbums: `SELECT id, mbid FROM {schema}.albums WHERE id = ANY ($1::text[])
    UNION ALL SELECT found.id, found.mbid FROM unnest($2::text[]) AS wanted (mbid) CROSS JOIN LATERAL
      (SELECT id, mbid FROM {schema}.albums WHERE albums.mbid = wanted.mbid LIMIT 1) AS found`,
};

export const catalogSql: typeof catalogStatements & typeof ownStatements = {
  ...catalogStatements,
  ...ownStatements,
};

/** The statements that read each kind. */
const OF_KIND = {
  albums: { get: "getAlbum", getMany: "getAlbums", count: "countAlbums" },
  tracks: { get: "getTrack", getMany: "getTracks", count: "countTracks" },
  artists: { get: "getArtist", getMany: "getArtists", count: "countArtists" },
} as const;

export function postgresCatalog(database: Database, searchIndex: SearchIndex): Resource<"catalog", "albums"> {
  const { connections, quotedSchema } = database;
  const { statement, read, write } = statementsOn(database, catalogSql);
  const searches = statementsOn(database, catalogSearchSql);
  const words = statementsOn(database, similarWordsSql);
  const items = statementsOn(database, catalogItemsSql);

  return {
    catalog: {
      get: (kind, id) => firstRow(read(OF_KIND[kind].get, id), ([json]) => bytes(json)),
      async getMany(kind, ids, around) {
        const { rows } = await read(OF_KIND[kind].getMany, ids);
        const found = new Map(rows.map(([id, json]) => [id, bytes(json)]));
        return joinWithCommas(
          ids.flatMap((id) => found.get(id) ?? []),
          around,
        );
      },
      match: (kind, query) => matchItems(searches.read, kind, query),
      similarWords: (word, limit) => findSimilarWords(words.read, word, limit),
      find: async ({ ids, mbids }) => sortedKeys(await allRows(read("findAlbums", ids, mbids), toAlbumKey)),
      async put(albums, { checkpoint, expected } = {}) {
        const isDone = await changeCatalog(database, async (session) => {
          // Nothing can change what is expected between this and the commit.
          if (expected) {
            const { ids, mbids } = expected.lookup;
            const { rows } = await session.run(statement("findAlbums"), ids, mbids);
            if (!isSameKeys(sortedKeys(rows.map(toAlbumKey)), expected.found)) return false;
          }
          await new CatalogItemWriter(session, items.statement).put(albums);
          if (checkpoint !== undefined) {
            const { source, lines, imported, skipped } = checkpoint;
            await session.run(statement("putImportCheckpoint"), source, lines, imported, skipped);
          }
          return true;
        });
        if (isDone) searchIndex.update();
        return isDone;
      },
      count: (kind) =>
        connections.transaction(LONG_READ, "BEGIN READ ONLY", async (session) =>
          integer((await session.run(statement(OF_KIND[kind].count))).rows[0]?.[0]),
        ),
      listIds: (limit, after = "") => allRows(read("listAlbumIds", after, limit), ([id]) => text(id)),
      getCheckpoint: (key) => firstRow(read("getImportCheckpoint", key), toCheckpoint),
      deleteCheckpoint: async (source) => void (await write("deleteImportCheckpoint", source)),
    },
    contents: {
      albums: {
        read: (session, limit) => allRows(session.run(statement("listAlbums"), limit), toStoredAlbum),
        async replace(session, all) {
          await lockCatalog(session, quotedSchema);
          const writer = new CatalogItemWriter(session, items.statement);
          await session.run(statement("clearAlbums"));
          await writer.clear();
          await session.run(statement("clearImportCheckpoints"));
          await writer.put(all);
          searchIndex.update();
        },
      },
    },
  };
}
