import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { checked, type Count, countTests, failures, readReport, slowestFiles } from "./report.ts";

/** How a step came out. */
export interface Outcome {
  readonly count: Count;
  /** What failed and why, to be told again at the end. */
  readonly failures: readonly string[];
  /** What took longest, a line each. */
  readonly slowest?: readonly string[];
}

/** A part of `npm test`. */
export interface Step {
  readonly name: string;
  run(folder: string): Outcome;
}

/** Runs a program whose exit code is one check. */
function command(name: string, program: string, ...args: readonly string[]): Step {
  return { name, run: (folder) => ({ count: checked(runs(program, args, folder)), failures: [] }) };
}

function runs(program: string, args: readonly string[], cwd: string): boolean {
  const { status, error } = spawnSync(program, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
  if (error) console.error(error.message);
  return status === 0;
}

const ALL_CACHED = /Cached: +(\d+) cached, \1 total/;

/**
 * Deletes what a build wrote, builds again, and says what is wrong: a build that did not come from the cache, or a
 * file that did not come back. Nothing else may use the built packages meanwhile.
 */
function checkSecondBuild(folder: string): string[] {
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

const secondBuild: Step = {
  name: "second build comes from the cache",
  run(folder) {
    const problems = checkSecondBuild(folder);
    return { count: checked(problems.length === 0), failures: problems };
  },
};

const tests: Step = {
  name: "tests",
  run(folder) {
    const reports = mkdtempSync(join(tmpdir(), "gatefold-test-"));
    const file = join(reports, "vitest.json");
    try {
      const ok = runs(
        "vitest",
        ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
        folder,
      );
      const report = readReport(file);
      return {
        count: countTests(report, ok),
        failures: failures(report, folder),
        slowest: slowestFiles(report, folder),
      };
    } finally {
      rmSync(reports, { recursive: true });
    }
  },
};

/** All of `npm test`, the quick ones first. */
export const steps: readonly Step[] = [
  command("format", "biome", "format"),
  command("lint", "biome", "lint", "--error-on-warnings"),
  command("generated code is fresh", "node", "packages/codegen/src/cli.ts", "--check"),
  command("lint of the specification", "node", "spec/scripts/lint.ts"),
  command("score of the specification", "node", "spec/scripts/score.ts"),
  command("boundaries", "turbo", "boundaries"),
  command("build", "turbo", "run", "build", "--output-logs=errors-only"),
  secondBuild,
  command("types of the packages", "turbo", "run", "types", "--continue=always", "--output-logs=errors-only"),
  command("types of the scripts", "tsc", "-p", "scripts/tsconfig.json"),
  tests,
];
