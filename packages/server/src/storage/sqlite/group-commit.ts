import type { DatabaseSync, StatementSync } from "node:sqlite";
import { setImmediate, setTimeout } from "node:timers/promises";
import { StoreError } from "../store.ts";
import type { DatabaseFiles } from "./database-files.ts";
import { type DatabaseContext, endsTransaction, isBusy, toStoreError } from "./sqlite-errors.ts";

export interface GroupCommitOptions extends DatabaseContext {
  readonly db: DatabaseSync;
  readonly files: DatabaseFiles;
  /** How long to wait for a writer in another process. */
  readonly busyTimeoutMs: number;
  /** Ends a transaction that reads have open: a write can't begin inside it. */
  endReads(): void;
}

interface Job<Args extends unknown[] = unknown[], Result = unknown> {
  work(...args: Args): Result;
  readonly args: Args;
  /** When it stops waiting for other processes, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** The result of the work, or why it failed. The caller gets either once the commit is durable. */
  result?: Result;
  failure?: StoreError;
  resolve(result: Result): void;
  reject(error: StoreError): void;
}

/** Limits how long one group delays reads. Further jobs go into the next group. */
const MAX_JOBS_PER_COMMIT = 1000;
const RETRY_DELAY_MS = 5;

/**
 * Writes that arrive in one turn of the event loop, or while the disk takes the writes before them, share one
 * transaction, and its sync to disk, which makes up most of the cost of a write. Each of them succeeds or fails by
 * itself, and resolves when the disk has it.
 */
export class GroupCommit {
  readonly policy: SyncPolicy = new SyncPolicy();
  readonly #options: GroupCommitOptions;
  readonly #statements: Record<
    "begin" | "save" | "undo" | "keep" | "commit" | "ownChanges" | "otherChanges",
    StatementSync
  >;
  readonly #queue: Job[] = [];
  /** Ends when the queue is empty. */
  #running: Promise<void> | undefined;
  /** The state of the database that the disk is known to have. */
  #syncedVersion: string | undefined;
  #syncError: StoreError | undefined;
  #commitCount = 0;

  constructor(options: GroupCommitOptions) {
    this.#options = options;
    const { db } = options;
    this.#statements = {
      begin: db.prepare("BEGIN IMMEDIATE"),
      save: db.prepare("SAVEPOINT job"),
      undo: db.prepare("ROLLBACK TO job"),
      keep: db.prepare("RELEASE job"),
      commit: db.prepare("COMMIT"),
      ownChanges: db.prepare("SELECT total_changes() AS version"),
      otherChanges: db.prepare("PRAGMA data_version"),
    };
  }

  /** Transactions committed so far. */
  get commitCount(): number {
    return this.#commitCount;
  }

  /** Runs `work` in the next transaction, and resolves when that is on disk. `work` may run several statements. */
  write<Args extends unknown[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    const deadline = performance.now() + this.#options.busyTimeoutMs;
    const job: Job<Args, Result> = { work, args, deadline, resolve, reject };
    this.#queue.push(job);
    this.#running ??= this.#run();
    return promise;
  }

  /** Resolves when the writes in progress have ended; `undefined` if there are none. */
  drain(): Promise<void> | undefined {
    return this.#running;
  }

  /** Throws when a write can't be kept. */
  check(): void {
    if (this.#syncError !== undefined) throw this.#syncError;
    // While a read transaction is open, the log can't be copied into the database.
    this.#options.endReads();
    this.#options.files.check();
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      // What arrives in the same turn of the event loop joins the group.
      await setImmediate();
      let group: Job[] | undefined;
      try {
        this.check();
        if (this.#begin()) {
          group = this.#queue.splice(0, MAX_JOBS_PER_COMMIT);
          await this.#sync(this.#commit(group), group.length);
          for (const job of group) {
            if (job.failure) job.reject(job.failure);
            else job.resolve(job.result);
          }
        } else if (this.#queue.length > 0) await setTimeout(RETRY_DELAY_MS);
      } catch (error) {
        // If the transaction could not begin, the next group would fail as well.
        this.#fail(group ?? this.#queue.splice(0), error);
      }
    }
    this.#running = undefined;
  }

  /** Whether the transaction has begun. If not, another process is writing, and some jobs still wait for it. */
  #begin(): boolean {
    const { db, busyTimeoutMs } = this.#options;
    // SQLite would wait by sleeping, which blocks all reads of this process.
    db.exec("PRAGMA busy_timeout = 0");
    try {
      this.#statements.begin.run();
      return true;
    } catch (error) {
      if (!isBusy(error)) throw error;
      const now = performance.now();
      const firstKept = this.#queue.findIndex(({ deadline }) => deadline > now);
      this.#fail(this.#queue.splice(0, firstKept < 0 ? this.#queue.length : firstKept), error);
      return false;
    } finally {
      db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    }
  }

  /**
   * Returns the version of the database after the commit. It differs after each change, by this connection or another
   * one.
   */
  #commit(group: readonly Job[]): string {
    const { commit, ownChanges, otherChanges } = this.#statements;
    try {
      for (const job of group) this.#runJob(job);
      this.#options.files.markLog();
      const version = `${ownChanges.get()?.["version"]}:${otherChanges.get()?.["data_version"]}`;
      commit.run();
      this.#commitCount += 1;
      return version;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** A job that fails rolls back its own changes, and leaves those of the others. */
  #runJob(job: Job): void {
    const { save, undo, keep } = this.#statements;
    save.run();
    try {
      job.result = job.work(...job.args);
      keep.run();
    } catch (error) {
      if (endsTransaction(error)) throw error;
      undo.run();
      keep.run();
      job.failure = toStoreError(error, this.#options);
    }
  }

  /**
   * Brings a version of the database to disk. If the group changed nothing, the disk may have it already, unless another
   * process has made changes that the group may rely on.
   */
  async #sync(version: string, jobs: number): Promise<void> {
    if (version === this.#syncedVersion) return;
    const { files, file } = this.#options;
    const startedAt = performance.now();
    try {
      if (this.policy.isInline(jobs)) files.syncNow();
      // Reads go on meanwhile, and writes that arrive wait for the next group.
      else await files.sync();
    } catch (cause) {
      // The system may have dropped what it could not write, and doesn't report that again at the next sync.
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `The disk failed to take a change of the database ${file} (${reason}), so nothing is written any more. Check the disk, and start again.`;
      this.#syncError = new StoreError("FAILED", message, { cause });
    }
    this.policy.noteSync(performance.now() - startedAt);
    // A commit to a file that has been removed since is lost.
    this.check();
    this.#syncedVersion = version;
  }

  #fail(jobs: readonly Job[], error: unknown): void {
    for (const job of jobs) job.reject(toStoreError(error, this.#options));
  }

  #rollBack(): void {
    try {
      this.#options.db.exec("ROLLBACK");
    } catch {
      // SQLite has ended the transaction itself; the error that made it do so is the one to report.
    }
  }
}

/** Syncs that take longer than this on average would delay reads too much. */
const FAST_SYNC_MS = 1;
/** The weight of the latest sync in the average. */
const LATEST = 1 / 8;
/** Longer syncs count as this long, so that a few of them don't dominate the average. */
const MAX_COUNTED_MS = 2;
/** After a sync that took longer, the disk counts as slow at once. */
const STALL_MS = 10;
/** How many reads a request that writes makes by itself. */
const OWN_READS = 1;

/**
 * Decides whether a commit is synced on the main thread or in the thread pool. In the pool it doesn't block reads, but
 * going there and back costs CPU and time. A single writer on a fast disk with no other requests is better off on
 * the main thread.
 */
export class SyncPolicy {
  /** To be counted up with every read. Commits beside many reads are synced off the main thread. */
  reads = 0;
  #averageMs = STALL_MS;

  /** To be called with what each sync took. */
  noteSync(ms: number): void {
    if (ms > STALL_MS) this.#averageMs = STALL_MS;
    else this.#averageMs += (Math.min(ms, MAX_COUNTED_MS) - this.#averageMs) * LATEST;
  }

  /** Whether to sync the next commit, of so many writes, on the main thread. */
  isInline(writes: number): boolean {
    const { reads } = this;
    this.reads = 0;
    return writes === 1 && reads <= OWN_READS && this.#averageMs < FAST_SYNC_MS;
  }
}
