import type { DatabaseSync } from "node:sqlite";
import { chain, type MaybePromise } from "../../maybe-promise.ts";
import { readContent, replaceContent } from "../contents.ts";
import { type Store, StoreError } from "../store.ts";
import { sqliteAccounts } from "./accounts.ts";
import { sqliteCatalog } from "./catalog.ts";
import { sqliteGrants } from "./grants.ts";
import { GroupCommit } from "./group-commit.ts";
import { sqliteHistory } from "./history.ts";
import { sqliteLibrary } from "./library.ts";
import { openDatabase } from "./open-database.ts";
import { sqlitePlaylists } from "./playlists.ts";
import { toStoreError } from "./sqlite-errors.ts";

/** Which SQLite file to use, and how. */
export interface SqliteStoreOptions {
  /** The path of the database. `:memory:` keeps everything in this process. */
  readonly file: string;
  /**
   * Whether to create the file, and the folders above it, if they are missing. If not, a missing or empty file fails with
   * `NOT_FOUND`.
   * @default true
   */
  readonly create?: boolean | undefined;
  /**
   * How long to wait for another process that is writing, in milliseconds.
   * @default 5000
   */
  readonly busyTimeoutMs?: number | undefined;
  /**
   * Opens an existing file without changing it. Methods that write fail with `READ_ONLY`.
   * @default false
   */
  readonly readOnly?: boolean | undefined;
  /**
   * Called while a database of an older version gets new tracks and artists, with the number of albums that are left.
   * This takes minutes for a million albums.
   *
   * @param pendingAlbums how many albums are left
   */
  readonly onRebuild?: ((pendingAlbums: number) => void) | undefined;
}

/** A store in one SQLite file. */
export interface SqliteStore extends Store {
  /** Absolute path, or `:memory:`. */
  readonly file: string;
  /** How many transactions this store has committed: fewer than writes, because concurrent writes share a commit. */
  readonly commitCount: number;
}

type Method<Args extends unknown[], Result> = (...args: Args) => Result;

/** What the resources make their methods with. Every method fails with `CLOSED` once the store was closed. */
export interface SqliteMethods {
  readonly db: DatabaseSync;
  /** A method that reads what is in the database now. */
  read<Args extends unknown[], Result>(method: Method<Args, Result>): Method<Args, Result>;
  /** A method of several statements, which reads what is in the database at one moment now. */
  readAtOnce<Args extends unknown[], Result>(method: Method<Args, Result>): Method<Args, Result>;
  /** A method whose result may be outdated by {@link SHARED_READ_MS}. That makes it cheaper. */
  readShared<Args extends unknown[], Result>(method: Method<Args, Result>): Method<Args, Result>;
  /** A method that writes in one transaction, and answers when the disk has it. */
  write<Args extends unknown[], Result>(method: Method<Args, Result>): Method<Args, Promise<Result>>;
}

/**
 * Opens a store in one SQLite file, which several processes may use at once.
 *
 * Reads return at once. Writes return a promise that resolves when the change is on the disk; concurrent writes share one
 * commit. A change that was confirmed survives `kill -9` and a power failure.
 *
 * @throws {StoreError} if the file can't be used: see `StoreErrorCode` for the reasons.
 */
export function sqliteStore(options: SqliteStoreOptions): SqliteStore {
  const { file: path, create = true, busyTimeoutMs = 5000, readOnly = false, onRebuild } = options;
  const database = openDatabase({ file: path, create, busyTimeoutMs, readOnly, onRebuild });
  const { db, file, inMemory, files, close } = database;
  const reads = sharedRead(db, files.checkFile);
  const commits = new GroupCommit({ db, files, file, readOnly, busyTimeoutMs, endReads: reads.end });
  const context = { file, readOnly };
  let closing: { readonly done: MaybePromise<void> } | undefined;

  const closed = () => new StoreError("CLOSED", `The database ${file} was closed. Open it again.`);

  function reading<Args extends unknown[], Result>(
    prepare: () => void,
    method: Method<Args, Result>,
  ): Method<Args, Result> {
    return (...args) => {
      if (closing) throw closed();
      commits.policy.reads += 1;
      try {
        prepare();
        return method(...args);
      } catch (error) {
        throw toStoreError(error, context);
      }
    };
  }

  function beginRead(): void {
    reads.end();
    files.checkFile();
  }

  /** Statements of one transaction see the same moment, whatever other processes write meanwhile. */
  function beginReadAtOnce(): void {
    reads.end();
    reads.begin();
  }

  const methods: SqliteMethods = {
    db,
    read: (method) => reading(beginRead, method),
    readAtOnce: (method) => reading(beginReadAtOnce, method),
    readShared: (method) => reading(reads.begin, method),
    write:
      (method) =>
      async (...args) => {
        if (closing) throw closed();
        return commits.write(method, ...args);
      },
  };
  const { catalog, contents: albums } = sqliteCatalog(methods);
  const { library, contents: libraries } = sqliteLibrary(methods);
  const { playlists, contents: allPlaylists } = sqlitePlaylists(methods);
  const { history, contents: histories } = sqliteHistory(methods);
  const { accounts, contents: identities } = sqliteAccounts(methods);
  const { grants, contents: allGrants } = sqliteGrants(methods);
  const contents = {
    ...albums,
    ...libraries,
    ...allPlaylists,
    ...histories,
    ...identities,
    ...allGrants,
  };
  return {
    kind: "sqlite",
    persistent: !inMemory,
    file,
    get commitCount() {
      return commits.commitCount;
    },
    catalog,
    library,
    playlists,
    history,
    accounts,
    grants,
    contents: {
      read: methods.readAtOnce((kinds, limit) => readContent(contents, kinds, limit)),
      replace: methods.write((content) => replaceContent(contents, content)),
    },
    ping: methods.read(() => {
      commits.check();
      db.prepare("SELECT id FROM albums LIMIT 1").get();
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

/** A read transaction that several reads share. */
interface SharedRead {
  /** Begins it, unless it is open. It ends by itself after {@link SHARED_READ_MS}. */
  begin(): void;
  /** Ends it now: before a write, which can't begin inside it, and before a read that has to see the latest state. */
  end(): void;
}

/** How long a read transaction stays open. Albums that another process imports appear after at most this time. */
export const SHARED_READ_MS = 2;

/**
 * Taking and releasing the lock of a reader costs twice as much as reading an album. Requests that arrive within a short
 * time take it once.
 */
function sharedRead(db: DatabaseSync, beforeBegin: () => void): SharedRead {
  const begin = db.prepare("BEGIN");
  const commit = db.prepare("COMMIT");
  let isOpen = false;
  const end = () => {
    if (!isOpen) return;
    isOpen = false;
    try {
      commit.run();
    } catch (error) {
      // A read that failed, as on a damaged file, may have ended it. Nothing is lost, because nothing was written.
      if (db.isTransaction === true) throw error;
    }
  };
  return {
    begin() {
      if (isOpen) return;
      beforeBegin();
      begin.run();
      isOpen = true;
      setTimeout(end, SHARED_READ_MS);
    },
    end,
  };
}
