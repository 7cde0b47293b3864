import { execFile, execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { openapi } from "@gatefold/spec";
import { fixtureOpenapi } from "./fixture.ts";

const APP = join(import.meta.dirname, "..");
const PARTS = ["src", "public", "astro.config.ts", "astro.env", "package.json"];

/**
 * Builds the site from a specification that also has the operations of `fixture.yaml` and with two releases behind it, in a copy of the app.
 *
 * @param environment - `DOCS_SITE` and `DOCS_BASE`
 * @returns the folder of the copy; the site is in `dist`
 */
export async function buildScratchSite(environment: Readonly<Record<string, string>>): Promise<string> {
  mkdirSync(join(APP, ".astro"), { recursive: true });
  const copy = mkdtempSync(join(APP, ".astro/added-"));
  mkdirSync(join(copy, "node_modules"));
  for (const part of PARTS) cpSync(join(APP, part), join(copy, part), { recursive: true });
  writeFileSync(join(copy, "tsconfig.json"), "{}");
  linkPackages(copy);
  const astro = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "build"];
  const env = { ...process.env, NODE_ENV: "production", ...environment };
  await promisify(execFile)(process.execPath, astro, { cwd: copy, env });
  return copy;
}

/** Links the packages of the app into its copy, except the specification, which is replaced. */
function linkPackages(copy: string): void {
  const packages = join(APP, "node_modules");
  for (const name of readdirSync(packages)) {
    if (name.startsWith(".") || name === "@gatefold") continue;
    symlinkSync(realpathSync(join(packages, name)), join(copy, "node_modules", name));
  }
  const ours = join(copy, "node_modules/@gatefold");
  mkdirSync(ours);
  for (const name of ["client", "react", "server", "emulator"])
    symlinkSync(realpathSync(join(packages, "@gatefold", name)), join(ours, name));
  writeSpecification(realpathSync(join(packages, "@gatefold/spec")), join(ours, "spec"));
}

function writeSpecification(real: string, copy: string): void {
  for (const part of ["package.json", "dist"])
    cpSync(join(real, part), join(copy, part), { recursive: true });
  const json = JSON.stringify(fixtureOpenapi());
  const files = {
    "openapi.json": json,
    "openapi.yaml": json,
    "index.mjs": `export const openapi = ${json};\nexport const version = "0.0.0";\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(copy, "dist", name), text);
  writeFileSync(join(copy, "CHANGELOG.md"), CHANGELOG);
  makeReleases(real, copy);
}

/** A changelog as changesets write it. */
const CHANGELOG = `# @gatefold/spec

## 1.1.0

### Patch Changes

- 3bce59b: Less may be answered.
- Updated dependencies [da060a2]
  - @gatefold/client@1.1.0

## 1.0.0

### Patch Changes

- 71ac172: The first.
`;

/** Makes two releases with the script for real ones: the specification as it is, and one without a response. */
function makeReleases(real: string, copy: string): void {
  const folder = join(copy, "releases");
  const keep = (version: string, document: string) =>
    runScript(real, "keep-release.ts", ["--version", version, "--document", document, "--folder", folder]);
  const { paths, ...rest } = openapi;
  const album = paths["/albums/{id}"]?.get;
  const { "404": _gone, ...responses } = album?.responses ?? {};
  const second = join(copy, "second.json");
  writeFileSync(
    second,
    JSON.stringify({ ...rest, paths: { ...paths, "/albums/{id}": { get: { ...album, responses } } } }),
  );
  keep("1.0.0", join(real, "dist/openapi.yaml"));
  keep("1.1.0", second);
  const current = ["--document", join(copy, "dist/openapi.json"), "--folder", folder];
  writeFileSync(join(copy, "dist/changes.json"), runScript(real, "changes.ts", current));
}

function runScript(spec: string, name: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(spec, "scripts", name), ...args], { encoding: "utf8" });
}
