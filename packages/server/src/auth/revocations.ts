import { chain, type MaybePromise } from "../maybe-promise.ts";
import { revocationId } from "../storage/accounts.ts";
import type { Store } from "../storage/store.ts";
import { BoundedMap } from "../bounded-map.ts";

/** Which sign-ins, and which tokens without one, were ended before their time. */
export interface Revocations {
  /**
   * Ends a sign-in: in this process at once, in others on the same store within {@link RECHECK_MS}.
   *
   * @param id what the tokens carry as `sid`, or as `jti` if they have no `sid`
   * @param untilMs when the last of these tokens has expired, in milliseconds since 1970
   * @param remove ids of grants that are deleted with it, in one transaction
   */
  revoke(id: string, untilMs: number, remove?: readonly string[]): Promise<void>;
  isRevoked(id: string): MaybePromise<boolean>;
}

/** How long an answer of the store is good for. */
export const RECHECK_MS = 5_000;

/** How many answers are remembered. One that is forgotten is asked for again. */
const MAX_IDS = 100_000;

interface Known {
  readonly isRevoked: boolean;
  readonly atMs: number;
}

const MARK = Uint8Array.of(1);

/**
 * Keeps revocations in the store, and what it said of each id for five seconds in memory, so that a token which
 * is used again and again costs one look-up in that time.
 *
 * @param clock milliseconds since 1970
 */
export function createRevocations(store: Store, clock: () => number): Revocations {
  const memory = new BoundedMap<string, Known>(MAX_IDS);
  const remember = (id: string, isRevoked: boolean) => memory.set(id, { isRevoked, atMs: clock() });
  return {
    async revoke(id, untilMs, remove) {
      await store.grants.change({
        put: [{ id: revocationId(id), value: MARK, expiresAtMs: untilMs }],
        remove,
      });
      // Whoever asked the store a moment too early may have remembered its answer meanwhile.
      remember(id, true);
    },
    isRevoked(id) {
      const known = memory.get(id);
      // A clock that was set back must not make an answer last longer.
      if (known && Math.abs(clock() - known.atMs) < RECHECK_MS) return known.isRevoked;
      return chain(store.grants.get(revocationId(id)), (grant) => {
        const meanwhile = memory.get(id);
        if (meanwhile !== known && meanwhile?.isRevoked) return true;
        remember(id, grant !== undefined);
        return grant !== undefined;
      });
    },
  };
}
