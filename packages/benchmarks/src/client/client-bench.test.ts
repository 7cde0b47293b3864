import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { gzippedBytes } from "../bundle.ts";
import { isReached } from "../figures.ts";
import { formatClientReport, goalsOf } from "./client-bench.ts";

const folder = fileURLToPath(new URL("../..", import.meta.url));

const figures = [
  {
    name: "functions",
    gzippedBytes: { "one function": 3000 },
    instantiations: 7,
    importMs: 3,
    callsPerSecond: 1,
  },
  {
    name: "façade",
    gzippedBytes: { façade: 6000, "façade with sign-in": 9001 },
    instantiations: 1000,
    importMs: 3,
    callsPerSecond: undefined,
  },
];

test("what is over its budget fails, and what could not be measured", () => {
  const missed = (measured: typeof figures) =>
    goalsOf(measured)
      .filter((goal) => !isReached(goal))
      .map(({ what }) => what);
  expect(missed(figures)).toEqual(["sign-in on top, bytes gzipped", "type instantiations of a method"]);
  expect(missed([])).toHaveLength(6);
});

test("the report has a row for each client and a verdict for each goal", () => {
  const environment = {
    date: "2030-01-01T00:00:00.000Z",
    node: "v24.0.0",
    platform: "linux x64",
    cpu: "cpu",
    cores: 2,
    memoryGb: 8,
    loadAverage: 0.5,
  };
  const text = formatClientReport({ environment, rounds: 9, figures, goals: goalsOf(figures) });
  expect(text).toContain("PASS: one function, bytes gzipped: 3,000 (at most 4,200)");
  expect(text).toContain("FAIL: type instantiations of a method: 1,000 (at most 999)");
  expect(text).toMatch(/^functions +3,000 +- +- +7 +3\.0 +1$/m);
});

test("bytes are those of minified code, compressed", async () => {
  const code = `const unused = 1;\nexport const used = ${JSON.stringify("x".repeat(10_000))};`;
  const bytes = await gzippedBytes(code, { folder, external: [] });
  expect(bytes).toBeGreaterThan(30);
  expect(bytes).toBeLessThan(200);
});
