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
