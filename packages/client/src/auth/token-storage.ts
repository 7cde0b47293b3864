import { systemClock } from "../clock.ts";
import type { WebSignal } from "../web.ts";
import { leaseLock, SETTLE_MS } from "./lease-lock.ts";

/** Stores a session. Pages, tabs or processes that share a storage share the session. */
export interface TokenStorage {
  /** The value of a key; `undefined` or `null` where there is none. */
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /** Sets the value of a key. What it returns is awaited. */
  set(key: string, value: string): unknown;
  /** Removes a key, which need not be there. What it returns is awaited. */
  remove(key: string): unknown;
  /** A lock that all users of this storage share. {@link leaseLock} makes one from `get`, `set` and `remove`. */
  readonly lock: Lock;
}

/**
 * Runs work while no other work of the same name runs.
 *
 * @param work gets `isHeld` if the lock can be lost, as a lease that was not renewed in time
 * @param signal is aborted when the caller stops waiting. A lock that ignores it is safe too: late work does nothing
 */
export type Lock = (
  name: string,
  work: (isHeld?: () => Promise<boolean>) => Promise<void>,
  signal?: WebSignal,
) => Promise<unknown>;

/** Stores a session in memory, until this process or page ends. Session objects on the same storage share it. */
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

/** The parts of `localStorage` and `sessionStorage` that are used. */
export interface WebStorage {
  /** The value of a key; `null` where there is none. */
  getItem(key: string): string | null;
  /** Sets the value of a key. May throw if the storage is full or forbidden. */
  setItem(key: string, value: string): void;
  /** Removes a key, which need not be there. */
  removeItem(key: string): void;
}

declare const localStorage: WebStorage;

/**
 * Stores a session in `localStorage`, which all tabs share. The lock is a Web Lock, or a {@link leaseLock} where the
 * browser has none.
 *
 * Any script of the page can read tokens there.
 *
 * @param open returns another storage, such as `() => sessionStorage`. It is called when the session is read, not before,
 * so that modules that create sessions can be imported on a server
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
      // Other tabs may see the written value a little later, so keep the lock until they do.
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
