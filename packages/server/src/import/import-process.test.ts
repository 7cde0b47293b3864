import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import type { MaybePromise } from "../maybe-promise.ts";
import { postgresStore } from "../storage/postgres/postgres-store.ts";
import { serverUrl, testDatabase } from "../storage/postgres/testing/postgres-maker.ts";
import { sqliteStore } from "../storage/sqlite/sqlite-store.ts";
import type { Store } from "../storage/store.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { importCatalog } from "./import-catalog.ts";
import { albumLine, albumLines, fixture, tempFile } from "./testing/fixtures.ts";

const child = fileURLToPath(new URL("testing/import-child.ts", import.meta.url));

/** Well over what Node itself takes and garbage that waits for collection, well under what the files hold. */
const maxRssBytes = 400 * 1024 * 1024;

/** Processes start slowly where much else is running. */
const patient = { timeout: 120_000 };

/** Runs an import in a process of its own and gives what it prints. `kill` ends it at its first word. */
async function importIn(args: readonly string[], kill = false): Promise<string> {
  const running = spawn(process.execPath, [child, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void running.kill("SIGKILL"));
  let output = "";
  running.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (kill) running.kill("SIGKILL");
  });
  await once(running, "close");
  return output;
}

interface Kept {
  readonly name: string;
  readonly isMissing?: boolean;
  /** Names an empty database as the child takes it. */
  place(): MaybePromise<string>;
  open(place: string): MaybePromise<Store>;
}

const kept: readonly Kept[] = [
  {
    name: "sqlite",
    place: () => join(tempFolder(), "gatefold.db"),
    open: (file) => sqliteStore({ file }),
  },
  {
    name: "postgres",
    isMissing: serverUrl === undefined,
    place: testDatabase,
    open: (url) => postgresStore({ url }),
  },
];

for (const { name, isMissing, place, open } of kept) {
  test.skipIf(isMissing)(
    `an import into ${name} that was killed is continued, with nothing lost and nothing half-written`,
    patient,
    async () => {
      const file = tempFile("albums.ndjson", albumLines(3000, "x".repeat(1000)));
      const database = await place();
      expect(await importIn([file, database, "1000"], true)).toBe("ready\n");
      const store = await open(database);
      onTestFinished(async () => store.close());
      const before = await store.catalog.count("albums");
      expect(before).toBeGreaterThan(500);
      expect(before).toBeLessThan(3000);
      expect(before % 100).toBe(0);
      const summary = await importCatalog({ store, files: [file] });
      expect(summary.files[0]).toMatchObject({ lines: 3000, imported: 3000, resumedFrom: before });
      expect(await store.catalog.count("albums")).toBe(3000);
    },
  );
}

test("an archive of 64 MB in 12 KB is imported in bounded memory", patient, async () => {
  const { summary, maxRssBytes: used } = JSON.parse(
    await importIn([fixture("archives/large-mbdump.tar.xz")]),
  );
  expect(summary).toMatchObject({ imported: 13_545, skipped: 0 });
  expect(used).toBeLessThan(maxRssBytes);
});

test("a line of 600 MB is reported and skipped in bounded memory", patient, async () => {
  const file = join(tempFolder(), "long.ndjson.gz");
  await pipeline(Readable.from(longLine()), createGzip({ level: 1 }), createWriteStream(file));
  const { summary, maxRssBytes: used } = JSON.parse(await importIn([file]));
  expect(summary).toMatchObject({ imported: 2, skipped: 1 });
  expect(used).toBeLessThan(maxRssBytes);
});

function* longLine(): Generator<Buffer> {
  yield Buffer.from(`${albumLine(1)}\n`);
  const megabyte = Buffer.alloc(1_000_000, "x");
  for (let count = 0; count < 600; count += 1) yield megabyte;
  yield Buffer.from(`\n${albumLine(2)}\n`);
}
