import { BoundedMap } from "../bounded-map.ts";
import { chain, type MaybePromise } from "../maybe-promise.ts";
import type { Store } from "../storage/store.ts";
import type { SecurityProfile } from "../storage/accounts.ts";

/**
 * Finds the profile that an API key names.
 *
 * @param beforeLookup called before the store is asked for a key that was not good a while ago; it may throw
 */
export type ProfileReader = (
  apiKey: string,
  beforeLookup?: () => void,
) => MaybePromise<SecurityProfile | undefined>;

/**
 * How long a profile is remembered, and that there is none: a key that another process revokes is refused after that
 * at most, and one that was refused before it was added is good after that.
 */
export const PROFILE_MEMORY_MS = 1_000;

/** How many keys are remembered, and how many that are not good. */
const MAX_PROFILES = 10_000;

/** Longer ones can't be keys, and are not worth keeping. */
const MAX_KEY_LENGTH = 200;

interface Known {
  readonly profile: SecurityProfile | undefined;
  readonly untilMs: number;
}

/**
 * Remembers profiles for a second, since nearly every request comes with one that was there a moment ago. A caller
 * with keys that are not good can't push out those that are.
 *
 * @param nowMs a clock that only goes forward, in milliseconds: the server's own can stand still in tests
 */
export function createProfileReader(
  store: Store,
  nowMs: () => number = () => performance.now(),
): ProfileReader {
  const good = new BoundedMap<string, Known>(MAX_PROFILES);
  const bad = new BoundedMap<string, Known>(MAX_PROFILES);
  return (apiKey, beforeLookup) => {
    const wasGood = good.get(apiKey);
    const known = wasGood ?? bad.get(apiKey);
    if (known && known.untilMs > nowMs()) return known.profile;
    if (apiKey.length > MAX_KEY_LENGTH) return undefined;
    if (!wasGood) beforeLookup?.();
    return chain(store.accounts.getProfile(apiKey), (profile) => {
      const [into, from] = profile?.revokedAt === null ? [good, bad] : [bad, good];
      into.set(apiKey, { profile, untilMs: nowMs() + PROFILE_MEMORY_MS });
      from.delete(apiKey);
      return profile;
    });
  };
}
