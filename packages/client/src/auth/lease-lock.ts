import { type Clock, systemClock } from "../clock.ts";
import type { Lock, TokenStorage } from "./token-storage.ts";

/** Longer than a request to the authorization server may take. */
const LEASE_MS = 15_000;

/** Longer than a value that one tab writes takes to be seen by all: 50 were too few for a busy browser. */
export const SETTLE_MS = 250;

/**
 * A lock that is kept in the storage, for tabs without Web Locks and for processes that share a database.
 *
 * Fischer's algorithm: who finds it free writes its name, waits, and has it if the name still stands. A lease that
 * nobody gives back, for a tab was closed, ends by itself after 15 seconds.
 */
export function leaseLock(storage: Omit<TokenStorage, "lock">, clock: Clock = systemClock): Lock {
  return async (name, work) => {
    const key = `${name}.lock`;
    const owner = `${Math.random()}`;
    const holder = async () => {
      const [id, until] = ((await storage.get(key)) ?? "").split(" ");
      return Number(until) > clock.now() ? id : undefined;
    };
    do {
      if (!(await holder())) await storage.set(key, `${owner} ${clock.now() + LEASE_MS}`);
      await clock.sleep(SETTLE_MS, new AbortController().signal);
    } while ((await holder()) !== owner);
    try {
      return await work();
    } finally {
      if ((await holder()) === owner) await storage.remove(key);
    }
  };
}
