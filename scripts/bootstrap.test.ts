import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const script = fileURLToPath(new URL("bootstrap.mjs", import.meta.url));

function bootstrap(...command: string[]) {
  return spawnSync(process.execPath, [script, ...command], { encoding: "utf8" });
}

it("runs a command with the workspace's own Node, pnpm and tools", () => {
  expect(bootstrap("node", "--version").stdout).toMatch(/^v24\./);
  expect(bootstrap("pnpm", "--version").stdout).toMatch(/^12\./);
  expect(bootstrap("biome", "--version").status).toBe(0);
});

it("ends with the exit code of the command", () => {
  expect(bootstrap("node", "--eval", "process.exit(3)").status).toBe(3);
});
