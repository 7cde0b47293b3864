import { writeSync } from "node:fs";
import { memoryStore } from "../../storage/memory/memory-store.ts";
import { isPostgresUrl } from "../../storage/postgres/address.ts";
import { postgresStore } from "../../storage/postgres/postgres-store.ts";
import { sqliteStore } from "../../storage/sqlite/sqlite-store.ts";
import type { MaybePromise } from "../../maybe-promise.ts";
import type { Store } from "../../storage/store.ts";
import { importCatalog } from "../import-catalog.ts";

/**
 * A process that imports: `node import-child.ts FILE [DATABASE [LINES]]`. After `LINES` lines it says `ready` and
 * stands still, to be killed; else it prints what the import came to and its greatest resident size.
 */
const [file = "", database, haltAfterLines = "Infinity"] = process.argv.slice(2);
const store = await openStore();

const summary = await importCatalog({
  store,
  files: [file],
  batchSize: 100,
  onProgress({ lines }) {
    if (lines < Number(haltAfterLines)) return;
    writeSync(1, "ready\n");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
await store.close();
const maxRssBytes = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ summary, maxRssBytes })}\n`);

function openStore(): MaybePromise<Store> {
  if (database === undefined) return memoryStore();
  return isPostgresUrl(database) ? postgresStore({ url: database }) : sqliteStore({ file: database });
}
