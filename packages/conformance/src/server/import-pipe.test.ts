import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { sqliteStore } from "@gatefold/server";
import { describe, expect, onTestFinished, test } from "vitest";
import { tempFolder, running } from "./command.ts";

function namedPipe(folder: string): string {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  return pipe;
}

describe.skipIf(process.platform === "win32")("an import from a named pipe", () => {
  test.for(["SIGINT", "SIGTERM"] as const)("ends at the first %s while nobody writes", async (signal) => {
    const folder = tempFolder();
    const db = join(folder, "a.db");
    const child = running("import", namedPipe(folder), "--db", db);
    await expect.poll(() => isMade(db)).toBe(true);
    const { exitCode, stderr } = await child.end(signal);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^gatefold: the import of .*pipe was stopped; 0 of 0 lines were imported\n$/);
  });

  test("ends at the first signal while a writer stands still, and keeps what it read", async () => {
    const folder = tempFolder();
    const db = join(folder, "a.db");
    const pipe = namedPipe(folder);
    const child = running("import", pipe, "--db", db);
    const writer = createWriteStream(pipe);
    onTestFinished(() => void writer.destroy());
    writer.write('{"id":"B000000001"}\n{"id":"B000000002"}\n'.padEnd(300_000, "\n"));
    await once(writer, "drain");
    const { exitCode, stderr } = await child.end("SIGINT");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/was stopped; 2 of 2 lines were imported\n$/);
    const store = sqliteStore({ file: db });
    expect(await store.catalog.count("albums")).toBe(2);
    await store.close();
  });

  test("takes all that is written", async () => {
    const folder = tempFolder();
    const pipe = namedPipe(folder);
    const child = running("import", pipe, "--db", join(folder, "a.db"));
    const lines = Array.from(
      { length: 20_000 },
      (_, number) => `{"id":"B0${String(number).padStart(8, "0")}"}\n`,
    );
    await pipeline(Readable.from(lines), createWriteStream(pipe));
    expect(await child.ended).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await child.ended).stdout).toContain("20000 imported, 0 skipped");
  });
});

/** Whether the command has opened its database, after which it handles signals. */
async function isMade(db: string): Promise<boolean> {
  try {
    const store = sqliteStore({ file: db, create: false, readOnly: true });
    await store.close();
    return true;
  } catch {
    return false;
  }
}
