import { expect, test } from "vitest";
import { LineSplitter } from "./line-splitter.ts";
import type { SourceRecord } from "./source-record.ts";

/** The lines of `text`, fed to a splitter in chunks of `chunkBytes`. */
function split(
  text: string,
  chunkBytes = 1000,
  maxBytes = 100,
): readonly (readonly [number, string | undefined])[] {
  const splitter = new LineSplitter(maxBytes);
  const bytes = Buffer.from(text);
  const lines: (readonly [number, string | undefined])[] = [];
  const keep = (records: readonly SourceRecord[]) => {
    for (const { line, bytes, problem } of records)
      lines.push([line, bytes ? `${Buffer.from(bytes)}` : problem]);
  };
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    keep(splitter.push(bytes.subarray(start, start + chunkBytes)));
  }
  keep(splitter.end());
  return lines;
}

test("cuts at the ends of lines, wherever chunks end", () => {
  for (const size of [1, 2, 3, 5, 100]) {
    expect(split("één\ntwee\n夜\n", size)).toEqual([
      [1, "één"],
      [2, "twee"],
      [3, "夜"],
    ]);
  }
});

test("takes a last line without an end", () => {
  expect(split("a\nb")).toEqual([
    [1, "a"],
    [2, "b"],
  ]);
});

test("counts empty lines and leaves them out", () => {
  expect(split("\n\na\n \t\n\r\nb\r\n\n")).toEqual([
    [3, "a"],
    [6, "b\r"],
  ]);
});

test("has no lines in nothing", () => {
  expect(split("")).toEqual([]);
});

test("reports a line that is too long, and goes on with the next", () => {
  const long = "x".repeat(101);
  for (const size of [1, 7, 1000]) {
    expect(split(`a\n${long}\nb\n${"y".repeat(100)}\n${long}`, size)).toEqual([
      [1, "a"],
      [2, "is longer than 100 bytes"],
      [3, "b"],
      [4, "y".repeat(100)],
      [5, "is longer than 100 bytes"],
    ]);
  }
});
