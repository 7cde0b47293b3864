import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

function diff(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, "diff.ts"), ...args], { encoding: "utf8" });
}

it("compares with a commit, as Markdown", () => {
  const { status, stdout, stderr } = diff("HEAD");
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^## The specification, compared with HEAD\n\n\*\*\d+\*\* major/);
  expect(status).toBe(0);
});

it("says how it is called", () => {
  const { status, stderr } = diff();
  expect(stderr).toMatch(/^usage: pnpm spec:diff COMMIT/);
  expect(status).toBe(2);
});

it("says which commit is not there, without a stack", () => {
  const { status, stderr } = diff("no-such-commit");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^The commit "no-such-commit" can't be read\. .*\n$/);
});
