import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { runVitest } from "./run-vitest.ts";

/** A folder whose command `vitest` runs this code, with the file of the report in `report`. */
function folderWith(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-vitest-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const start = `const report = process.argv.find((each) => each.startsWith("--outputFile")).split("=")[1];`;
  const file = join(folder, "vitest");
  writeFileSync(file, `#!${process.execPath}\nconst { writeFileSync } = require("fs");\n${start}\n${code}\n`);
  chmodSync(file, 0o755);
  vi.stubEnv("PATH", folder + delimiter + process.env["PATH"]);
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}

const LEAVES_A_PROCESS = `
  const { spawn } = require("child_process");
  const child = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
  writeFileSync("pid", String(child.pid));
`;

function isRunning(folder: string): boolean {
  try {
    return process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), 0);
  } catch {
    return false;
  }
}

it("ends tests that leave a process open, and says so", async () => {
  const folder = folderWith(`${LEAVES_A_PROCESS} writeFileSync(report, "{}");`);
  expect(await runVitest(folder, [], join(folder, "report.json"), 300)).toMatch(/left a server or a process/);
  await expect.poll(() => isRunning(folder)).toBe(false);
});

it("ends what tests that passed have left", async () => {
  const folder = folderWith(`${LEAVES_A_PROCESS} writeFileSync(report, "{}"); process.exit(0);`);
  expect(await runVitest(folder, [], join(folder, "report.json"))).toBeUndefined();
  await expect.poll(() => isRunning(folder)).toBe(false);
});

it("waits for tests as long as they run", async () => {
  const folder = folderWith(`setTimeout(() => process.exit(3), 800);`);
  expect(await runVitest(folder, [], join(folder, "report.json"), 100)).toBe("Vitest ended with 3.");
});
