import { DocumentSplitter, LineSplitter, type SourceRecord } from "./splitters.ts";
import { expect, test } from "vitest";

/** The lines of `text`, fed to a splitter in chunks of `chunkBytes`. */
function splitLines(
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
    expect(splitLines("één\ntwee\n夜\n", size)).toEqual([
      [1, "één"],
      [2, "twee"],
      [3, "夜"],
    ]);
  }
});

test("takes a last line without an end", () => {
  expect(splitLines("a\nb")).toEqual([
    [1, "a"],
    [2, "b"],
  ]);
});

test("counts empty lines and leaves them out", () => {
  expect(splitLines("\n\na\n \t\n\r\nb\r\n\n")).toEqual([
    [3, "a"],
    [6, "b\r"],
  ]);
});

test("has no lines in nothing", () => {
  expect(splitLines("")).toEqual([]);
});

test("reports a line that is too long, and goes on with the next", () => {
  const long = "x".repeat(101);
  for (const size of [1, 7, 1000]) {
    expect(splitLines(`a\n${long}\nb\n${"y".repeat(100)}\n${long}`, size)).toEqual([
      [1, "a"],
      [2, "is longer than 100 bytes"],
      [3, "b"],
      [4, "y".repeat(100)],
      [5, "is longer than 100 bytes"],
    ]);
  }
});

/** The objects of `text` with their lines, fed to a splitter in chunks of `chunkBytes`. */
function splitDocument(
  text: string,
  chunkBytes = 1000,
  maxBytes = 1000,
): readonly (readonly [number, unknown])[] {
  const splitter = new DocumentSplitter(maxBytes);
  const bytes = Buffer.from(text);
  const records: SourceRecord[] = [];
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    records.push(...splitter.push(bytes.subarray(start, start + chunkBytes)).map(kept));
  }
  records.push(...splitter.end());
  return records.map(({ line, bytes, problem }) => [line, problem ?? `${Buffer.from(bytes ?? [])}`]);
}

function kept(record: SourceRecord): SourceRecord {
  return record.bytes === undefined ? record : { ...record, bytes: Uint8Array.from(record.bytes) };
}

const pretty = JSON.stringify({ id: 1, text: 'a "quoted" } ] \\', list: [{ x: [] }] }, null, 2);

test("takes one object over many lines", () => {
  for (const size of [1, 3, 1000]) expect(splitDocument(`${pretty}\n`, size)).toEqual([[1, pretty]]);
});

test("takes the elements of a list, with the lines on which they begin", () => {
  for (const size of [1, 3, 1000]) {
    expect(splitDocument(`[\n${pretty},\n\n  {"id": 2}, {"id":3}\n]\n`, size)).toEqual([
      [2, pretty],
      [12, '{"id": 2}'],
      [12, '{"id":3}'],
    ]);
  }
});

test("takes several objects in a row", () => {
  expect(splitDocument('{\n"id":1}\n{\n"id":2}').map(([line]) => line)).toEqual([1, 3]);
});

test("takes elements that are no objects, to be refused by the parser", () => {
  expect(splitDocument('[1, "a, b", null]')).toEqual([
    [1, "1"],
    [1, '"a, b"'],
    [1, "null"],
  ]);
});

test("takes what is left when the document ends too soon", () => {
  expect(splitDocument('[{"id":1},{"id":')).toEqual([
    [1, '{"id":1}'],
    [1, '{"id":'],
  ]);
});

test("has nothing in an empty list", () => {
  expect(splitDocument("[]\n")).toEqual([]);
});

test("reports an object that is too long, and goes on with the next", () => {
  const long = JSON.stringify({ text: "x".repeat(100) });
  expect(splitDocument(`[${long},\n{"id":2}]`, 7, 50)).toEqual([
    [1, "is longer than 50 bytes"],
    [2, '{"id":2}'],
  ]);
});
