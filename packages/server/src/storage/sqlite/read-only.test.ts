import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { album, albumId, entry } from "../testing/fixtures.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { sqliteStore } from "./sqlite-store.ts";
import { outputOf, runChild } from "./testing/run-child.ts";

describe("a store that is opened for reading only", () => {
  test("reads what others write and writes nothing itself", async () => {
    const file = join(tempFolder(), "gatefold.db");
    const writer = sqliteStore({ file });
    const reader = sqliteStore({ file, readOnly: true });
    onTestFinished(async () => {
      await reader.close();
      await writer.close();
    });
    await writer.catalog.put([album(albumId(1))]);
    expect(reader.catalog.count("albums")).toBe(1);
    await expect(reader.library.add("ada", "albums", entry(1))).rejects.toMatchObject({
      code: "READ_ONLY",
      message: expect.stringContaining("reading only"),
    });
    await expect(reader.catalog.put([album(albumId(2))])).rejects.toMatchObject({ code: "READ_ONLY" });
    expect(writer.catalog.count("albums")).toBe(1);
  });

  test("does not set up an empty file", () => {
    const file = join(tempFolder(), "gatefold.db");
    writeFileSync(file, "");
    expect(() => sqliteStore({ file, readOnly: true })).toThrow(
      expect.objectContaining({
        code: "READ_ONLY",
        message: expect.stringContaining("Open it once for writing"),
      }),
    );
    expect(statSync(file).size).toBe(0);
  });
});

test.runIf(existsSync("/proc/self"))("a folder that can't be made fails with READ_ONLY", () => {
  expect(() => sqliteStore({ file: "/proc/gatefold/gatefold.db" })).toThrow(
    expect.objectContaining({
      code: "READ_ONLY",
      message: expect.stringContaining("/proc/gatefold/gatefold.db"),
    }),
  );
});

/** Permissions do not bind root, so a process of another user tries. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Windows has no such permissions, and nobody may be kept out of the folder that this code is in. */
const canTryPermissions = process.platform !== "win32" && nobodyCanRunChildren();

function nobodyCanRunChildren(): boolean {
  const script = fileURLToPath(new URL("./testing/use-store.ts", import.meta.url));
  const { stdout } = spawnSync(process.execPath, [script, ":memory:"], { ...NOBODY, encoding: "utf8" });
  return stdout?.includes("secret") ?? false;
}

describe.runIf(canTryPermissions)("permissions", () => {
  function folderOfNobody(): string {
    const folder = mkdtempSync(join(tmpdir(), "gatefold-"));
    if (NOBODY.uid !== undefined) chownSync(folder, NOBODY.uid, NOBODY.gid);
    onTestFinished(() => {
      chmodSync(folder, 0o700);
      rmSync(folder, { recursive: true });
    });
    return folder;
  }

  async function useStore(file: string): Promise<unknown> {
    return JSON.parse(await outputOf(runChild("use-store", [file, "ada", "1"], NOBODY)));
  }

  function refusal(file: string): unknown {
    return { code: "READ_ONLY", message: expect.stringContaining(`${file} can't be written`) };
  }

  test("a file that may be written works", async () => {
    expect(await useStore(join(folderOfNobody(), "gatefold.db"))).toEqual({ secret: "ada" });
  });

  test("a file that may only be read fails with READ_ONLY", async () => {
    const file = join(folderOfNobody(), "gatefold.db");
    await useStore(file);
    chmodSync(file, 0o400);
    expect(await useStore(file)).toEqual(refusal(file));
  });

  test("a file that may not even be read fails with READ_ONLY", async () => {
    const file = join(folderOfNobody(), "gatefold.db");
    await useStore(file);
    chmodSync(file, 0);
    expect(await useStore(file)).toEqual(refusal(file));
  });

  test("a folder that may only be read fails with READ_ONLY, with and without a file in it", async () => {
    const folder = folderOfNobody();
    const file = join(folder, "gatefold.db");
    await useStore(file);
    chmodSync(folder, 0o500);
    expect(await useStore(file)).toEqual(refusal(file));
    expect(await useStore(join(folder, "new.db"))).toEqual(refusal(join(folder, "new.db")));
    expect(await useStore(join(folder, "new", "new.db"))).toEqual(refusal(join(folder, "new", "new.db")));
  });
});
