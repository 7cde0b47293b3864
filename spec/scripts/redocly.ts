import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's folder, in which Redocly runs, and the repository's configuration of it. */
export const SPEC_FOLDER: string = fileURLToPath(new URL("../", import.meta.url));
export const CONFIG: string = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));

/** The workflows, relative to the package's folder. */
export const WORKFLOWS: readonly string[] = globSync("workflows/*.arazzo.yaml", {
  cwd: SPEC_FOLDER,
}).toSorted();

const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** Runs Redocly's command line without telemetry and update notices, and waits for it. */
export function redocly(
  args: readonly string[],
  { show = false }: { show?: boolean } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: SPEC_FOLDER,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    maxBuffer: 256 * 1024 * 1024,
    stdio: show ? "inherit" : "pipe",
  });
}
