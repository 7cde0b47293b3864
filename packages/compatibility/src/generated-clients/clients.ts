import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { type Run, run, runWell } from "@gatefold/conformance/run.ts";

const PACKAGE = join(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);

/** Generators whose packages are installed with the workspace. */
const INSTALLED = ["oazapfts", "redocly"];

/** All generators. The folder of each has its command, and an application on its client. */
export const ALL: readonly string[] = globSync("*/generate.sh", { cwd: import.meta.dirname })
  .map(dirname)
  .toSorted();

/** Whether all generators are tried, which installs those that are large. */
export const isComplete = process.env["GATEFOLD_GENERATED_CLIENTS"] === "all";

/** The generators that are tried. */
export const generators: readonly string[] = isComplete ? ALL : INSTALLED;

/** Where clients are generated: below this package, so that what it has installed is found from there. */
export const FOLDER: string = join(PACKAGE, ".generated-clients");

/** Makes the clients with the commands of the guide, and installs what they need. */
export async function generateClients(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const file of ["app.ts", ...generators])
    cpSync(join(import.meta.dirname, file), join(FOLDER, file), { recursive: true });
  if (isComplete) await install();
  else writeFileSync(join(FOLDER, "package.json"), '{ "private": true, "type": "commonjs" }');
  // Orval imports files as the compiler's options allow.
  writeFileSync(join(FOLDER, "tsconfig.json"), JSON.stringify(TSCONFIG));
  for (const name of generators) await generate(name);
}

/** Installs the generators that are large, and what their clients need. */
export async function install(): Promise<void> {
  cpSync(join(import.meta.dirname, "installed/package.json"), join(FOLDER, "package.json"));
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await runWell("npm", ["install", ...options], FOLDER);
}

async function generate(name: string): Promise<void> {
  const folder = join(FOLDER, name);
  for (const extension of ["json", "yaml"])
    cpSync(require.resolve(`@gatefold/spec/openapi.${extension}`), join(folder, `openapi.${extension}`));
  // Npx would look for the programs in the folder alone.
  const script = `npx() { "$@"; }; . ./generate.sh`;
  const programs = [FOLDER, PACKAGE].map((each) => join(each, "node_modules/.bin"));
  const variables = { PATH: [...programs, dirname(process.execPath), process.env["PATH"]].join(delimiter) };
  await runWell("sh", ["-euc", script], folder, variables);
}

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    target: "es2022",
    module: "commonjs",
    moduleResolution: "bundler",
    lib: ["es2022", "dom", "dom.iterable"],
    types: ["node"],
    skipLibCheck: true,
    esModuleInterop: true,
  },
  include: ["*.ts", "*/*.ts"],
};

/** Compiles all applications, strictly. */
export function compileApps(): Promise<Run> {
  const compiler = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  return run(process.execPath, [compiler, "-p", FOLDER], FOLDER);
}
