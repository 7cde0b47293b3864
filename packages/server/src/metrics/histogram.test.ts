import { expect, test } from "vitest";
import { DURATION_BOUNDS, Histogram } from "./histogram.ts";

test("each bucket has all values up to its bound, which is within", () => {
  const histogram = new Histogram([1, 2]);
  for (const value of [0.5, 1, 1.5, 8]) histogram.observe(value);
  const labels = { of: "x" };
  expect(histogram.samples(labels)).toEqual([
    { suffix: "_bucket", labels: { of: "x", le: "1" }, value: 2 },
    { suffix: "_bucket", labels: { of: "x", le: "2" }, value: 3 },
    { suffix: "_bucket", labels: { of: "x", le: "+Inf" }, value: 4 },
    { suffix: "_sum", labels, value: 11 },
    { suffix: "_count", labels, value: 4 },
  ]);
});

test("bounds ascend", () => {
  expect(DURATION_BOUNDS.toSorted((a, b) => a - b)).toEqual(DURATION_BOUNDS);
});
