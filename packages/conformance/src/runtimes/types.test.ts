import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../packed/pack.ts";
import { run } from "../run.ts";

const consumer = fileURLToPath(new URL("consumer", import.meta.url));
const require = createRequire(import.meta.url);
const folder = temporaryFolder("types");
afterAll(() => rmSync(folder, { recursive: true }));

const compilers: readonly { name: string; version: RegExp }[] = [
  { name: "typescript5", version: /^Version 5\.9\./ },
  { name: "typescript6", version: /^Version 6\./ },
  { name: "typescript", version: /^Version 7\./ },
];

const libraries: readonly string[][] = [["ES2022"], ["ES2022", "DOM"]];

const resolutions = [
  { moduleResolution: "bundler", module: "esnext" },
  { moduleResolution: "node16", module: "node16" },
];

function tsc(compiler: string, args: readonly string[]) {
  const script = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
  return run(process.execPath, [script, ...args], folder);
}

describe.for(compilers)("$name", ({ name, version }) => {
  it("is of the version that it is meant to be", async () => {
    expect((await tsc(name, ["--version"])).stdout).toMatch(version);
  });

  const cases = libraries.flatMap((lib) => resolutions.map((how) => ({ lib, ...how })));
  it.for(cases)("compiles a consumer with lib $lib and resolution $moduleResolution", async (how) => {
    const files = how.module === "node16" ? ["main.mts", "main.cts"] : ["main.mts"];
    const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
    const compilerOptions = {
      ...how,
      ...strict,
      target: "es2022",
      types: [],
      skipLibCheck: false,
      noEmit: true,
    };
    const project = join(folder, `${name}-${how.module}-${how.lib.length}.json`);
    writeFileSync(
      project,
      JSON.stringify({ compilerOptions, files: files.map((file) => join(consumer, file)) }),
    );
    const { exitCode, output } = await tsc(name, ["--project", project]);
    expect(output).toBe("");
    expect(exitCode).toBe(0);
  });
});
