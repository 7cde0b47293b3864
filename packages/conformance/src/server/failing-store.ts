import { type Store, StoreError } from "@gatefold/server";

/**
 * A store whose catalog and libraries can't be reached: their methods throw at once, as an embedded database does.
 * Authorization goes on working, so that the failure is the operation's own.
 */
export function failingStore(store: Store, code: "DEPENDENCY" | "INTERNAL"): Store {
  const fail = (): never => {
    if (code === "DEPENDENCY") throw new StoreError("FAILED", "disk I/O error at /var/lib/secret.db");
    throw new TypeError("Cannot read properties of undefined (reading 'secret')");
  };
  return {
    ...store,
    catalog: { ...store.catalog, get: fail, getMany: fail },
    library: { list: fail, add: fail, remove: fail },
  };
}
