import { expect, test } from "vitest";
import { formatSizes, sizeProblems } from "./size-check.ts";

const budgets = { "@gatefold/a": 1_000, "@gatefold/b": 3_000 };

test("the table has base, now, difference and budget of each entry point", () => {
  const now = { "@gatefold/a": 900, "@gatefold/b": 2_500, "@gatefold/c": 5 };
  expect(formatSizes({ "@gatefold/a": 950, "@gatefold/b": 1_200 }, now, budgets)).toBe(
    [
      "minified and gzipped, bytes   base    now  difference  budget",
      "@gatefold/a                    950    900         -50   1,000",
      "@gatefold/b                  1,200  2,500      +1,300   3,000",
      "@gatefold/c                      -      5         new       -",
    ].join("\n"),
  );
});

test("sizes within their budgets, and about as committed, are right", () => {
  const now = { "@gatefold/a": 1_000, "@gatefold/b": 2_000 };
  expect(sizeProblems({ now, committed: { "@gatefold/a": 901, "@gatefold/b": 2_099 }, budgets })).toEqual([]);
});

test("a byte over the budget, no budget, a budget of nothing and a stale size are each named", () => {
  const now = { "@gatefold/a": 1_001, "@gatefold/c": 5 };
  expect(sizeProblems({ now, committed: now, budgets })).toEqual([
    "FAIL: @gatefold/a is 1 B over its budget of 1,000 B",
    "FAIL: @gatefold/c has no budget: add one to packages/benchmarks/src/sizes/budgets.ts",
    "FAIL: @gatefold/b has a budget in packages/benchmarks/src/sizes/budgets.ts, and is no entry point",
  ]);
  const grown = { "@gatefold/a": 900, "@gatefold/b": 2_500 };
  expect(
    sizeProblems({ now: grown, committed: { "@gatefold/a": 900, "@gatefold/b": 2_000 }, budgets }),
  ).toEqual(["FAIL: @gatefold/b is not 2,000 B any more, as packages/benchmarks/sizes.json says"]);
});
