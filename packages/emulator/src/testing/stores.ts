import { join } from "node:path";
import { memoryStore, postgresStore, type Store, sqliteStore } from "@gatefold/server";
import type { GrantChange } from "@gatefold/server/extend";
import { createDatabase } from "@gatefold/test-postgres";
import type {} from "@gatefold/test-postgres/global-setup";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { inject, onTestFinished } from "vitest";

/** The URL of the PostgreSQL for tests; `undefined` on a machine without one. */
const postgresUrl: string | undefined = inject("postgresUrl");

/** How the tests get a store of one kind. */
export interface StoreMaker {
  readonly name: string;
  /** Whether this machine lacks what it takes, so that its tests are skipped. */
  readonly isMissing: boolean;
  /** An empty store that is closed with the test. */
  open(): Promise<Store>;
}

function maker(name: string, open: () => Store | Promise<Store>, isMissing = false): StoreMaker {
  return {
    name,
    isMissing,
    async open() {
      const store = await open();
      onTestFinished(async () => store.close());
      return store;
    },
  };
}

/** The stores that the emulator runs on. */
export const stores: readonly StoreMaker[] = [
  maker("memory", memoryStore),
  maker("sqlite", () => sqliteStore({ file: join(tempFolder(), "gatefold.db") })),
  maker(
    "postgres",
    async () => {
      const url = await createDatabase(postgresUrl ?? "");
      return postgresStore({ url, maxConnections: 4, statementTimeoutMs: 60_000 });
    },
    postgresUrl === undefined,
  ),
];

/** How a change of grants fails: before it is made, or after, so that its answer is lost. */
export type Failure = "before" | "after";

/** A store whose next change of grants fails when it is told to. */
export function failingStore(store: Store): { readonly store: Store; fail(failure: Failure): void } {
  let next: Failure | undefined;
  return {
    store: {
      ...store,
      grants: {
        ...store.grants,
        async change(change: GrantChange) {
          const failure = next;
          next = undefined;
          if (failure === "before") throw new Error("failed on purpose");
          const isDone = await store.grants.change(change);
          if (failure === "after") throw new Error("lost on purpose");
          return isDone;
        },
      },
    },
    fail(failure) {
      next = failure;
    },
  };
}
