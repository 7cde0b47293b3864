import { expect, it } from "vitest";
import { namesPackage, sectionOf } from "./changelog.ts";

const changelog = `# @gatefold/client

## 0.2.0

### Minor Changes

- 1a2b3c4: A change.

      ## not a heading of a version

## 0.1.0

### Minor Changes

- The first.
`;

it("the notes of a version end where the previous one begins", () => {
  expect(sectionOf(changelog, "0.1.0")).toBe("### Minor Changes\n\n- The first.");
  expect(sectionOf(changelog, "0.2.0")).toMatch(
    /^### Minor Changes\n\n- 1a2b3c4: A change\.[\s\S]*of a version$/,
  );
});

it("a version that the changelog doesn't have has no notes", () => {
  expect(sectionOf(changelog, "0.3.0")).toBeUndefined();
  expect(sectionOf(changelog, "0.2")).toBeUndefined();
});

it.for([
  ['---\n"@gatefold/client": minor\n---\n\nA change.\n', true],
  ["---\n'@gatefold/client': patch\n---\n", true],
  ["---\r\n@gatefold/react: major\r\n---\r\n", true],
  ["---\n---\n", false],
  ["---\n---\n\nclient: minor\n", false],
  ["# Changesets\n\nclient: minor\n", false],
] as const)("the changeset %j names a package: %s", ([text, expected]) => {
  expect(namesPackage(text)).toBe(expected);
});
