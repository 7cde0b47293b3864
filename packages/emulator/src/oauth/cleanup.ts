import { type Store, StoreError } from "@gatefold/server/extend";

/** Deletes in the background what has expired. */
export interface Cleanup {
  /** Has it done within a minute. Costs nothing while that is under way. */
  soon(): void;
}

/** What a clean-up is made of. */
export interface CleanupParts {
  readonly store: Store;
  readonly clock: () => number;
  onError(error: unknown, requestId: string): void;
  /** Runs `work` after a time. It must not keep the process alive. @default a timer */
  readonly schedule?: ((work: () => void, delayMs: number) => void) | undefined;
}

/** How long after a request the clean-up begins, so that many requests share one. */
const DELAY_MS = 60_000;
/** How many grants are deleted at once, and how long others have the store between two times. */
const BATCH = 500;
const PAUSE_MS = 50;
/** An expired code is kept for a while, so that whoever comes late is told that it has expired. */
const KEEP_EXPIRED_MS = 3_600_000;

/** No request waits for it: it runs on a timer, in small batches. */
export function createCleanup({ store, clock, onError, schedule = startTimer }: CleanupParts): Cleanup {
  let isScheduled = false;

  async function run(): Promise<void> {
    try {
      const deleted = await store.grants.deleteExpired(clock() - KEEP_EXPIRED_MS, BATCH);
      if (deleted === BATCH) return schedule(() => void run(), PAUSE_MS);
    } catch (error) {
      const isClosed = error instanceof StoreError && error.code === "CLOSED";
      if (!isClosed) onError(error, "cleanup");
    }
    isScheduled = false;
  }

  return {
    soon() {
      if (isScheduled) return;
      isScheduled = true;
      schedule(() => void run(), DELAY_MS);
    },
  };
}

function startTimer(work: () => void, delayMs: number): void {
  const timer: unknown = setTimeout(work, delayMs);
  // In Node it would keep the process alive; in browsers it is a number.
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function")
    timer.unref();
}
