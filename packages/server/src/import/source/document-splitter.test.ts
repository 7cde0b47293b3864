import { expect, test } from "vitest";
import { DocumentSplitter } from "./document-splitter.ts";
import type { SourceRecord } from "./source-record.ts";

/** The objects of `text` with their lines, fed to a splitter in chunks of `chunkBytes`. */
function split(text: string, chunkBytes = 1000, maxBytes = 1000): readonly (readonly [number, unknown])[] {
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
  for (const size of [1, 3, 1000]) expect(split(`${pretty}\n`, size)).toEqual([[1, pretty]]);
});

test("takes the elements of a list, with the lines on which they begin", () => {
  for (const size of [1, 3, 1000]) {
    expect(split(`[\n${pretty},\n\n  {"id": 2}, {"id":3}\n]\n`, size)).toEqual([
      [2, pretty],
      [12, '{"id": 2}'],
      [12, '{"id":3}'],
    ]);
  }
});

test("takes several objects in a row", () => {
  expect(split('{\n"id":1}\n{\n"id":2}').map(([line]) => line)).toEqual([1, 3]);
});

test("takes elements that are no objects, to be refused by the parser", () => {
  expect(split('[1, "a, b", null]')).toEqual([
    [1, "1"],
    [1, '"a, b"'],
    [1, "null"],
  ]);
});

test("takes what is left when the document ends too soon", () => {
  expect(split('[{"id":1},{"id":')).toEqual([
    [1, '{"id":1}'],
    [1, '{"id":'],
  ]);
});

test("has nothing in an empty list", () => {
  expect(split("[]\n")).toEqual([]);
});

test("reports an object that is too long, and goes on with the next", () => {
  const long = JSON.stringify({ text: "x".repeat(100) });
  expect(split(`[${long},\n{"id":2}]`, 7, 50)).toEqual([
    [1, "is longer than 50 bytes"],
    [2, '{"id":2}'],
  ]);
});
