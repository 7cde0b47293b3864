import { integer, text, toStoredAlbum } from "../columns.ts";
import { ITEMS_VERSION } from "../items-of-album.ts";
import { StoreError } from "../store.ts";
import { describeDatabase } from "./address.ts";
import { CatalogItemWriter, catalogItemsSql } from "./catalog-items.ts";
import { changeCatalog } from "./locks.ts";
import type { SearchIndex } from "./search-index.ts";
import { allRows, type Database, LONG_READ, READ, type Session, statementsOn } from "./statements.ts";

/** How many albums are done in one transaction, for which imports and other processes wait. */
const BATCH_SIZE = 500;

export const rebuildItemsSql = {
  getProgress: "SELECT version, next_version, done_to FROM {schema}.catalog_items",
  setProgress: "UPDATE {schema}.catalog_items SET version = $1, next_version = $2, done_to = $3",
  nextAlbums:
    "SELECT id, mbid, json, artist_names FROM {schema}.albums WHERE id > $1 ORDER BY id LIMIT $2::bigint",
  countAlbumsAfter: "SELECT count(*) AS count FROM {schema}.albums WHERE id > $1",
};

interface Progress {
  /** Of `itemsOfAlbum`, which all albums have been through. 0 in a database from before there were tracks and artists. */
  readonly version: number;
  /** Up to which id they have been through the version of this program. */
  readonly doneTo: string;
}

/**
 * Makes the tracks and artists of the albums that were stored before there were any, or before `itemsOfAlbum` has changed, and
 * what they are found by. It goes through the albums in batches in the order of their ids. Each is written together with how far
 * it has come, so it goes on where it was when the process was killed, and several processes take turns.
 *
 * @param onProgress gets how many albums are left, after every batch
 */
export async function rebuildItems(
  database: Database,
  searchIndex: SearchIndex,
  onProgress?: (pendingAlbums: number) => void,
): Promise<void> {
  const { connections } = database;
  const { statement } = statementsOn(database, rebuildItemsSql);
  const items = statementsOn(database, catalogItemsSql);
  const read = async () =>
    toProgress(database, (await connections.run(READ, statement("getProgress"))).rows[0]);
  if ((await read()).version === ITEMS_VERSION) return;

  const rebuildBatch = async (session: Session): Promise<number | undefined> => {
    // Read again: another process may have been faster.
    const { rows } = await session.run(statement("getProgress"));
    const { version, doneTo } = toProgress(database, rows[0]);
    if (version === ITEMS_VERSION) return undefined;
    const albums = await allRows(session.run(statement("nextAlbums"), doneTo, BATCH_SIZE), toStoredAlbum);
    if (doneTo === "") await session.run(items.statement("restartSearchCounts"));
    await new CatalogItemWriter(session, items.statement).put(albums, true);
    const last = albums.at(-1)?.id;
    const reached = last === undefined ? ITEMS_VERSION : version;
    await session.run(statement("setProgress"), reached, ITEMS_VERSION, last ?? "");
    return last === undefined ? undefined : albums.length;
  };
  let pending = onProgress && (await pendingAlbums(database));
  for (;;) {
    const done = await changeCatalog(database, rebuildBatch).catch((error: unknown) => {
      throw withAdvice(error);
    });
    searchIndex.update();
    if (done === undefined) return;
    if (pending === undefined) continue;
    // Other processes may do some, too.
    pending = Math.max(0, pending - done);
    onProgress?.(pending);
  }
}

function withAdvice(error: unknown): unknown {
  if (!(error instanceof StoreError && error.code === "READ_ONLY")) return error;
  return new StoreError(
    "READ_ONLY",
    `${error.message} The tracks and artists of its albums are not made yet, or were made by an older version: run "gatefold migrate" as a user who may write, and wait until it is done.`,
    { cause: error },
  );
}

/** How many albums are left to do. */
export async function pendingAlbums(database: Database): Promise<number> {
  const { statement } = statementsOn(database, rebuildItemsSql);
  return database.connections.transaction(LONG_READ, "BEGIN READ ONLY", async (session) => {
    const { rows } = await session.run(statement("getProgress"));
    const { version, doneTo } = toProgress(database, rows[0]);
    if (version === ITEMS_VERSION) return 0;
    return integer((await session.run(statement("countAlbumsAfter"), doneTo)).rows[0]?.[0]);
  });
}

function toProgress({ connections }: Database, row: readonly unknown[] = []): Progress {
  const [version, nextVersion, doneTo] = [integer(row[0]), integer(row[1]), text(row[2])];
  if (Math.max(version, nextVersion) > ITEMS_VERSION) {
    throw new StoreError(
      "TOO_NEW",
      `The tracks and artists in ${describeDatabase(connections.address).replace("The", "the")} were made by a newer version of this program. Update Gatefold, or choose another database or schema.`,
    );
  }
  // What an older version has begun is begun again.
  return { version, doneTo: nextVersion === ITEMS_VERSION ? doneTo : "" };
}
