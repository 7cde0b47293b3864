import { join } from "node:path";
import { memoryStore } from "./memory/memory-store.ts";
import { sqliteStore } from "./sqlite/sqlite-store.ts";
import { describeStore } from "./testing/store-contract.ts";
import type { StoreMaker } from "./testing/store-maker.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";

const stores: readonly StoreMaker[] = [
  { name: "memory", prepare: () => memoryStore },
  {
    name: "sqlite file",
    prepare() {
      const file = join(tempFolder(), "gatefold.db");
      return () => sqliteStore({ file });
    },
  },
  { name: "sqlite :memory:", prepare: () => () => sqliteStore({ file: ":memory:" }) },
];

for (const store of stores) describeStore(store);
