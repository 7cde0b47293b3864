import { expect, test } from "vitest";
import { formatNumber, formatTable, median, medianOfKnown, percentile } from "./figures.ts";

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test.each([
  [0, 1],
  [0.5, 50],
  [0.99, 99],
  [1, 100],
])("the percentile of 1 to 100 at %d is %d", (share, expected) => {
  expect(percentile(hundred, share)).toBe(expected);
});

test("numbers are compared as numbers", () => {
  expect(percentile([9, 10, 100], 1)).toBe(100);
  expect(median([9, 10, 100])).toBe(10);
});

test("the median of an even count is between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test("one value is its own median and percentile", () => {
  expect(median([7])).toBe(7);
  expect(percentile([7], 0.99)).toBe(7);
});

test("no values have no median and no percentile", () => {
  expect(median([])).toBeNaN();
  expect(percentile([], 0.5)).toBeNaN();
  expect(medianOfKnown([undefined])).toBeUndefined();
});

test("what was not measured is left out of a median", () => {
  expect(medianOfKnown([undefined, 3, 1])).toBe(2);
});

test("the values stay in their order", () => {
  const values = [3, 1, 2];
  median(values);
  percentile(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
});

test("names stand to the left and numbers to the right", () => {
  const table = formatTable(
    ["server", "requests/s"],
    [
      ["bare node:http", "18,724"],
      ["Prism", "1,804"],
    ],
  );
  expect(table).toBe(
    ["server          requests/s", "bare node:http      18,724", "Prism                1,804"].join("\n"),
  );
});

test("a missing cell is empty and leaves no space at the end of a line", () => {
  expect(formatTable(["a", "b", "c"], [["x", "1"]])).toBe("a  b  c\nx  1");
});

test("a table without rows is its header", () => {
  expect(formatTable(["server", "ms"], [])).toBe("server  ms");
});

test("numbers have separators and the decimals that are asked for", () => {
  expect(formatNumber(18724.4)).toBe("18,724");
  expect(formatNumber(0.6, 2)).toBe("0.60");
  expect(formatNumber(undefined)).toBe("-");
  expect(formatNumber(Number.NaN, 1)).toBe("-");
});
