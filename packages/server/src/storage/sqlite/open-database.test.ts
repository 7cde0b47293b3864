import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { openDatabase } from "./open-database.ts";
import { readPragma } from "./statements.ts";

test("a file is opened with a log that is synced before it is copied into the file", () => {
  const { db, close } = openDatabase({
    file: join(tempFolder(), "gatefold.db"),
    create: true,
    readOnly: false,
    busyTimeoutMs: 1234,
  });
  onTestFinished(close);
  const settings = ["journal_mode", "synchronous", "fullfsync", "page_size", "busy_timeout", "mmap_size"];
  expect(settings.map((name) => readPragma(db, name))).toEqual(["wal", 1, 1, 8192, 1234, 0x7fff0000]);
});

test("a relative path is resolved, and a name that looks like a URI is a plain name", () => {
  const folder = tempFolder();
  const back = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(back));
  const { file, close } = openDatabase({
    file: "file:a?mode=memory",
    create: true,
    readOnly: false,
    busyTimeoutMs: 0,
  });
  close();
  expect(file).toBe(join(process.cwd(), "file:a?mode=memory"));
});
