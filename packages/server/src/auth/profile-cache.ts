import { BoundedMap } from "../bounded-map.ts";
import { chain, type MaybePromise } from "../maybe-promise.ts";
import type { SecurityProfile, Store } from "../storage/store.ts";

/** Finds the profile that an API key names. */
export type ProfileReader = (apiKey: string) => MaybePromise<SecurityProfile | undefined>;

/** How long a profile in force is remembered: a key that another process revokes is refused after that at most. */
export const PROFILE_MEMORY_MS = 1_000;

const MAX_PROFILES = 10_000;

/**
 * Remembers profiles in force for a second, since nearly every request comes with one that was there a moment
 * ago. What is unknown or revoked is looked up each time, so a new key is good at once.
 *
 * @param nowMs a clock that only goes forward, in milliseconds: the server's own can stand still in tests
 */
export function createProfileReader(
  store: Store,
  nowMs: () => number = () => performance.now(),
): ProfileReader {
  const known = new BoundedMap<string, { readonly profile: SecurityProfile; readonly untilMs: number }>(
    MAX_PROFILES,
  );
  return (apiKey) => {
    const entry = known.get(apiKey);
    if (entry && entry.untilMs > nowMs()) return entry.profile;
    return chain(store.getSecurityProfile(apiKey), (profile) => {
      if (profile?.revokedAt === null) known.set(apiKey, { profile, untilMs: nowMs() + PROFILE_MEMORY_MS });
      else known.delete(apiKey);
      return profile;
    });
  };
}
