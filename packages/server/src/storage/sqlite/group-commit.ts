import type { DatabaseSync, StatementSync } from "node:sqlite";
import { StoreError } from "../store.ts";
import type { PlacedFiles } from "./placed-files.ts";
import { integer } from "./statements.ts";
import { type DatabaseContext, endsTransaction, isBusy, toStoreError } from "./sqlite-errors.ts";
import { SyncPolicy } from "./sync-policy.ts";

export interface GroupCommitOptions extends DatabaseContext {
  readonly db: DatabaseSync;
  readonly files: PlacedFiles;
  /** How long to wait for a writer in another process. */
  readonly busyTimeoutMs: number;
  /** Ends a transaction that reads have open: a write can't begin inside it. */
  endReads(): void;
}

interface Job {
  /** Does the work. Returns a function that gives the caller the result, to be called once it is durable. */
  run(): () => void;
  fail(error: unknown): void;
  /** When it stops waiting for other processes, on the clock of `performance.now()`. */
  readonly deadline: number;
}

interface CommittedGroup {
  readonly group: readonly Job[];
  readonly settle: readonly (() => void)[];
  /** The state of the database after the commit. */
  readonly version: string;
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
  /** The state of the database that the disk is known to have. */
  #syncedVersion: string | undefined;
  #scheduled = false;
  #syncing = false;
  #syncError: StoreError | undefined;
  #whenIdle: (() => void) | undefined;
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
  write<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = () => {
        const result = work();
        return () => resolve(result);
      };
      const fail = (error: unknown) => reject(toStoreError(error, this.#options));
      this.#queue.push({ run, fail, deadline: performance.now() + this.#options.busyTimeoutMs });
      this.#schedule();
    });
  }

  /** Resolves when the writes in progress have ended; `undefined` if there are none. */
  drain(): Promise<void> | undefined {
    if (this.#queue.length === 0 && !this.#syncing) return undefined;
    return new Promise((resolve) => {
      this.#whenIdle = resolve;
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#syncing) return;
    this.#scheduled = true;
    setImmediate(() => this.#flush());
  }

  /** Throws when a write can't be kept. */
  check(): void {
    if (this.#syncError !== undefined) throw this.#syncError;
    // While a read transaction is open, the log can't be copied into the database.
    this.#options.endReads();
    this.#options.files.check();
  }

  #flush(): void {
    this.#scheduled = false;
    try {
      this.check();
      if (this.#begin()) this.#commitGroup(this.#queue.splice(0, MAX_JOBS_PER_COMMIT));
      else this.#retrySoon();
    } catch (error) {
      // The transaction could not begin, so the next group would fail as well.
      this.#failWhile(() => true, error);
    }
    this.#goOn();
  }

  #goOn(): void {
    if (this.#syncing) return;
    if (this.#queue.length > 0) this.#schedule();
    else this.#whenIdle?.();
  }

  /** Whether the transaction has begun. If not, another process is writing, and some jobs still wait for it. */
  #begin(): boolean {
    const { db, busyTimeoutMs, endReads } = this.#options;
    endReads();
    // SQLite would wait by sleeping, which blocks all reads of this process.
    db.exec("PRAGMA busy_timeout = 0");
    try {
      this.#statements.begin.run();
      return true;
    } catch (error) {
      if (!isBusy(error)) throw error;
      const now = performance.now();
      this.#failWhile((job) => job.deadline <= now, error);
      return false;
    } finally {
      db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    }
  }

  /** Fails jobs, oldest first, up to the first one for which `hasToFail` is false. */
  #failWhile(hasToFail: (job: Job) => boolean, error: unknown): void {
    const firstKept = this.#queue.findIndex((job) => !hasToFail(job));
    for (const job of this.#queue.splice(0, firstKept < 0 ? this.#queue.length : firstKept)) job.fail(error);
  }

  #retrySoon(): void {
    if (this.#queue.length === 0) return;
    this.#scheduled = true;
    setTimeout(() => this.#flush(), RETRY_DELAY_MS);
  }

  #commitGroup(group: readonly Job[]): void {
    try {
      const settle = group.map((job) => this.#runAlone(job));
      this.#options.files.markLog();
      const version = this.#version();
      this.#statements.commit.run();
      this.#commitCount += 1;
      // The group changed nothing, and the disk already has the state that it read.
      if (version === this.#syncedVersion) for (const resolveCaller of settle) resolveCaller();
      else this.#sync({ group, settle, version });
    } catch (error) {
      this.#rollBack();
      for (const job of group) job.fail(error);
    }
  }

  /**
   * Differs after each change, by this connection or another one. What another process has committed may not be on the
   * disk yet, and a write that relies on it has to wait for that.
   */
  #version(): string {
    const { ownChanges, otherChanges } = this.#statements;
    return `${integer(ownChanges.get()?.["version"])}:${integer(otherChanges.get()?.["data_version"])}`;
  }

  #sync(committed: CommittedGroup): void {
    const { files } = this.#options;
    const startedAt = performance.now();
    const settle = (syncError: Error | null) => {
      this.policy.noteSync(performance.now() - startedAt);
      this.#settle(committed, syncError);
    };
    if (this.policy.isInline(committed.group.length)) {
      settle(files.syncNow());
      return;
    }
    // Reads go on meanwhile, and writes that arrive wait for the next group.
    this.#syncing = true;
    files.sync((syncError) => {
      this.#syncing = false;
      settle(syncError);
      this.#goOn();
    });
  }

  #settle({ group, settle, version }: CommittedGroup, syncError: Error | null): void {
    try {
      if (syncError) throw this.#lose(syncError);
      // A commit to a file that has been removed since is lost.
      this.check();
      this.#syncedVersion = version;
      for (const resolveCaller of settle) resolveCaller();
    } catch (error) {
      for (const job of group) job.fail(error);
    }
  }

  /** The system may have dropped what it could not write, and doesn't report that again at the next sync. */
  #lose(cause: Error): StoreError {
    const { file } = this.#options;
    const message = `The disk failed to take a change of the database ${file} (${cause.message}), so nothing is written any more. Check the disk, and start again.`;
    this.#syncError = new StoreError("FAILED", message, { cause });
    return this.#syncError;
  }

  /** A job that fails rolls back its own changes, and leaves those of the others. */
  #runAlone(job: Job): () => void {
    const { save, undo, keep } = this.#statements;
    save.run();
    try {
      const resolveCaller = job.run();
      keep.run();
      return resolveCaller;
    } catch (error) {
      if (endsTransaction(error)) throw error;
      undo.run();
      keep.run();
      return () => job.fail(error);
    }
  }

  #rollBack(): void {
    try {
      this.#options.db.exec("ROLLBACK");
    } catch {
      // SQLite has ended the transaction itself; the error that made it do so is the one to report.
    }
  }
}
