import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished, vi } from "vitest";
import { runSteps } from "./run-steps.ts";
import { commandStep, type Step } from "./steps.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const passes = commandStep("passes", "", process.execPath, "--eval", "console.log('fine')");

/** Runs steps in a folder, and returns what is printed, and what of it comes after the table of steps. */
async function run(steps: readonly Step[], folder: string) {
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((text) => printed.push(String(text)));
  onTestFinished(() => log.mockRestore());
  const ok = await runSteps(steps, folder);
  const output = printed.join("\n");
  return { ok, output, end: output.slice(output.search(/^(passed|FAILED) +\d/m)) };
}

function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-steps-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it("says at the end what a compiler found, and what to do", async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, "wrong.ts"), "export const two: number = 'two';\n");
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  const types = commandStep("types", "Run: pnpm types", tsc, "--noEmit", "--ignoreConfig", "wrong.ts");
  const { ok, end } = await run([types, passes], folder);
  expect(ok).toBe(false);
  expect(end).toContain("FAILED  types\n    wrong.ts(1,14): error TS2322: Type 'string' is not assignable");
  expect(end).toContain("\n    Run: pnpm types\n");
  expect(end).not.toContain("fine");
  expect(end).toMatch(/\n1 passed, 1 failed$/);
});

it("says at the end what the linter found", async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ root: true }));
  writeFileSync(join(folder, "wrong.ts"), "export const a = 1;\ndebugger;\n");
  const biome = join(ROOT, "node_modules/.bin/biome");
  const { ok, end } = await run([commandStep("lint", "", biome, "lint", "--error-on-warnings")], folder);
  expect(ok).toBe(false);
  expect(end).toContain("FAILED  lint\n");
  expect(end).toContain("wrong.ts:2:1");
  expect(end).toContain("noDebugger");
});

it("says at the end why a program could not be started", async () => {
  const { end } = await run([commandStep("gone", "", "no-such-program")], scratchFolder());
  expect(end).toContain("FAILED  gone\n    spawnSync no-such-program ENOENT");
});

it("prints the output of a step that passes once, and ends with the sum", async () => {
  const { ok, output } = await run([passes, passes], scratchFolder());
  expect(ok).toBe(true);
  expect(output.match(/^fine$/gm)).toHaveLength(2);
  expect(output).toMatch(/\n2 passed, 0 failed$/);
});
