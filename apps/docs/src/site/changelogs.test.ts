import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isReleased, packageHistories, readPackage } from "./changelogs.ts";

const folder = mkdtempSync(join(tmpdir(), "gatefold-history-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every published package is listed with its version", () => {
  const names = packageHistories().map(({ name }) => name);
  expect(names).toEqual([
    "@gatefold/spec",
    "@gatefold/client",
    "@gatefold/react",
    "@gatefold/server",
    "@gatefold/emulator",
  ]);
});

test("a released package has its changelog without the title", () => {
  const manifest = { name: "a", version: "1.2.0", description: "An a." };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  expect(readPackage(folder)).toEqual({ ...manifest, changelog: undefined });
  writeFileSync(join(folder, "CHANGELOG.md"), "# a\n\n## 1.2.0\n\n- More.\n");
  expect(readPackage(folder)).toEqual({ ...manifest, changelog: "## 1.2.0\n\n- More." });
  expect(isReleased(readPackage(folder))).toBe(true);
});
