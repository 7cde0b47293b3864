import { systemClock } from "../clock.ts";
import type { WebSignal } from "../web.ts";
import { leaseLock, SETTLE_MS } from "./lease-lock.ts";

/** Where a session is stored. Pages, tabs or processes that share a storage share the session. */
export interface TokenStorage {
  /** The value of a key; `undefined` or `null` where there is none. */
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  set(key: string, value: string): unknown;
  remove(key: string): unknown;
  /** Takes turns with all who share this storage. {@link leaseLock} makes one out of `get`, `set` and `remove`. */
  readonly lock: Lock;
}

/**
 * Runs work while nobody else runs work of the same name.
 *
 * @param work may ask `isHeld`, if it gets it, whether the lock is still its own: a lock that is taken from a process
 * which seems to be dead passes it
 * @param signal is aborted when the caller stops waiting. A lock that ignores it is safe too: late work does nothing
 */
export type Lock = (
  name: string,
  work: (isHeld?: () => Promise<boolean>) => Promise<void>,
  signal?: WebSignal,
) => Promise<unknown>;

/** Keeps a session as long as this process or page lives. Session objects on the same storage share it. */
export function memoryStorage(): TokenStorage {
  const values = new Map<string, string>();
  const queues = new Map<string, Promise<unknown>>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => values.set(key, value),
    remove: (key) => values.delete(key),
    lock(name, work) {
      const done = Promise.resolve(queues.get(name)).then(() => work());
      const settled = done
        .catch(() => {})
        .then(() => {
          if (queues.get(name) === settled) queues.delete(name);
        });
      queues.set(name, settled);
      return done;
    },
  };
}

/** What is used of `localStorage` and `sessionStorage`. */
export interface WebStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

declare const localStorage: WebStorage;

/**
 * Keeps a session in `localStorage`, which all tabs share. Tabs take turns by Web Locks, or by {@link leaseLock} where
 * the browser has none.
 *
 * Any script of the page can read tokens there.
 *
 * @param open gives another storage, such as `() => sessionStorage`. It is called when the session is read, not before,
 * so that modules which make sessions can be imported on a server
 */
export function webStorage(open: () => WebStorage = () => localStorage): TokenStorage {
  const storage: Omit<TokenStorage, "lock"> = {
    get: (key) => open().getItem(key),
    set: (key, value) => open().setItem(key, value),
    remove: (key) => open().removeItem(key),
  };
  const lease = leaseLock(storage);
  return {
    ...storage,
    lock(name, work, signal) {
      // Other tabs see what was written a little later than the end of the lock, so keep the lock until they do.
      const settled = async (isHeld?: () => Promise<boolean>) => {
        await work(isHeld);
        await systemClock.sleep(SETTLE_MS, new AbortController().signal);
      };
      const locks = globalThis.navigator?.locks;
      return locks
        ? locks.request(name, signal ? { signal } : {}, () => settled())
        : lease(name, settled, signal);
    },
  };
}
