import { UsageError } from "../arguments.ts";

export const STORES = ["sqlite", "postgres"] as const;
export type StoreName = (typeof STORES)[number];

/** Stores as they are called in reports. */
export const STORE_TITLES: Readonly<Record<StoreName, string>> = { sqlite: "SQLite", postgres: "PostgreSQL" };

/**
 * Reads the option `--stores`.
 *
 * @throws UsageError
 */
export function storesOf(names: string): readonly StoreName[] {
  return names.split(",").map((name) => {
    const store = STORES.find((each) => each === name);
    if (store === undefined)
      throw new UsageError(`--stores takes ${STORES.join(" and ")}, and got "${name}".`);
    return store;
  });
}
