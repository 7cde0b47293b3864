import { createReadStream, readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { expect, test } from "vitest";
import type { ImportErrorCode } from "../import-error.ts";
import { fixture } from "../testing/fixtures.ts";
import { readRecords } from "./read-records.ts";

interface Read {
  readonly lines: readonly (readonly [string | undefined, number, string])[];
  readonly error?: unknown;
}

/** What comes out of `bytes`, given in chunks of `chunkBytes`, and the failure that ends it. */
async function read(bytes: Uint8Array | string, chunkBytes = 65_536): Promise<Read> {
  const lines: (readonly [string | undefined, number, string])[] = [];
  try {
    for await (const records of readRecords(chunksOf(Buffer.from(bytes), chunkBytes), {
      file: "in",
      maxRecordBytes: 1e6,
    })) {
      for (const { entry, line, bytes = "", problem } of records) {
        lines.push([entry, line, problem ?? Buffer.from(bytes).toString()]);
      }
    }
  } catch (error) {
    return { lines, error };
  }
  return { lines };
}

async function* chunksOf(bytes: Buffer, chunkBytes: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += chunkBytes)
    yield bytes.subarray(start, start + chunkBytes);
}

function failure(code: ImportErrorCode, message: string): unknown {
  return expect.objectContaining({ code, message, file: "in" });
}

async function tar(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, body]) => ({
    header: { name, size: Buffer.byteLength(body) },
    body,
  }));
  return packTar(entries);
}

const text = '{"id":1}\n{"id":2}\n';
const lines = [
  [undefined, 1, '{"id":1}'],
  [undefined, 2, '{"id":2}'],
];

test("reads plain text in chunks of any size", async () => {
  for (const size of [1, 3, 8, 1000]) expect(await read(text, size)).toEqual({ lines });
});

test("reads gzip, also of several members", async () => {
  expect(await read(gzipSync(text))).toEqual({ lines });
  expect(await read(gzipSync(text), 1)).toEqual({ lines });
  const members = Buffer.concat([gzipSync('{"id":1}\n'), gzipSync('{"id":2}\n')]);
  expect(await read(members)).toEqual({ lines });
});

test("reads xz of several blocks and streams", async () => {
  const bytes = readFileSync(fixture("archives/blocks-and-streams.ndjson.xz"));
  for (const size of [7, 65_536]) {
    const { lines, error } = await read(bytes, size);
    expect(error).toBeUndefined();
    expect(lines.map(([, line, json]) => [line, JSON.parse(json).title])).toEqual([
      [1, "Konami"],
      [2, "Lift Your Skinny Fists Like Antennas to Heaven"],
      [3, "Ship-Scope"],
    ]);
  }
});

test("reads the releases of a MusicBrainz dump and passes over its other files", async () => {
  const { lines, error } = await read(readFileSync(fixture("archives/mbdump.tar.xz")));
  expect(error).toBeUndefined();
  expect(lines.map(([entry, line]) => [entry, line])).toEqual([
    ["mbdump/release", 1],
    ["mbdump/release", 2],
    ["mbdump/release", 3],
  ]);
});

test("reads every catalog file of a tar, plain and in gzip, and numbers the lines of each", async () => {
  const files = {
    README: "no",
    "a.ndjson": text,
    "x/mbdump/release": '{"id":3}',
    "b.txt": "no",
    "c.json": '[{"id":4}]',
  };
  const archive = await tar(files);
  const expected = [
    ["a.ndjson", 1, '{"id":1}'],
    ["a.ndjson", 2, '{"id":2}'],
    ["x/mbdump/release", 1, '{"id":3}'],
    ["c.json", 1, '{"id":4}'],
  ];
  for (const size of [100, 65_536]) {
    expect(await read(archive, size)).toEqual({ lines: expected });
    expect(await read(gzipSync(archive), size)).toEqual({ lines: expected });
  }
});

test("reads an entry after others that are much larger than what is looked ahead", async () => {
  const large = "x".repeat(3_000_000);
  const { lines, error } = await read(
    await tar({ a: "small", b: large, "c.ndjson": text, d: large, "e.ndjson": text }),
  );
  expect(error).toBeUndefined();
  expect(lines.map(([entry]) => entry)).toEqual(["c.ndjson", "c.ndjson", "e.ndjson", "e.ndjson"]);
});

test("reads a document, with a byte order mark and without", async () => {
  const pretty = JSON.stringify([{ id: 1 }, { id: 2 }], null, 2);
  for (const document of [pretty, `﻿${pretty}`, `\r\n${pretty}`]) {
    const { lines } = await read(document);
    expect(lines.map(([, , json]) => JSON.parse(json))).toEqual([{ id: 1 }, { id: 2 }]);
  }
  expect((await read(JSON.stringify({ id: 1 }, null, "\t"))).lines).toHaveLength(1);
  expect((await read('{\r\n  "id": 1\r\n}\r\n')).lines).toHaveLength(1);
});

test("names what it can't read", async () => {
  const cases: ReadonlyArray<readonly [Uint8Array | string, string]> = [
    [Uint8Array.of(0x50, 0x4b, 3, 4), "a zip archive"],
    ["BZh91AY&SY", "compressed with bzip2"],
    [Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd), "compressed with zstd"],
    [Buffer.from(`\ufeff${text}`, "utf16le"), "in UTF-16; only UTF-8 is read"],
    ["SQLite format 3\0", "an SQLite database"],
    [gzipSync(gzipSync(text)), "compressed twice, with gzip inside"],
  ];
  for (const [bytes, what] of cases) {
    expect(await read(bytes)).toEqual({
      lines: [],
      error: failure("UNKNOWN_FORMAT", `in can't be imported: it is ${what}`),
    });
  }
});

test("says that a tar has no catalog", async () => {
  const { error } = await read(await tar({ "README.md": "no" }));
  const message = "in is an archive without mbdump/release or any .ndjson, .jsonl or .json file";
  expect(error).toEqual(failure("NO_CATALOG", message));
});

test("gives what comes before the end of a truncated file, and says that it is", async () => {
  const many = `${'{"id":1,"text":"some text"}\n'.repeat(100_000)}`;
  const archive = await tar({ "a.ndjson": many });
  const xz = readFileSync(fixture("archives/mbdump.tar.xz"));
  const cut = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));
  const gzip = await read(cut(gzipSync(many, { level: 0 })));
  expect(gzip.error).toEqual(failure("TRUNCATED", "in ends in the middle of its gzip data"));
  expect(gzip.lines.length).toBeGreaterThan(1000);
  const tarred = await read(cut(archive));
  expect(tarred.error).toEqual(failure("TRUNCATED", "in ends in the middle of the archive"));
  expect(tarred.lines.length).toBeGreaterThan(1000);
  expect((await read(cut(xz))).error).toEqual(failure("TRUNCATED", "in ends in the middle of its xz data"));
});

test("finds every place where an archive can be cut", async () => {
  for (const name of ["archives/mbdump.tar.xz", "archives/blocks-and-streams.ndjson.xz"]) {
    const whole = readFileSync(fixture(name));
    for (let length = 6; length < whole.length; length += 97) {
      const { error } = await read(whole.subarray(0, length));
      expect(error).toMatchObject({ code: "TRUNCATED" });
    }
  }
});

test("says that compressed data or an archive are damaged", async () => {
  const gzip = gzipSync(text.repeat(1000));
  gzip.fill(0xff, 20, 60);
  expect((await read(gzip)).error).toEqual(failure("CORRUPT", "in has damaged gzip data"));
  const xz = readFileSync(fixture("archives/mbdump.tar.xz"));
  xz.fill(0xff, 500, 600);
  expect((await read(xz)).error).toEqual(failure("CORRUPT", "in has damaged xz data"));
  const archive = Buffer.from(await tar({ "a.ndjson": text, "b.ndjson": text }));
  archive.fill("x", 1024, 1100);
  expect((await read(archive)).error).toEqual(failure("CORRUPT", "in is a damaged tar archive"));
});

test("says that xz data has a check that is not supported", async () => {
  const message = "in can't be unpacked: its xz data has a check or a filter that is not supported";
  const { error } = await read(readFileSync(fixture("archives/sha256.xz")));
  expect(error).toEqual(failure("UNKNOWN_FORMAT", message));
});

test("reads no more of a file than it is asked for", async () => {
  const stream = createReadStream(fixture("musicbrainz-releases.ndjson"), { highWaterMark: 4096 });
  for await (const records of readRecords(stream, { file: "in", maxRecordBytes: 1e6 })) {
    if (records.length > 0) break;
  }
  expect(stream.bytesRead).toBeLessThan(200_000);
});

test("unpacks no further ahead than it is asked for", async () => {
  const archive = gzipSync(await tar({ "a.ndjson": `${"x".repeat(99)}\n`.repeat(200_000) }), { level: 0 });
  let bytesRead = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunksOf(archive, 65_536)) {
      bytesRead += chunk.length;
      yield chunk;
    }
  }
  for await (const records of readRecords(counted(), { file: "in", maxRecordBytes: 1e6 })) {
    if (records.length === 0) continue;
    for (let turn = 0; turn < 1000; turn += 1) await setImmediate();
    break;
  }
  expect(archive.length).toBeGreaterThan(20_000_000);
  expect(bytesRead).toBeLessThan(5_000_000);
});
