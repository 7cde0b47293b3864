import { chain, type MaybePromise } from "../../maybe-promise.ts";
import { newestFirst } from "../library-order.ts";
import { type LibraryQuery, type Store, StoreError } from "../store.ts";
import { findAlbums } from "./find-albums.ts";
import { GroupCommit } from "./group-commit.ts";
import { openDatabase } from "./open-database.ts";
import {
  bytes,
  integer,
  text,
  toGrant,
  toImportCheckpoint,
  toLibraryEntry,
  toOAuthClient,
  toSecurityProfile,
  toUser,
} from "./rows.ts";
import { sqliteContents } from "./sqlite-contents.ts";
import { toStoreError } from "./sqlite-errors.ts";
import { preparedStatements } from "./statements.ts";
import { sharedRead } from "./shared-read.ts";
import { sqliteWrites } from "./writes.ts";

export interface SqliteStoreOptions {
  /**
   * Path of the database. `:memory:` keeps everything in this process.
   */
  readonly file: string;
  /**
   * Whether to make the file, and the folders above it, where they are missing. If not, the store of a missing or
   * empty file fails with `NOT_FOUND`.
   * @default true
   */
  readonly create?: boolean | undefined;
  /**
   * How long to wait for another process that is writing.
   * @default 5000
   */
  readonly busyTimeoutMs?: number | undefined;
  /**
   * Opens an existing file without changing it. Methods that write fail with `READ_ONLY`.
   * @default false
   */
  readonly readOnly?: boolean | undefined;
}

/** A store in one SQLite file. */
export interface SqliteStore extends Store {
  /** Absolute path, or `:memory:`. */
  readonly file: string;
  /** Transactions that this store has committed. It grows more slowly than writes do when they are concurrent. */
  readonly commitCount: number;
}

/** Greater than any text in the order of UTF-8, which is how SQLite compares. */
const AFTER_ALL_TEXT = "\u{10ffff}";

/**
 * Opens a store in one SQLite file, which several processes may use at once.
 *
 * Reads answer at once. Writes answer with a promise, resolved when the disk has the change; those in flight at
 * the same time share one commit. A change that was answered survives `kill -9` and a loss of power.
 *
 * @throws {StoreError} when the file can't be used: see `StoreErrorCode` for the reasons.
 */
export function sqliteStore(options: SqliteStoreOptions): SqliteStore {
  const { file: path, create = true, busyTimeoutMs = 5000, readOnly = false } = options;
  const database = openDatabase({ file: path, create, busyTimeoutMs, readOnly });
  const { db, file, inMemory, files, close } = database;
  const statement = preparedStatements(db);
  const reads = sharedRead(db);
  const commits = new GroupCommit({ db, files, file, readOnly, busyTimeoutMs, endReads: reads.end });
  const context = { file, readOnly };
  let closing: { readonly done: MaybePromise<void> } | undefined;

  function assertOpen(): void {
    if (closing !== undefined)
      throw new StoreError("CLOSED", `The database ${file} was closed. Open it again.`);
  }

  function reading<Args extends unknown[], Result>(
    prepare: () => void,
    method: (...args: Args) => Result,
  ): (...args: Args) => Result {
    return (...args) => {
      assertOpen();
      commits.noteRead();
      try {
        prepare();
        return method(...args);
      } catch (error) {
        throw toStoreError(error, context);
      }
    };
  }

  const read = <Args extends unknown[], Result>(method: (...args: Args) => Result) =>
    reading(reads.end, method);

  /** The catalog changes seldom, and never by a caller, so a moment's delay does no harm. */
  const readCatalog = <Arg, Result>(method: (arg: Arg) => Result) => reading(reads.begin, method);

  function write<Args extends unknown[], Result>(method: (...args: Args) => Result) {
    return async (...args: Args): Promise<Result> => {
      assertOpen();
      return commits.write(() => method(...args));
    };
  }

  const selectAlbum = statement("getAlbum");
  function getAlbum(id: string): Uint8Array | undefined {
    const row = selectAlbum.get(id);
    return row === undefined ? undefined : bytes(row.json);
  }

  function listLibrary({ userId, limit, olderThan = AFTER_ALL_TEXT, albumIds }: LibraryQuery) {
    if (albumIds === undefined)
      return statement("listLibrary").all(userId, olderThan, limit).map(toLibraryEntry);
    const rows = statement("listLibraryOfAlbums").all(userId, olderThan, JSON.stringify(albumIds));
    return newestFirst(rows.map(toLibraryEntry)).slice(0, limit);
  }

  const writes = sqliteWrites(statement);
  const contents = sqliteContents(reads, statement, writes);
  return {
    kind: "sqlite",
    persistent: !inMemory,
    file,
    get commitCount() {
      return commits.commitCount;
    },
    getAlbum: readCatalog(getAlbum),
    getAlbums: readCatalog((ids: readonly string[]) => ids.map(getAlbum)),
    findAlbums: read((lookup) => findAlbums(statement, lookup)),
    putAlbums: write(writes.putAlbums),
    countAlbums: read(() => integer(statement("countAlbums").get()?.count)),
    listAlbumIds: read((limit, after = "") =>
      statement("listAlbumIds")
        .all(after, limit)
        .map((row) => text(row.id)),
    ),
    getImportCheckpoint: read((source) => {
      const row = statement("getImportCheckpoint").get(source);
      return row && toImportCheckpoint(row);
    }),
    deleteImportCheckpoint: write(writes.deleteImportCheckpoint),
    listLibrary: read(listLibrary),
    addToLibrary: write(writes.addToLibrary),
    removeFromLibrary: write(writes.removeFromLibrary),
    getSecurityProfile: read((apiKey) => {
      const row = statement("getSecurityProfile").get(apiKey);
      return row && toSecurityProfile(row);
    }),
    listSecurityProfiles: read((limit, after) =>
      statement("listSecurityProfiles")
        .all(after?.createdAt ?? "", after?.apiKey ?? "", limit)
        .map(toSecurityProfile),
    ),
    putSecurityProfile: write(writes.putSecurityProfile),
    getUser: read((id) => {
      const row = statement("getUser").get(id);
      return row && toUser(row);
    }),
    listUsers: read((limit, after) =>
      statement("listUsers")
        .all(after?.createdAt ?? "", after?.id ?? "", limit)
        .map(toUser),
    ),
    putUser: write(writes.putUser),
    getOAuthClient: read((clientId) => {
      const row = statement("getOAuthClient").get(clientId);
      return row && toOAuthClient(row);
    }),
    listOAuthClients: read((limit, after) =>
      statement("listOAuthClients")
        .all(after?.createdAt ?? "", after?.clientId ?? "", limit)
        .map(toOAuthClient),
    ),
    putOAuthClient: write(writes.putOAuthClient),
    getGrant: read((id) => {
      const row = statement("getGrant").get(id);
      return row && toGrant(row);
    }),
    changeGrants: write(writes.changeGrants),
    deleteExpiredGrants: write(writes.deleteExpiredGrants),
    getSecret: read((name) => {
      const row = statement("getSecret").get(name);
      return row && bytes(row.value);
    }),
    initSecret: write(writes.initSecret),
    contents: { read: read(contents.read), replace: write(contents.replace) },
    ping: read(() => {
      commits.check();
      statement("listAlbumIds").get("", 1);
    }),
    close() {
      closing ??= {
        done: chain<void, void>(commits.drain(), () => {
          reads.end();
          return close();
        }),
      };
      return closing.done;
    },
  };
}
