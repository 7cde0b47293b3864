import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generateCode, writeCode } from "./generator.ts";
import { scratchRepository } from "./testing/scratch.ts";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));

function runCli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("--check ends with 0 where the code is fresh", async () => {
  const root = scratchRepository();
  writeCode(root, (await generateCode(root)).files);
  expect(runCli("--root", root, "--check")).toEqual({
    status: 0,
    stdout: "generated code is fresh\n",
    stderr: "",
  });
});

test("--check ends with 1 where it is not, tells the files and writes none", () => {
  const root = scratchRepository();
  const { status, stdout, stderr } = runCli("--root", root, "--check");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^(packages\/\S+: missing\n)+Run "pnpm generate"\.\n$/);
  expect(existsSync(join(root, "packages"))).toBe(false);
});

test("a fault in the specification ends with 1 and its place, and nothing is written", () => {
  const root = scratchRepository(["paths/notes.yaml", "  tags:", "  callbacks: {}\n  tags:"]);
  expect(runCli("--root", root)).toEqual({
    status: 1,
    stdout: "",
    stderr: 'spec/paths/notes.yaml:5: "callbacks" of an operation is not supported\n',
  });
  expect(existsSync(join(root, "packages"))).toBe(false);
});
