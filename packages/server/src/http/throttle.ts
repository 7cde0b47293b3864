import { createLimiter, type Limiter, type RateLimit } from "../limits/token-bucket.ts";
import { ApiFailure } from "./failure.ts";

/** How often an application or a user may call. What is left out is not limited. */
export interface RateLimits {
  readonly perApiKey?: RateLimit | undefined;
  readonly perUser?: RateLimit | undefined;
}

/** Counts a request, and refuses it when there are too many. */
export interface Throttle {
  /** @throws ApiFailure THROTTLED */
  apiKey(key: string): void;
  /** @throws ApiFailure THROTTLED */
  user(id: string): void;
}

/** The limits of one process. */
export function createThrottle({ perApiKey, perUser }: RateLimits, clock: () => number): Throttle {
  const keys = perApiKey && createLimiter(perApiKey, clock);
  const users = perUser && createLimiter(perUser, clock);
  return {
    apiKey: (key) => take(keys, key, "of this application"),
    user: (id) => take(users, id, "of this user"),
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
