import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseOptions, UsageError } from "../arguments.ts";
import { formatNumber, formatTable } from "../figures.ts";
import { BUDGETS } from "./budgets.ts";
import { ROOT, sizes } from "./entry-sizes.ts";

/** The committed sizes, so that a pull request shows what it adds. */
const COMMITTED = "packages/benchmarks/sizes.json";

type Sizes = Readonly<Record<string, number>>;

/** `bench sizes`: prints all sizes beside those of a commit, and returns the exit code. */
export async function sizesCommand(args: readonly string[]): Promise<number> {
  const { base, update } = parseOptions(args, {
    base: { type: "string" },
    update: { type: "boolean", default: false },
  });
  const now = Object.fromEntries(await sizes());
  if (update) writeFileSync(join(ROOT, COMMITTED), `${JSON.stringify(now, null, 2)}\n`);
  const committed: Sizes = JSON.parse(readFileSync(join(ROOT, COMMITTED), "utf8"));
  const before = base === undefined ? committed : sizesAt(base);
  console.log(formatSizes(before, now, BUDGETS));
  const problems = sizeProblems({ now, committed, budgets: BUDGETS });
  if (problems.length > 0) console.log(`\n${problems.join("\n")}`);
  return problems.length === 0 ? 0 : 1;
}

/** None where the commit has no such file yet. */
function sizesAt(commit: string): Sizes {
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: ROOT, encoding: "utf8" });
  try {
    git("rev-parse", "--verify", "--quiet", `${commit}^{commit}`);
  } catch {
    throw new UsageError(`There is no commit ${commit} here.`);
  }
  return git("ls-tree", commit, "--", COMMITTED) === ""
    ? {}
    : JSON.parse(git("show", `${commit}:${COMMITTED}`));
}

/** A row for each entry point: its bytes before and now, and what it may have. */
export function formatSizes(before: Sizes, now: Sizes, budgets: Sizes): string {
  const rows = Object.entries(now).map(([name, bytes]) => {
    const old = before[name];
    const difference = old === undefined ? "new" : signed(bytes - old);
    return [name, formatNumber(old), formatNumber(bytes), difference, formatNumber(budgets[name])];
  });
  return formatTable(["minified and gzipped, bytes", "base", "now", "difference", "budget"], rows);
}

function signed(bytes: number): string {
  return bytes === 0 ? "0" : `${bytes > 0 ? "+" : "-"}${formatNumber(Math.abs(bytes))}`;
}

/** Smaller differences to the committed sizes don't matter. */
const TOLERANCE_BYTES = 100;

/** What is wrong with sizes, one line each. */
export function sizeProblems({
  now,
  committed,
  budgets,
}: {
  readonly now: Sizes;
  readonly committed: Sizes;
  readonly budgets: Sizes;
}): string[] {
  const file = "packages/benchmarks/src/sizes/budgets.ts";
  const own = Object.entries(now).flatMap(([name, bytes]) => {
    const budget = budgets[name];
    if (budget === undefined) return [`FAIL: ${name} has no budget: add one to ${file}`];
    const over = bytes - budget;
    if (over > 0)
      return [`FAIL: ${name} is ${formatNumber(over)} B over its budget of ${formatNumber(budget)} B`];
    const known = committed[name];
    if (known !== undefined && Math.abs(bytes - known) <= TOLERANCE_BYTES) return [];
    return [`FAIL: ${name} is not ${formatNumber(known)} B any more, as ${COMMITTED} says`];
  });
  const gone = Object.keys(budgets).filter((name) => now[name] === undefined);
  return [...own, ...gone.map((name) => `FAIL: ${name} has a budget in ${file}, and is no entry point`)];
}
