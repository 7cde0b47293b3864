import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isReleased, ownChanges, packageHistories, readPackage } from "./versions.ts";

const folder = mkdtempSync(join(tmpdir(), "gatefold-history-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every published package is listed with its version", () => {
  const names = packageHistories().map(({ name }) => name);
  expect(names).toEqual([
    "@gatefold/spec",
    "@gatefold/client",
    "@gatefold/react",
    "@gatefold/transfer",
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

test("updates of our own packages are left out, and changes stay", () => {
  const updated =
    "- Updated dependencies [3bce59b]\n- Updated dependencies [da060a2]\n  - @gatefold/client@0.2.0";
  const changes = "### Minor Changes\n\n- 85b5ea9: More.\n\n  And more.";
  expect(
    ownChanges(`## 0.2.0\n\n${changes}\n\n### Patch Changes\n\n${updated}\n\n## 0.1.0\n\n- First.`),
  ).toBe(`## 0.2.0\n\n${changes}\n\n## 0.1.0\n\n- First.`);
  expect(ownChanges(`## 0.2.0\n\n### Patch Changes\n\n- ea07cb6: Less.\n${updated}`)).toBe(
    "## 0.2.0\n\n### Patch Changes\n\n- ea07cb6: Less.",
  );
});

test("a release that only updated our own packages says that nothing changed", () => {
  const updated = "### Patch Changes\n\n- Updated dependencies [3bce59b]\n  - @gatefold/client@0.2.0";
  const nothing = "No changes in this release.";
  expect(ownChanges(`## 0.2.0\n\n${updated}\n\n## 0.1.0\n\n${updated}`)).toBe(
    `## 0.2.0\n\n${nothing}\n\n## 0.1.0\n\n${nothing}`,
  );
  expect(ownChanges(`## 0.2.0\n\n${nothing}`)).toBe(`## 0.2.0\n\n${nothing}`);
});
