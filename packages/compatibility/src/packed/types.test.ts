import { copyFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type ts from "typescript5";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { readText } from "@gatefold/conformance/repository.ts";
import { run } from "@gatefold/conformance/run.ts";
import { isThorough } from "@gatefold/test-helpers/thorough";
import { subfolder } from "../project.ts";

const require = createRequire(import.meta.url);
const programs = fileURLToPath(new URL("types", import.meta.url));

const NATIVE = "typescript";
/** The oldest, the last that is written in TypeScript, and the native one; those between to be thorough. */
const compilers = [
  { name: "typescript54", version: "5.4" },
  ...(isThorough
    ? [
        { name: "typescript55", version: "5.5" },
        { name: "typescript5", version: "5.9" },
      ]
    : []),
  { name: "typescript6", version: "6.0" },
  { name: NATIVE, version: "7.0" },
];

const bundler = { moduleResolution: "bundler", module: "esnext", extensions: ["ts"] };
const node16 = { moduleResolution: "node16", module: "node16", extensions: ["mts", "cts"] };
const nodenext = { moduleResolution: "nodenext", module: "nodenext", extensions: ["mts", "cts"] };
const node10 = { moduleResolution: "node10", module: "commonjs", extensions: ["ts"] };

/** Without the types of DOM or Node there is no `fetch`, which openapi-fetch and TanStack Query ask for. */
const settings = [
  { ...bundler, lib: [], types: [], files: ["client", "transfer"] },
  { ...node16, lib: [], types: [], files: ["client", "transfer"] },
  { ...bundler, lib: ["DOM"], types: [], files: ["client", "openapi-fetch", "react"] },
  { ...node16, lib: ["DOM"], types: ["node"], files: ["client", "openapi-fetch", "react"] },
  { ...nodenext, lib: [], types: ["node"], files: ["client", "openapi-fetch", "react"] },
  // What is made for Node asks for its types.
  ...[bundler, node16, nodenext].map((how) => ({ ...how, lib: [], types: ["node"], files: ["server"] })),
];
const settingsOfNode10 = [
  { ...node10, lib: [], types: [], files: ["client", "transfer"] },
  { ...node10, lib: ["DOM"], types: ["node"], files: ["client", "openapi-fetch", "react"] },
];

const project = inject("project");
let folder = "";
beforeAll(() => {
  folder = subfolder(project, "types");
  for (const name of ["client", "openapi-fetch", "react", "server", "transfer"])
    for (const extension of ["ts", "mts", "cts"])
      copyFileSync(join(programs, `${name}.ts`), join(folder, `${name}.${extension}`));
});

function tsc(compiler: string, args: readonly string[]) {
  const script = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
  return run(process.execPath, [script, ...args], folder);
}

/** Compiles programs, and returns what the compiler has to say, which is nothing where all is well. */
async function compile(compiler: string, how: (typeof settings)[number]): Promise<string> {
  const { extensions, files, lib, ...options } = how;
  const compilerOptions = {
    ...options,
    lib: ["ES2022", ...lib],
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const paths = files.flatMap((name) => extensions.map((extension) => `${name}.${extension}`));
  const config = { compilerOptions, files: paths };
  if (compiler !== NATIVE) return diagnose(require(compiler), config);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  return (await tsc(compiler, ["--project", "tsconfig.json", "--pretty", "false"])).output;
}

/**
 * Compiles with the compiler's API, which the native one lacks. It checks the programs and our declarations, and leaves
 * out the declarations of DOM, Node and React, which take most of the time: the native compiler checks them all.
 */
function diagnose(compiler: typeof ts, config: { readonly files: readonly string[] }): string {
  const { options, fileNames, errors } = compiler.parseJsonConfigFileContent(config, compiler.sys, folder);
  const program = compiler.createProgram(fileNames, options);
  const own = program
    .getSourceFiles()
    .filter(
      ({ fileName }) => fileName.startsWith(project) && !/node_modules\/(?!@gatefold\/)/.test(fileName),
    );
  const diagnostics = [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  expect(own.some(({ fileName }) => /@gatefold\/(client|server)\/dist/.test(fileName))).toBe(true);
  return compiler.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => "\n",
  });
}

describe.for(compilers)("TypeScript $version", ({ name, version }) => {
  it("is of the version that it is meant to be", async () => {
    expect((await tsc(name, ["--version"])).stdout).toContain(`Version ${version}.`);
  });

  // TypeScript 6 warns of node10, and 7 doesn't have it.
  const cases = ["5.4", "5.9"].includes(version) ? [...settings, ...settingsOfNode10] : settings;
  it.for(cases)("compiles $files with $moduleResolution, lib $lib, types $types", async (how) => {
    expect(await compile(name, how)).toBe("");
  });

  it("names the scope that is missing", async () => {
    const whole = readText("packages/compatibility/src/packed/types/client.ts");
    writeFileSync(join(folder, "missing.ts"), whole.replaceAll(/^\/\/ @ts-expect-error the scope .*$/gm, ""));
    const output = await compile(name, { ...bundler, lib: ["DOM"], types: [], files: ["missing"] });
    const faults = output.split(/\n(?=missing)/);
    const messages = faults.filter((fault) => fault.startsWith("missing.ts"));
    expect(messages).toEqual([
      expect.stringContaining('MissingScope<"music::catalog">'),
      expect.stringContaining('MissingScope<"music::library">'),
      expect.stringContaining('MissingScope<"music::catalog">'),
    ]);
  });
});

it("what the oldest TypeScript compiles with node10 runs in Node", async () => {
  const program = [
    'import { isSignInError } from "@gatefold/client/auth";',
    'import { albumKey } from "@gatefold/react/server";',
    'console.log(isSignInError(albumKey("B0064UPU4G")));',
  ];
  writeFileSync(join(folder, "run.ts"), program.join("\n"));
  const options = ["--moduleResolution", "node10", "--module", "commonjs", "--target", "es2022", "--strict"];
  const { output } = await tsc("typescript54", ["run.ts", ...options, "--types", "node"]);
  expect(output).toBe("");
  expect((await run(process.execPath, ["run.js"], folder)).output).toBe("false\n");
});
