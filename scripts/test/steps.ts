import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { checked, type Count, countTests, excerpt, failures, readReport, slowestFiles } from "./report.ts";
import { runVitest } from "./run-vitest.ts";

/** The result of a step. */
export interface Outcome {
  readonly count: Count;
  /** What failed and why, printed again at the end. */
  readonly failures: readonly string[];
  /** What took longest, a line each. */
  readonly slowest?: readonly string[];
}

/** A part of `npm test`, or of `pnpm pr:check`. */
export interface Step {
  readonly name: string;
  /** What to do if it fails. */
  readonly advice: string;
  run(folder: string): Outcome | Promise<Outcome>;
}

/** A step that runs a program, and fails if that does. */
export function commandStep(name: string, advice: string, program: string, ...args: readonly string[]): Step {
  return {
    name,
    advice,
    run(folder) {
      const { ok, output } = runCommand(folder, program, args);
      return { count: checked(ok), failures: ok ? [] : [excerpt(output)] };
    },
  };
}

/** Runs a program, and prints its output when it has ended; if that is asked for, only of one that failed. */
export function runCommand(
  folder: string,
  program: string,
  args: readonly string[],
  { quiet = false }: { readonly quiet?: boolean } = {},
): { readonly ok: boolean; readonly output: string } {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 256 * 1024 * 1024,
  });
  const output = [stdout, stderr, error?.message].filter(Boolean).join("\n");
  if (output !== "" && !(quiet && status === 0)) console.log(output.trimEnd());
  return { ok: status === 0, output };
}

const RERUN = "Mend what is printed above; run again with:";

/** The folders that builds write to. */
function outputsOf(folder: string): string[] {
  return globSync(["spec/dist", "packages/*/dist", "apps/*/dist"], { cwd: folder });
}

function removeOutputs(folder: string): void {
  for (const output of outputsOf(folder)) rmSync(join(folder, output), { recursive: true });
}

const build = commandStep(
  "build",
  `${RERUN} pnpm build`,
  "turbo",
  "run",
  "build",
  "--output-logs=errors-only",
);
/** Without what earlier builds left, whose files have other names. */
const cleanBuild: Step = {
  ...build,
  run(folder) {
    removeOutputs(folder);
    return build.run(folder);
  },
};

const ALL_CACHED = /Cached: +(\d+) cached, \1 total/;

/**
 * Deletes what a build wrote, builds again, and says what is wrong: a build that did not come from the cache, or a
 * file that did not come back. Nothing else may use the built packages meanwhile.
 */
function checkSecondBuild(folder: string): string[] {
  const before = outputsOf(folder).flatMap((output) => filesOf(folder, output));
  removeOutputs(folder);
  const args = ["run", "build", "--output-logs=hash-only"];
  const { stdout, stderr, status } = spawnSync("turbo", args, { cwd: folder, encoding: "utf8" });
  const missing = before.filter((path) => !existsSync(join(folder, path)));
  return [
    ...(status === 0 && ALL_CACHED.test(stdout) ? [] : [`the cache was not used:\n${stdout}${stderr}`]),
    ...(missing.length === 0 ? [] : [`these files were not restored:\n${missing.join("\n")}`]),
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
  advice: "Say in the package's turbo.json what its build reads and writes.",
  run(folder) {
    const problems = checkSecondBuild(folder);
    return { count: checked(problems.length === 0), failures: problems };
  },
};

/** Vitest would leave a core unused. Many tests wait for a server, a browser or a build, so one more is quickest. */
const WORKERS = availableParallelism() + 1;

/**
 * The tests.
 *
 * @param args further arguments of Vitest, such as a part of a file's path; without, all tests run
 */
export function testStep(args: readonly string[] = []): Step {
  return {
    name: "tests",
    advice: "Run one file again with: pnpm vitest run FILE",
    async run(folder) {
      const reports = mkdtempSync(join(tmpdir(), "gatefold-test-"));
      const file = join(reports, "vitest.json");
      const options = [`--maxWorkers=${WORKERS}`];
      try {
        const problem = await runVitest(folder, [...options, ...args], file);
        const report = readReport(file);
        return {
          count: countTests(report, problem === undefined),
          failures: [...failures(report, folder), ...(problem === undefined ? [] : [problem])],
          slowest: slowestFiles(report, folder),
        };
      } finally {
        rmSync(reports, { recursive: true });
      }
    },
  };
}

/** Steps that look at the code alone. */
export const codeSteps: readonly Step[] = [
  commandStep("format", "Run: pnpm format", "biome", "format", "--reporter=summary"),
  commandStep("lint", `${RERUN} pnpm lint`, "biome", "lint", "--error-on-warnings"),
  commandStep("boundaries", `${RERUN} pnpm boundaries`, "turbo", "boundaries"),
];

/** Steps that look at the specification, and at what is generated from it. */
export const specificationSteps: readonly Step[] = [
  commandStep(
    "generated code is fresh",
    "Never edit src/generated by hand. Run: pnpm generate",
    "node",
    "packages/codegen/src/cli.ts",
    "--check",
  ),
  commandStep("lint of the specification", `${RERUN} pnpm spec:lint`, "node", "spec/scripts/lint.ts"),
  commandStep("score of the specification", `${RERUN} pnpm spec:score`, "node", "spec/scripts/score.ts"),
];

/** Steps that build. */
export const buildSteps: readonly Step[] = [
  cleanBuild,
  secondBuild,
  commandStep(
    "types of the packages",
    `${RERUN} pnpm types`,
    "turbo",
    "run",
    "types",
    "--continue=always",
    "--output-logs=errors-only",
  ),
  commandStep("types of the scripts", `${RERUN} pnpm types`, "tsc", "-p", "scripts/tsconfig.json"),
];

/** All of `npm test`, the quick ones first. */
export const testSteps: readonly Step[] = [...codeSteps, ...specificationSteps, ...buildSteps, testStep()];
