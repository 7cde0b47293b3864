import { type Clock, systemClock } from "../clock.ts";
import type { Lock, TokenStorage } from "./token-storage.ts";

/** A lease that was not renewed for this long is over: its holder has probably crashed. */
export const LEASE_MS = 15_000;

/** How long a written value takes to be visible in all tabs, at most: 50 ms were too few for a busy browser. */
export const SETTLE_MS = 250;

/**
 * A lock that is kept in the storage, for processes that share a database and for tabs without Web Locks.
 *
 * Fischer's algorithm: a process that finds the lock free writes its name, waits, and holds the lock if its name is still
 * there. The holder renews its lease. A process that has seen the same lease for 15 seconds takes over, since its holder
 * must have crashed. No times are stored or compared, so clocks may differ.
 *
 * Reading and then writing the storage has to take less than 250 ms. If yours may take longer, use a lock of your
 * database instead.
 *
 * @param storage stores the lease, under the name of the session followed by `.lock`
 * @param clock how to wait; by default the platform's
 */
export function leaseLock(storage: Omit<TokenStorage, "lock">, clock: Clock = systemClock): Lock {
  return async (name, work, signal) => {
    const key = `${name}.lock`;
    const owner = `${Math.random()} `;
    // A value that took long to read, as on a laptop that was closed meanwhile, may be out of date.
    const readNow = async () => {
      const askedAtMs = clock.now();
      const lease = (await storage.get(key)) ?? "";
      return clock.now() - askedAtMs < SETTLE_MS ? lease : undefined;
    };
    const isHeld = async () => (await readNow())?.startsWith(owner) ?? false;
    const settle = () => clock.sleep(SETTLE_MS, new AbortController().signal);

    for (let seen: string | undefined, watchedMs = 0; ; watchedMs += SETTLE_MS) {
      if (signal?.aborted) return;
      const lease = await readNow();
      if (lease !== seen) watchedMs = 0;
      seen = lease;
      const isFree = lease === "" || (lease && watchedMs >= LEASE_MS);
      if (isFree) await storage.set(key, owner);
      await settle();
      if (isFree && (await isHeld())) break;
    }

    const done = new AbortController();
    const renew = async () => {
      for (let count = 1; !done.signal.aborted; count++) {
        await clock.sleep(LEASE_MS / 3, done.signal);
        if (!(await isHeld())) return;
        await storage.set(key, owner + count);
      }
    };
    const renewing = renew().catch(() => {});
    try {
      await work(isHeld);
    } finally {
      done.abort(0);
      await renewing;
      if (await isHeld()) await storage.remove(key);
    }
  };
}
