import { expect, test } from "vitest";
import { ownChanges } from "./own-changes.ts";

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
