import { buildSteps, codeSteps, specificationSteps, type Step, testStep } from "../test/steps.ts";
import { changesetStep } from "./changeset-check.ts";
import { apiStep, sizeStep } from "./package-checks.ts";
import type { PullRequest } from "./pull-request.ts";

/**
 * All checks of a pull request, by the job of the workflow that runs them.
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
