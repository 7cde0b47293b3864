import { expect, test } from "vitest";
import { formatNumber, formatTable } from "./table.ts";

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
