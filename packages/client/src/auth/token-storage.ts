/** What keeps tokens, and a sign-in under way, between pages, tabs or processes. */
export interface TokenStorage {
  /** The value of a key; `undefined` or `null` where there is none. */
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  set(key: string, value: string): unknown;
  remove(key: string): unknown;
  /**
   * Runs work while no one else who shares this storage runs work of the same name.
   *
   * @default Web Locks where the platform has them, else a lease that is kept in this storage
   */
  readonly lock?: Lock | undefined;
}

/** Runs work while no one else runs work of the same name. */
export type Lock = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;

/** Keeps tokens as long as this process or page lives. Sessions on the same one share them. */
export function memoryStorage(): TokenStorage {
  const values = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    get: (key) => values.get(key),
    set: (key, value) => values.set(key, value),
    remove: (key) => values.delete(key),
    lock(_, work) {
      const run = last.then(work);
      last = run.catch(() => {});
      return run;
    },
  };
}

/**
 * Keeps tokens in `localStorage`, where all tabs share them, or in `sessionStorage`.
 *
 * Any script of the page can read them there.
 */
export function webStorage(storage: {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}): TokenStorage {
  return {
    get: (key) => storage.getItem(key),
    set: (key, value) => storage.setItem(key, value),
    remove: (key) => storage.removeItem(key),
  };
}
