import { describe, expect, it } from "vitest";
import { allFiles, readText } from "../repository.ts";

/** Every test that SECURITY.md names, as a link with its title. */
const claims = Array.from(
  readText("SECURITY.md").matchAll(/\[([^\]]+)\]\(([\w./-]+\.test\.ts)\)/g),
  ([, title = "", path = ""]) => ({ title, path }),
);

it("the threat model names the tests that hold it", () => {
  expect(claims.length).toBeGreaterThan(30);
});

describe.for(claims)("$path", ({ title, path }) => {
  it(`has a test called "${title}"`, () => {
    expect(allFiles()).toContain(path);
    expect(readText(path)).toContain(title);
  });
});

it("owners are named for folders that exist", () => {
  const owned = readText(".github/CODEOWNERS").match(/^\/\S+/gm) ?? [];
  const missing = owned.filter((path) => !allFiles().some((file) => `/${file}`.startsWith(path)));
  expect(owned.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
