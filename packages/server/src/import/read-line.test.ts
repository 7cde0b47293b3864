import { expect, test } from "vitest";
import { readLine } from "./read-line.ts";
import { mbid, release } from "./testing/fixtures.ts";

function read(text: string) {
  return readLine(new TextEncoder().encode(text));
}

test("tells an album from a release by its shape", () => {
  expect(read('{"id":"B0064UPU4G"}')).toEqual({
    kind: "album",
    id: "B0064UPU4G",
    json: '{"id":"B0064UPU4G"}',
  });
  expect(read(JSON.stringify(release(1)))).toMatchObject({ kind: "release", draft: { mbid: mbid(1) } });
});

test("takes an album with fields of a release for an album", () => {
  expect(read('{"id":"B0064UPU4G","barcode":"1","label-info":[]}').kind).toBe("album");
});

test("takes a release with a broken id for a release", () => {
  expect(() => read('{"id":"x","release-group":{}}')).toThrow('expected the MBID of a release, got "x"');
});

test("tolerates a byte order mark and a carriage return", () => {
  expect(read('﻿{"id":"B0064UPU4G"}\r').kind).toBe("album");
});

test("says what is wrong with a line that is no object", () => {
  expect(() => read("7")).toThrow("is not a JSON object but 7");
  expect(() => read("null")).toThrow("is not a JSON object but null");
  expect(() => read('["a"]')).toThrow("is not a JSON object but a list");
  expect(() => read('{"id":')).toThrow("is not valid JSON: Unexpected end of JSON input");
});

test("refuses what is not UTF-8", () => {
  const latin1 = Buffer.from('{"id":"B0064UPU4G","title":"Déjà vu"}', "latin1");
  expect(() => readLine(latin1)).toThrow("is not valid UTF-8");
  expect(() => readLine(Uint8Array.of(0xc0, 0x80))).toThrow("is not valid UTF-8");
});
