import { type Store, StoreError } from "@gatefold/server";

/** What handlers ask of a store. Authorisation goes on working, so that the failure is the operation's own. */
const ASKED_BY_HANDLERS: ReadonlySet<PropertyKey> = new Set([
  "getAlbum",
  "getAlbums",
  "listLibrary",
  "addToLibrary",
  "removeFromLibrary",
]);

/** A store whose data can't be reached: its methods throw at once, as an embedded database does. */
export function failingStore(store: Store, code: "DEPENDENCY" | "INTERNAL"): Store {
  return new Proxy(store, {
    get(target, name) {
      if (ASKED_BY_HANDLERS.has(name)) return () => fail(code);
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

function fail(code: "DEPENDENCY" | "INTERNAL"): never {
  if (code === "DEPENDENCY") throw new StoreError("FAILED", "disk I/O error at /var/lib/secret.db");
  throw new TypeError("Cannot read properties of undefined (reading 'secret')");
}
