import { ApiFailure } from "../http/failure.ts";
import type { ApiRequest } from "../http/message.ts";
import { createLimiter, type Limiter, type RateLimit } from "./token-bucket.ts";

/** How often a caller may call. */
export interface RateLimits {
  /**
   * All requests of an application.
   * @default no limit
   */
  readonly perApiKey?: RateLimit | undefined;
  /**
   * All requests of a user.
   * @default no limit
   */
  readonly perUser?: RateLimit | undefined;
  /**
   * Requests of an address that have no good key and token; `false` for no limit. Others are not counted, and are
   * answered however many of these there are.
   * @default 50 a second, 500 at once
   */
  readonly perAddress?: RateLimit | false | undefined;
}

/** Counts requests, and refuses them when there are too many. */
export interface Throttle {
  /**
   * Counts a request that may have no good key or token.
   *
   * @throws ApiFailure THROTTLED
   */
  unauthenticated(request: ApiRequest): void;
  /** Takes that back. */
  takeBack(request: ApiRequest): void;
  /**
   * Counts a request with a good key and token.
   *
   * @throws ApiFailure THROTTLED
   */
  caller(apiKey: string, userId: string): void;
}

/** By what address a request is counted; `undefined` for those that are not counted by address. */
export type ClientAddress = (request: ApiRequest) => string | undefined;

/** What limits go by. */
export interface ThrottleParts {
  readonly addressOf: ClientAddress;
  readonly clock: () => number;
}

const PER_ADDRESS: RateLimit = { requestsPerSecond: 50, burst: 500 };

/** The limits of one process. */
export function createThrottle(limits: RateLimits, { addressOf, clock }: ThrottleParts): Throttle {
  const { perApiKey, perUser, perAddress = PER_ADDRESS } = limits;
  const keys = perApiKey && createLimiter(perApiKey, clock);
  const users = perUser && createLimiter(perUser, clock);
  const addresses = perAddress ? createLimiter(perAddress, clock) : undefined;
  return {
    unauthenticated(request) {
      const address = addresses && addressOf(request);
      if (address !== undefined) take(addresses, address, "without a good key and token from this address");
    },
    takeBack(request) {
      const address = addresses && addressOf(request);
      if (address !== undefined) addresses?.giveBack(address);
    },
    // The user first: a user who calls too often must not use up what the application has for all.
    caller(apiKey, userId) {
      take(users, userId, "of this user");
      take(keys, apiKey, "of this application");
    },
  };
}

function take(limiter: Limiter | undefined, name: string, whose: string): void {
  const waitMs = limiter?.take(name) ?? 0;
  if (waitMs === 0) return;
  const seconds = Math.ceil(waitMs / 1000);
  throw new ApiFailure({
    code: "THROTTLED",
    message: `Too many requests ${whose}; try again in ${seconds} second${seconds === 1 ? "" : "s"}.`,
    headers: { "Retry-After": String(seconds) },
  });
}
