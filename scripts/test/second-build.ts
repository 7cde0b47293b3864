import { spawnSync } from "node:child_process";
import { existsSync, globSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

const ALL_CACHED = /Cached: +(\d+) cached, \1 total/;

/**
 * Deletes what a build wrote, builds again, and says what is wrong: a build that did not come from the cache, or a
 * file that did not come back. Nothing else may use the built packages meanwhile.
 */
export function checkSecondBuild(folder: string): string[] {
  const outputs = globSync(["spec/dist", "packages/*/dist", "apps/*/dist"], { cwd: folder });
  const before = outputs.flatMap((output) => filesOf(folder, output));
  for (const output of outputs) rmSync(join(folder, output), { recursive: true });

  const args = ["run", "build", "--output-logs=hash-only"];
  const { stdout, stderr, status } = spawnSync("turbo", args, { cwd: folder, encoding: "utf8" });
  const missing = before.filter((path) => !existsSync(join(folder, path)));
  return [
    ...(status === 0 && ALL_CACHED.test(stdout) ? [] : [`the cache was not used:\n${stdout}${stderr}`]),
    ...missing.map((path) => `${path} was not restored`),
  ];
}

function filesOf(folder: string, output: string): string[] {
  const entries = readdirSync(join(folder, output), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}
