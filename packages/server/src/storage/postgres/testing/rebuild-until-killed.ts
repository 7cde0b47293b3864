// Run as a process: opens the schema SCHEMA of the database at URL, whose tracks and artists are made then, prints after each batch
// how many albums are left, and stays in the middle until it is killed.
import { writeSync } from "node:fs";
import { postgresStore } from "../postgres-store.ts";

const [url = "", schema = ""] = process.argv.slice(2);
await postgresStore({
  url,
  schema,
  onRebuild(pendingAlbums) {
    writeSync(1, `${pendingAlbums}\n`);
    // The process does nothing else meanwhile.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600_000);
  },
});
