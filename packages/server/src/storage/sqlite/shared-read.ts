import type { DatabaseSync } from "node:sqlite";

/** A transaction that reads which come close together share. */
export interface SharedRead {
  /** Begins it, unless it is open. It ends by itself after {@link SHARED_READ_MS}. */
  begin(): void;
  /** Ends it now: before a write, which can't begin inside it, and before a read that has to see the latest. */
  end(): void;
}

/** How long it is open: by so much may an album be late that another process imports. */
export const SHARED_READ_MS = 2;

/**
 * Taking and leaving the lock of a reader costs twice as much as reading an album. Requests that come close
 * together take it once.
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
      // A read that failed, as on a damaged file, may have ended it. Nothing can be lost, for nothing was written.
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
