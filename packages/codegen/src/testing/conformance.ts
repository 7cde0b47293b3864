import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "./scratch.ts";

/** What came of running the API's cases and its fuzz on a copy of the repository. */
export interface ConformanceRun {
  /** Full names of the tests that passed. */
  readonly passed: readonly string[];
  /** Names and messages of those that failed. */
  readonly failed: readonly string[];
}

/**
 * Runs the cases of some operations, and the fuzz of all, on the sources of a copy.
 *
 * @param root a copy of the repository with its server, and the cases that were added
 * @param document its bundled specification, as JSON
 * @param pattern which tests to run: a pattern for their full names
 */
export function runConformance(root: string, document: string, pattern: RegExp): ConformanceRun {
  const folder = join(root, "packages/conformance");
  const original = join(REPOSITORY, "packages/conformance");
  // Cases of the copy are there already.
  cpSync(join(original, "src"), join(folder, "src"), { recursive: true });
  symlinkSync(join(original, "node_modules"), join(folder, "node_modules"));
  const spec = join(folder, "openapi.mjs");
  writeFileSync(spec, `export const openapi = ${readFileSync(document, "utf8")};\n`);
  const source = (name: string) => join(root, "packages/server/src", name);
  const alias = {
    "@gatefold/spec": spec,
    // Of entry points below others, the longer name has to come first.
    "@gatefold/server/extend/node": source("extend-node.ts"),
    "@gatefold/server/extend": source("extend.ts"),
    "@gatefold/server": source("index.ts"),
  };
  const config = {
    root: folder,
    resolve: { alias },
    test: {
      include: ["src/cases/cases.test.ts", "src/fuzz/fuzz.test.ts"],
      testTimeout: 120_000,
      hookTimeout: 240_000,
    },
  };
  writeFileSync(join(folder, "vitest.config.mjs"), `export default ${JSON.stringify(config)};\n`);
  const report = join(folder, "report.json");
  const vitest = join(REPOSITORY, "node_modules/vitest/vitest.mjs");
  const args = ["run", "--reporter=json", `--outputFile=${report}`, "--testNamePattern", pattern.source];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/VITEST|^NODE_ENV/.test(name)),
  );
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  if (!existsSync(report)) throw new Error(stdout + stderr);
  const files = readReport(report);
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: tests.filter(({ status }) => status === "passed").map(({ fullName }) => fullName),
    failed: [
      ...files.filter(({ status }) => status === "failed").map(({ message }) => message),
      ...tests
        .filter(({ status }) => status === "failed")
        .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join("\n")}`),
    ].filter((message) => message !== ""),
  };
}

interface TestFile {
  readonly status: string;
  /** Why the file could not be loaded. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

function readReport(file: string): readonly TestFile[] {
  const { testResults }: { testResults: TestFile[] } = JSON.parse(readFileSync(file, "utf8"));
  return testResults;
}
