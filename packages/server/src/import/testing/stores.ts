import { join } from "node:path";
import { memoryStore } from "../../storage/memory/memory-store.ts";
import { postgresMaker } from "../../storage/postgres/testing/postgres-maker.ts";
import { sqliteStore } from "../../storage/sqlite/sqlite-store.ts";
import type { StoreMaker } from "../../storage/testing/store-maker.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";

/** The stores that albums are imported into. */
export const stores: readonly StoreMaker[] = [
  { name: "memory", prepare: () => memoryStore },
  {
    name: "sqlite",
    prepare() {
      const file = join(tempFolder(), "gatefold.db");
      return () => sqliteStore({ file });
    },
  },
  postgresMaker,
];
