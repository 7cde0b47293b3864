import { systemClock } from "../clock.ts";
import { leaseLock, SETTLE_MS } from "./lease-lock.ts";
import type { SessionOptions } from "./session-options.ts";
import { SignInError } from "./sign-in-error.ts";
import { isTokens, parseJson, type Tokens } from "./tokens.ts";

/** The part of a storage that one session has. What the storage throws comes as a `SignInError`. */
export interface Vault {
  get(suffix: string): Promise<string | null | undefined>;
  set(suffix: string, value: string): Promise<unknown>;
  load(): Promise<Tokens | undefined>;
  save(tokens: Tokens): Promise<void>;
  clear(): Promise<void>;
  /** Runs work while no other session on the same storage does. */
  locked<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Opens the session's part of its storage. */
export function openVault(options: SessionOptions): Vault {
  const { storage, clock = systemClock, clientId, key = `gatefold:${clientId}` } = options;
  const reach = async <Value>(work: () => Value): Promise<Awaited<Value>> => {
    try {
      return await work();
    } catch (cause) {
      throw new SignInError("STORAGE_FAILED", undefined, cause);
    }
  };
  const safe = {
    get: (name: string) => reach(() => storage.get(name)),
    set: (name: string, value: string) => reach(() => storage.set(name, value)),
    remove: (name: string) => reach(() => storage.remove(name)),
  };
  const lease = leaseLock(safe, clock);
  const never = new AbortController().signal;
  // A full storage must not cost the user the session: the refresh token before this one is used up.
  let unsaved: Tokens | undefined;
  return {
    get: (suffix) => safe.get(key + suffix),
    set: (suffix, value) => safe.set(key + suffix, value),
    async load() {
      const tokens = unsaved ?? parseJson(await safe.get(key));
      return isTokens(tokens) ? tokens : undefined;
    },
    async save(tokens) {
      unsaved = tokens;
      await safe.set(key, JSON.stringify(tokens)).then(
        () => {
          unsaved = undefined;
        },
        () => {},
      );
    },
    async clear() {
      unsaved = undefined;
      await safe.remove(key);
    },
    locked(work) {
      if (storage.lock) return storage.lock(key, work);
      const locks = globalThis.navigator?.locks;
      return new Promise((resolve, reject) => {
        // Callers go on at once. Other tabs wait until they can read what was written: a lock is faster than
        // localStorage in reaching them.
        const settled = () =>
          work()
            .then(resolve, reject)
            .then(() => clock.sleep(SETTLE_MS, never));
        (locks ? locks.request(key, settled) : lease(key, settled)).catch(reject);
      });
    },
  };
}
