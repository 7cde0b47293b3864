import type { DatabaseSync } from "node:sqlite";

/** A read transaction that several reads share. */
export interface SharedRead {
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
export function sharedRead(db: DatabaseSync, beforeBegin: () => void = () => {}): SharedRead {
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
