import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { entry } from "../testing/fixtures.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { sqliteStore } from "./sqlite-store.ts";

/** The locks on a file, of whatever process, as Linux lists them. */
function locksOn(file: string): readonly string[] {
  const lines = readFileSync("/proc/locks", "utf8").split("\n");
  return lines
    .filter((line) => line.includes(`:${statSync(file).ino} `))
    .map((line) => line.replace(/^\d+:/, ""));
}

test.runIf(existsSync("/proc/locks"))(
  "opening and closing a second store leaves the locks of the first",
  async () => {
    const file = join(tempFolder(), "gatefold.db");
    const first = sqliteStore({ file });
    onTestFinished(async () => first.close());
    await first.library.add("ada", "albums", entry(1));
    const locks = locksOn(file);
    const second = sqliteStore({ file });
    expect(locksOn(file)).toEqual(locks);
    await second.close();
    expect(locksOn(file)).toEqual(locks);
  },
);
