import { BoundedMap } from "../bounded-map.ts";

/** How often something may happen. */
export interface RateLimit {
  /** The lasting rate, over 0. */
  readonly requestsPerSecond: number;
  /**
   * How many may come at once after a pause, 1 or more.
   * @default requestsPerSecond, at least 1
   */
  readonly burst?: number;
}

interface Bucket {
  tokens: number;
  atMs: number;
}

/** Counts by name, and tells how long to wait when there is too much. */
export interface Limiter {
  /** 0 when the request may go on, else the milliseconds until the next one may. */
  take(name: string): number;
  /** Takes back what was counted. */
  giveBack(name: string): void;
}

/** How many names are remembered. The one that was longest silent goes first: its bucket is the fullest, most likely. */
const MAX_BUCKETS = 100_000;

/** A token bucket a name, in this process. */
export function createLimiter(limit: RateLimit, clock: () => number): Limiter {
  const { requestsPerSecond } = limit;
  const burst = limit.burst ?? Math.max(1, requestsPerSecond);
  const buckets = new BoundedMap<string, Bucket>(MAX_BUCKETS);
  const refilled = (bucket: Bucket, nowMs: number) =>
    Math.min(burst, bucket.tokens + (Math.max(0, nowMs - bucket.atMs) / 1000) * requestsPerSecond);
  return {
    take(name) {
      const nowMs = clock();
      const bucket = buckets.get(name) ?? { tokens: burst, atMs: nowMs };
      bucket.tokens = refilled(bucket, nowMs);
      bucket.atMs = nowMs;
      buckets.set(name, bucket);
      if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) / requestsPerSecond) * 1000);
      bucket.tokens -= 1;
      return 0;
    },
    giveBack(name) {
      const bucket = buckets.get(name);
      if (bucket) bucket.tokens = Math.min(burst, bucket.tokens + 1);
    },
  };
}
