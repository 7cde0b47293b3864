import type { DatabaseSync } from "node:sqlite";

/** A transaction that the reads of one turn of the event loop share. */
export interface SharedRead {
  /** Begins it, unless it is open. It ends by itself with the turn. */
  begin(): void;
  /** Ends it now: before a write, which can't begin inside it, and before the database is closed. */
  end(): void;
}

/**
 * Taking and leaving the lock of a reader costs twice as much as reading an album. Requests that arrive together
 * take it once. All of them see the same state, as if they had come a moment earlier.
 */
export function sharedRead(db: DatabaseSync): SharedRead {
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
      begin.run();
      isOpen = true;
      setImmediate(end);
    },
    end,
  };
}
