import { fileURLToPath } from "node:url";
import { checked, total } from "./report.ts";
import { type Outcome, type Step, steps } from "./steps.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

interface TimedOutcome extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

function measure(step: Step): TimedOutcome {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const outcome = step.run(ROOT);
  return { ...outcome, name: step.name, seconds: (performance.now() - start) / 1000 };
}

function row({ name, seconds, count: { passed, failed, skipped } }: TimedOutcome): string {
  const mark = failed === 0 ? "passed" : "FAILED";
  const numbers =
    passed + failed + skipped > 1 ? `  ${passed} passed, ${failed} failed, ${skipped} skipped` : "";
  return `${mark}  ${seconds.toFixed(1).padStart(6)} s  ${name}${numbers}`;
}

const outcomes = steps.map(measure);
const { passed, failed, skipped } = total(outcomes.map(({ count }) => count));
// Where all tools can be installed, a test that does not run is a fault of the set-up.
const nothingSkipped = process.env["CI"] ? [checked(skipped === 0)] : [];
const sum = total([{ passed, failed, skipped }, ...nothingSkipped]);

const rows = outcomes.flatMap((outcome) => [row(outcome), ...(outcome.slowest ?? [])]);
console.log(`\n${rows.join("\n")}\n`);
for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(`FAILED  ${failure}\n`);
if (skipped > 0)
  console.log(
    `${skipped} tests were skipped${process.env["CI"] ? ", which counts as a failure in CI" : ""}.`,
  );
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
