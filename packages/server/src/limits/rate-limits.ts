import type { Caller, RequestContext } from "../http/context.ts";
import { ApiFailure } from "../http/failure.ts";

/** A limit of requests. */
export interface RateLimit {
  /** The sustained rate in requests per second, more than 0. */
  readonly requestsPerSecond: number;
  /**
   * How many requests may come at once after a pause, 1 or more.
   * @default requestsPerSecond, at least 1
   */
  readonly burst?: number;
}

/** The rate limits of a server. */
export interface RateLimits {
  /**
   * The limit of all requests of an application together.
   * @default no limit
   */
  readonly perApiKey?: RateLimit | undefined;
  /**
   * The limit of all requests of a user together.
   * @default no limit
   */
  readonly perUser?: RateLimit | undefined;
  /**
   * The limit of requests from an address without a valid key and token; `false` for no limit. Requests with both are not
   * counted, and are answered even when the limit is reached.
   * @default 50 a second, 500 at once
   */
  readonly perAddress?: RateLimit | false | undefined;
}

/** The address that a request is counted by; `undefined` for requests that are not counted by address. */
export type ClientAddress = (context: Pick<RequestContext, "header" | "peer">) => string | undefined;

const PER_ADDRESS: RateLimit = { requestsPerSecond: 50, burst: 500 };

export class RateLimiter {
  readonly #keys: TokenBuckets | undefined;
  readonly #users: TokenBuckets | undefined;
  readonly #addresses: TokenBuckets | undefined;
  readonly #addressOf: ClientAddress;

  /** @param clock milliseconds since 1970 */
  constructor(limits: RateLimits, clock: () => number, addressOf: ClientAddress = () => undefined) {
    const { perApiKey, perUser, perAddress = PER_ADDRESS } = limits;
    this.#keys = perApiKey && new TokenBuckets(perApiKey, clock);
    this.#users = perUser && new TokenBuckets(perUser, clock);
    this.#addresses = perAddress ? new TokenBuckets(perAddress, clock) : undefined;
    this.#addressOf = addressOf;
  }

  /**
   * Counts a request of an identified caller.
   *
   * @throws ApiFailure THROTTLED
   */
  countCaller({ apiKey, userId }: Caller): void {
    // The user first: a user who calls too often must not use up what the application has for all.
    const userWaitMs = this.#users?.take(userId) ?? 0;
    if (userWaitMs > 0) throw tooMany("of this user", userWaitMs);
    const keyWaitMs = this.#keys?.take(apiKey) ?? 0;
    if (keyWaitMs > 0) throw tooMany("of this application", keyWaitMs);
  }

  /**
   * Counts a request without a valid key and token.
   *
   * @throws ApiFailure THROTTLED
   */
  countUnauthenticated(context: RequestContext): void {
    const address = this.#addresses && this.#addressOf(context);
    const waitMs = address === undefined ? 0 : (this.#addresses?.take(address) ?? 0);
    if (waitMs > 0) throw tooMany("without a valid key and token from this address", waitMs);
  }

  /** Takes back what {@link countUnauthenticated} has counted. */
  takeBackUnauthenticated(context: RequestContext): void {
    const address = this.#addresses && this.#addressOf(context);
    if (address !== undefined) this.#addresses?.giveBack(address);
  }

  /** Forgets how often anybody has called. */
  reset(): void {
    for (const buckets of [this.#keys, this.#users, this.#addresses]) buckets?.clear();
  }
}

function tooMany(whose: string, waitMs: number): ApiFailure {
  const seconds = Math.ceil(waitMs / 1000);
  return new ApiFailure({
    code: "THROTTLED",
    message: `Too many requests ${whose}; try again in ${seconds} second${seconds === 1 ? "" : "s"}.`,
    headers: { "Retry-After": String(seconds) },
  });
}

interface Bucket {
  tokens: number;
  atMs: number;
}

/** How many names are remembered at least. Those that were silent for longest go first: their buckets are the fullest. */
const MAX_BUCKETS = 100_000;

/** Counts requests by name, with a token bucket for each, which is refilled over time. */
export class TokenBuckets {
  readonly #requestsPerSecond: number;
  readonly #burst: number;
  readonly #clock: () => number;
  readonly #buckets = new RecentMap<Bucket>(MAX_BUCKETS);

  constructor({ requestsPerSecond, burst }: RateLimit, clock: () => number) {
    this.#requestsPerSecond = requestsPerSecond;
    this.#burst = burst ?? Math.max(1, requestsPerSecond);
    this.#clock = clock;
  }

  /** Returns 0 if the request may go on, else the milliseconds until the next one may. */
  take(name: string): number {
    const nowMs = this.#clock();
    let bucket = this.#buckets.get(name);
    if (bucket) {
      const refill = (Math.max(0, nowMs - bucket.atMs) / 1000) * this.#requestsPerSecond;
      bucket.tokens = Math.min(this.#burst, bucket.tokens + refill);
      bucket.atMs = nowMs;
    } else {
      bucket = { tokens: this.#burst, atMs: nowMs };
      this.#buckets.set(name, bucket);
    }
    if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) / this.#requestsPerSecond) * 1000);
    bucket.tokens -= 1;
    return 0;
  }

  /** Undoes the counting of one request. */
  giveBack(name: string): void {
    const bucket = this.#buckets.get(name);
    if (bucket) bucket.tokens = Math.min(this.#burst, bucket.tokens + 1);
  }

  /** Removes all names, so that every bucket is full. */
  clear(): void {
    this.#buckets.clear();
  }
}

/**
 * A map that forgets what was not used for longest. It remembers the last `maxSize` keys at least, and never more than twice as
 * many. A library for this takes 1 KB of a page, where the server runs, too.
 */
export class RecentMap<Value> {
  readonly #maxSize: number;
  #recent = new Map<string, Value>();
  /** What was recent before. What of it is used becomes recent again, and the rest goes when the recent ones are too many. */
  #older = new Map<string, Value>();

  /** @param maxSize 1 or more */
  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.#recent.size + this.#older.size;
  }

  get(key: string): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: Value): void {
    this.#older.delete(key);
    this.#recent.set(key, value);
    if (this.#recent.size < this.#maxSize) return;
    this.#older = this.#recent;
    this.#recent = new Map();
  }

  delete(key: string): void {
    this.#recent.delete(key);
    this.#older.delete(key);
  }

  clear(): void {
    this.#recent.clear();
    this.#older.clear();
  }
}
