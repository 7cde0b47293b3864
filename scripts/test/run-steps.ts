import { checked, total } from "./report.ts";
import type { Outcome, Step } from "./steps.ts";

interface TimedOutcome extends Outcome {
  readonly step: Step;
  readonly seconds: number;
}

/**
 * Runs steps, whatever fails, then prints a table of them, and for each that failed its reasons and what to do. The last
 * line is "N passed, N failed".
 *
 * @returns whether all passed
 */
export async function runSteps(steps: readonly Step[], folder: string): Promise<boolean> {
  const outcomes: TimedOutcome[] = [];
  for (const step of steps) outcomes.push(await measure(step, folder));
  const counts = total(outcomes.map(({ count }) => count));
  // Where all tools can be installed, a test that does not run is a fault of the set-up.
  const skippedInCi = counts.skipped > 0 && process.env["CI"] !== undefined && process.env["CI"] !== "";
  const sum = skippedInCi ? total([counts, checked(false)]) : counts;

  const rows = outcomes.flatMap((outcome) => [row(outcome), ...(outcome.slowest ?? [])]);
  console.log(`\n${rows.join("\n")}\n`);
  for (const outcome of outcomes) if (outcome.count.failed > 0) console.log(explanation(outcome));
  if (counts.skipped > 0)
    console.log(
      `${counts.skipped} tests were skipped${skippedInCi ? ", which counts as a failure in CI" : ""}.`,
    );
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0;
}

async function measure(step: Step, folder: string): Promise<TimedOutcome> {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const outcome = await step.run(folder);
  return { ...outcome, step, seconds: (performance.now() - start) / 1000 };
}

function row({ step, seconds, count: { passed, failed, skipped } }: TimedOutcome): string {
  const mark = failed === 0 ? "passed" : "FAILED";
  const numbers =
    passed + failed + skipped > 1 ? `  ${passed} passed, ${failed} failed, ${skipped} skipped` : "";
  return `${mark}  ${seconds.toFixed(1).padStart(6)} s  ${step.name}${numbers}`;
}

function explanation({ step, failures }: TimedOutcome): string {
  const reasons = failures.map((failure) => `${failure.replace(/^/gm, "    ")}\n`);
  return [`FAILED  ${step.name}`, ...reasons, `    ${step.advice}\n`].join("\n");
}
