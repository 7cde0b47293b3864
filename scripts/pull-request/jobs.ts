import { checked } from "../test/report.ts";
import {
  buildSteps,
  codeSteps,
  commandStep,
  runCommand,
  specificationSteps,
  type Step,
  testStep,
} from "../test/steps.ts";
import { changesetStep } from "./changeset-check.ts";
import type { PullRequest } from "./pull-request.ts";

/**
 * The checks of a pull request that need nothing but what is installed, by the job of the workflow that runs them.
 *
 * @param testArguments arguments of Vitest, such as a part of a file's path; without, all tests run
 */
export function jobsOf(
  pullRequest: PullRequest,
  testArguments: readonly string[] = [],
): Readonly<Record<string, readonly Step[]>> {
  return {
    code: codeSteps,
    specification: specificationSteps,
    changesets: [changesetStep(pullRequest)],
    packages: [apiStep, sizeStep(pullRequest)],
    tests: [...buildSteps, testStep(testArguments)],
  };
}

/** A command that can be run by itself. */
function longStep(name: string, ...command: readonly string[]): Step {
  return commandStep(name, `Run it again with: pnpm ${command.join(" ")}`, "pnpm", ...command);
}

const COMPATIBILITY = ["--filter", "@gatefold/compatibility"] as const;

/** Further checks of a pull request, which take many minutes each, or install the tools of others. */
export const longJobs: Readonly<Record<string, readonly Step[]>> = {
  proofs: [longStep("proofs", "pr:prove")],
  "generated-clients": [longStep("generated-clients", ...COMPATIBILITY, "generated-clients")],
  release: [longStep("release", "release:walk")],
  compatibility: [longStep("compatibility", ...COMPATIBILITY, "matrix")],
};

/** The committed API reports are those of the declarations, so that reviewers see every change of them. */
const apiStep: Step = {
  name: "API reports",
  advice: "If the change is meant, run `pnpm api:update`, and commit the reports.",
  run: (folder) => onBuiltPackages(folder, ["scripts/pull-request/api-reports.ts"]),
};

/** Every entry point keeps to its budget, and what the pull request adds to it is shown. */
function sizeStep({ mergeBase }: PullRequest): Step {
  return {
    name: "sizes",
    advice:
      "Make it smaller; or raise the budget in the same pull request, and say why. Sizes that changed: pnpm bench sizes --update",
    run: (folder) =>
      onBuiltPackages(folder, ["packages/benchmarks/src/cli.ts", "sizes", "--base", mergeBase]),
  };
}

/** Builds what is published, then runs a script. */
function onBuiltPackages(folder: string, script: readonly string[]): ReturnType<Step["run"]> {
  const build = ["run", "build", "--filter=./packages/*", "--filter=./spec", "--output-logs=errors-only"];
  const built = runCommand(folder, "turbo", build, { quiet: true });
  const { ok, output } = built.ok ? runCommand(folder, "node", script) : built;
  return { count: checked(ok), failures: ok ? [] : [output.trimEnd()] };
}
