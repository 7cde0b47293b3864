import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Count, checked, countTests } from "./count.ts";
import { failures } from "./failures.ts";
import { readReport } from "./report.ts";
import { checkSecondBuild } from "./second-build.ts";

/** How a step came out. */
export interface Outcome {
  readonly count: Count;
  /** What failed and why, to be told again at the end. */
  readonly failures: readonly string[];
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
      return { count: countTests(report, ok), failures: failures(report, folder) };
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
