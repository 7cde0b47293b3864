import type { DatabaseSync } from "node:sqlite";
import { integer, text, toStoredAlbum } from "../columns.ts";
import { ITEMS_VERSION } from "../items-of-album.ts";
import { StoreError } from "../store.ts";
import { CatalogItemWriter } from "./catalog-items.ts";
import { type DatabaseContext, isBusy } from "./sqlite-errors.ts";
import { allRows, inTransaction } from "./statements.ts";

/** How many albums are done in one transaction, for which other processes wait. */
const BATCH_SIZE = 500;

export const rebuildItemsSql = {
  getProgress: "SELECT version, next_version, done_to FROM catalog_items",
  setProgress: "UPDATE catalog_items SET version = ?, next_version = ?, done_to = ?",
  nextAlbums: "SELECT id, mbid, json, artist_names FROM albums WHERE id > ? ORDER BY id LIMIT ?",
  countAlbumsAfter: "SELECT count(*) AS count FROM albums WHERE id > ?",
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
export function rebuildItems(
  db: DatabaseSync,
  context: DatabaseContext,
  onProgress?: (pendingAlbums: number) => void,
): void {
  const writer = new CatalogItemWriter(db);
  for (;;) {
    const before = readProgress(db, context);
    if (before.version === ITEMS_VERSION) return;
    if (context.readOnly) {
      throw new StoreError(
        "READ_ONLY",
        `The tracks and artists of the database ${context.file} are not made yet, or were made by an older version. Open it once for writing, for example with "gatefold migrate", and wait until it is done.`,
      );
    }
    try {
      inTransaction(db, () => rebuildBatch(db, context, writer));
    } catch (error) {
      // Another process that does the same, batch after batch, is waited for.
      const { version, doneTo } = readProgress(db, context);
      if (!isBusy(error) || (version === before.version && doneTo === before.doneTo)) throw error;
    }
    onProgress?.(pendingAlbums(db, context));
  }
}

/** How many albums are left to do. */
export function pendingAlbums(db: DatabaseSync, context: DatabaseContext): number {
  const { version, doneTo } = readProgress(db, context);
  if (version === ITEMS_VERSION) return 0;
  return integer(db.prepare(rebuildItemsSql.countAlbumsAfter).get(doneTo)?.["count"]);
}

function rebuildBatch(db: DatabaseSync, context: DatabaseContext, writer: CatalogItemWriter): void {
  // Read again: another process may have been faster.
  const { version, doneTo } = readProgress(db, context);
  if (version === ITEMS_VERSION) return;
  const albums = allRows(db.prepare(rebuildItemsSql.nextAlbums), doneTo, BATCH_SIZE).map(toStoredAlbum);
  writer.put(albums, true);
  const last = albums.at(-1)?.id;
  const isDone = last === undefined;
  db.prepare(rebuildItemsSql.setProgress).run(isDone ? ITEMS_VERSION : version, ITEMS_VERSION, last ?? "");
}

function readProgress(db: DatabaseSync, { file }: DatabaseContext): Progress {
  const [row] = allRows(db.prepare(rebuildItemsSql.getProgress));
  const [version, nextVersion] = [integer(row?.[0]), integer(row?.[1])];
  if (Math.max(version, nextVersion) > ITEMS_VERSION) {
    throw new StoreError(
      "TOO_NEW",
      `The tracks and artists of the database ${file} were made by a newer version of this program. Update Gatefold, or choose another file.`,
    );
  }
  // What an older version has begun is begun again.
  return { version, doneTo: nextVersion === ITEMS_VERSION ? text(row?.[2]) : "" };
}
