import type { JsonObject } from "../json-value.ts";
import { readAlbumLine, readLine } from "./read-line.ts";
import { fixture, mbid, release } from "./testing/fixtures.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

function read(text: string) {
  return readLine(new TextEncoder().encode(text));
}

test("tells an album from a release by its shape", () => {
  expect(read('{"id":"B0064UPU4G"}')).toEqual({
    kind: "album",
    id: "B0064UPU4G",
    json: '{"id":"B0064UPU4G"}',
    trackIds: [],
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

function readFields(fields: JsonObject): string {
  return readAlbumLine({ id: "B0064UPU4G", ...fields }).json;
}

test("keeps an album as it is, but for white space", () => {
  for (const line of readFileSync(fixture("document-albums.ndjson"), "utf8").trimEnd().split("\n")) {
    expect(readAlbumLine(JSON.parse(line)).json).toBe(line);
  }
});

test("keeps unknown fields, and all fields in their order", () => {
  const line = '{"zz":[1,{"a":null}],"title":"Discovery","id":"B0064UPU4G","x-own":true}';
  expect(readAlbumLine(JSON.parse(line))).toMatchObject({ id: "B0064UPU4G", json: line });
});

test("leaves out known fields that are null or empty", () => {
  const json = readFields({ title: "", label: null, tracks: [{ id: "B0064UPUDC", isrc: null }], own: null });
  expect(json).toBe('{"id":"B0064UPU4G","tracks":[{"id":"B0064UPUDC"}],"own":null}');
});

test("writes an ISRC as the API has it", () => {
  const isrcs = ["GB-DUW-00-00053", "gbduw0000053", "GB DUW 00 00053"];
  const tracks = isrcs.map((isrc, index) => ({ id: `B0064UPUD${index}`, isrc }));
  expect(JSON.parse(readFields({ tracks })).tracks).toEqual(
    tracks.map((track) => ({ ...track, isrc: "GBDUW0000053" })),
  );
});

test("keeps the popularity of albums and tracks", () => {
  const fields = { popularity: 99.5, tracks: [{ id: "B0064UPUDC", popularity: 0 }] };
  expect(JSON.parse(readFields(fields))).toMatchObject(fields);
});

describe("a refusal names the field and what it holds", () => {
  const cases: ReadonlyArray<readonly [string, JsonObject]> = [
    ["id: expected a catalog id such as B0064UPU4G, got undefined", { id: undefined }],
    ['id: expected a catalog id such as B0064UPU4G, got "B0064"', { id: "B0064" }],
    ["id: expected a catalog id such as B0064UPU4G, got 7", { id: 7 }],
    ["title: expected a text, got 7", { title: 7 }],
    ["title: expected a text, got a list", { title: ["Discovery"] }],
    ['duration: expected a number of 0 or more, got "3660"', { duration: "3660" }],
    ["duration: expected a number of 0 or more, got -1", { duration: -1 }],
    ["tracks: expected a list, got an object", { tracks: {} }],
    ['tracks[0]: expected an object, got "One More Time"', { tracks: ["One More Time"] }],
    [
      "tracks[1].id: expected a catalog id such as B0064UPU4G, got undefined",
      { tracks: [{ id: "B0064UPUDC" }, {}] },
    ],
    [
      'tracks[0].duration: expected a number of 0 or more, got "5:20"',
      { tracks: [{ id: "B0064UPUDC", duration: "5:20" }] },
    ],
    ["artists[0].name: expected a text, got true", { artists: [{ id: "B000S9ULT8", name: true }] }],
    [
      'releaseDate: expected a date and time such as 2001-03-12T00:00:00.000Z, got "2001"',
      { releaseDate: "2001" },
    ],
    [
      'availableMarkets[0].id: expected two capital letters, got "usa"',
      { availableMarkets: [{ id: "usa" }] },
    ],
    ["eligibility.isDownloadable: expected true or false, got 1", { eligibility: { isDownloadable: 1 } }],
    ["images[0].height: expected a number of 0 or more, got true", { images: [{ height: true }] }],
    [
      'tracks[0].isrc: expected an ISRC such as GBDUW0000053, got "GB-DUW-00-0005"',
      { tracks: [{ id: "B0064UPUDC", isrc: "GB-DUW-00-0005" }] },
    ],
    ["popularity: expected a number from 0 to 100, got 101", { popularity: 101 }],
    [
      'tracks[0].popularity: expected a number from 0 to 100, got "high"',
      { tracks: [{ id: "B0064UPUDC", popularity: "high" }] },
    ],
    ['url: expected a URL, got "albums/B0064UPU4G"', { url: "albums/B0064UPU4G" }],
  ];
  for (const [message, fields] of cases) {
    test(message, () => expect(() => readFields(fields)).toThrow(message));
  }
});

test("cuts a long value in the message", () => {
  expect(() => readFields({ id: "x".repeat(1000) })).toThrow(/got "x{59}…$/);
});

test("drops keys that could change the prototype of a reader's objects", () => {
  const value = JSON.parse('{"id":"B0064UPU4G","__proto__":{"a":1},"own":[{"__proto__":{"b":1},"c":2}]}');
  expect(readAlbumLine(value).json).toBe('{"id":"B0064UPU4G","own":[{"c":2}]}');
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("a");
});

test("refuses a number too large to be written back, wherever it is", () => {
  expect(() => readAlbumLine(JSON.parse('{"id":"B0064UPU4G","duration":1e999}'))).toThrow(
    "duration: is too large a number",
  );
  expect(() => readAlbumLine(JSON.parse('{"id":"B0064UPU4G","own":[{"n":-1e999}]}'))).toThrow(
    "own[0].n: is too large a number",
  );
});

test("refuses what is nested without end", () => {
  const deep = JSON.parse(`{"id":"B0064UPU4G","own":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
  expect(() => readAlbumLine(deep)).toThrow("is nested more than 64 deep");
});
