import { expect, test } from "vitest";
import { bundle, gzippedBytes } from "../bundle.ts";
import { HOOKS } from "./candidates.ts";
import { formatReactReport, goalsOf } from "./react-bench.ts";

const cost = { requests: 1, renders: 120, shownMs: 3, settledMs: 4 };
const figures = [
  { name: "ours", own: true, gzippedBytes: { "all operations": 3_801 }, mountSixty: cost, addOne: cost },
  { name: "theirs", own: false, gzippedBytes: { "all operations": 9_999 }, mountSixty: cost, addOne: cost },
];

test("the budgets are for our hooks alone, and a byte too much is told", () => {
  const goals = goalsOf(figures);
  expect(goals.map(({ value }) => value)).toEqual([3_801, 1, 1]);
  const environment = { date: "2026-01-01T00:00", node: "v24", platform: "linux", cpu: "cpu" };
  const where = { ...environment, cores: 2, memoryGb: 4, loadAverage: 0 };
  const text = formatReactReport({ environment: where, rounds: 5, figures, goals });
  expect(text).toContain("FAIL: hooks of all operations, bytes: 3,801 (at most 3,800)");
  expect(text).toContain("PASS: requests for 60 albums: 1 (at most 1)");
});

test("the hooks of all operations are all that the package has, apart from those that suspend and prefetch", async () => {
  const names = Object.keys(await import("@gatefold/react"));
  const hooks = names.filter((name) => /^use(?!Suspense|Prefetch|Gatefold$|Session$)/.test(name));
  expect([...HOOKS].sort()).toEqual(hooks.sort());
});

test("React and TanStack Query are not counted", async () => {
  const code = `import { useQuery } from "@tanstack/react-query"; console.log(useQuery);`;
  expect(await bundle(code, { external: ["@tanstack/*"] })).toContain(`from"@tanstack/react-query"`);
  expect(await gzippedBytes(code, { external: ["@tanstack/*"] })).toBeLessThan(150);
});
