import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { createServer } from "../server.ts";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { createLineWriter, jsonLines, type LineStream, textLines } from "./log-lines.ts";

/** Keeps what is written. */
function writer() {
  const written: string[] = [];
  return { written, write: (line: string) => void written.push(line) };
}

function ping(): void {
  throw new Error("first line\nsecond line");
}

test("requests and failures are lines of JSON", async () => {
  const { written, write } = writer();
  const server = await createServer({ ...jsonLines({ write }), store: { ...memoryStore(), ping } });
  const health = () => server.fetch(new Request("http://gatefold.test/health"));
  await Promise.all([health(), health()]);
  const lines = written.map((line) => JSON.parse(line));
  expect(written.join("")).not.toContain("\n");
  expect(lines).toMatchObject([
    { time: expect.any(String), error: expect.stringContaining("Error: first line\nsecond line") },
    { path: "/health", status: 503, requestId: lines[0].requestId },
    { error: expect.any(String) },
    { path: "/health", status: 503, requestId: lines[2].requestId },
  ]);
});

test("without a log, failures are text, and requests are not told of", async () => {
  const { written, write } = writer();
  const server = await createServer({ ...textLines({ write }), store: { ...memoryStore(), ping } });
  const response = await server.fetch(new Request("http://gatefold.test/health"));
  expect(written).toEqual([
    expect.stringMatching(`^request ${response.headers.get("x-request-id")} failed: Error: first line\n`),
  ]);
});

test("what failed without a request, and notes, are lines without an id", () => {
  const error = new Error("The keys can't be read.");
  const text = writer();
  textLines(text).onError(error, "");
  textLines(text).note("made the database");
  expect(text.written).toEqual(["gatefold: The keys can't be read.", "gatefold: made the database"]);
  const json = writer();
  jsonLines(json).onError(error, "");
  jsonLines(json).note("made the database");
  expect(json.written.map((line) => JSON.parse(line))).toEqual([
    { time: expect.any(String), error: "The keys can't be read." },
    { time: expect.any(String), message: "made the database" },
  ]);
});

/** A stream that takes what is written when the test says so. */
function reader() {
  const taken: string[] = [];
  const pending: ((error?: Error) => void)[] = [];
  const stream: LineStream = {
    write(text, done) {
      taken.push(text);
      pending.push(done);
    },
    on: () => {},
  };
  const take = async (error?: Error) => {
    pending.shift()?.(error);
    await nextTurn();
  };
  return { stream, taken, take };
}

function setUp(maxBytes?: number) {
  const { stream, ...rest } = reader();
  const writer = createLineWriter({ stream, describeDropped: (count) => `dropped ${count}`, maxBytes });
  return { writer, ...rest };
}

test("lines of one turn are written at once, and those that come meanwhile after them", async () => {
  const { writer, taken, take } = setUp();
  writer.write("a");
  writer.write("b");
  await nextTurn();
  writer.write("c");
  writer.write("d");
  await nextTurn();
  expect(taken).toEqual(["a\nb\n"]);
  await take();
  expect(taken).toEqual(["a\nb\n", "c\nd\n"]);
});

test("what is too much for a reader that stalls is dropped, and counted when it reads again", async () => {
  const { writer, taken, take } = setUp(10);
  for (const line of ["aaaa", "bbbb", "cccc"]) writer.write(line);
  await nextTurn();
  for (const line of ["dddd", "eeee"]) writer.write(line);
  expect(taken).toEqual(["aaaa\nbbbb\ndropped 1\n"]);
  await take();
  expect(taken.at(-1)).toBe("dropped 2\n");
  await take();
  writer.write("ffff");
  await take();
  expect(taken.at(-1)).toBe("ffff\n");
});

test("a million lines for a reader that stalls take no more memory than was allowed", async () => {
  const { writer, taken, take } = setUp(1000);
  for (let line = 0; line < 1_000_000; line += 1) writer.write(`line ${line}`);
  await nextTurn();
  expect(taken.join("").length).toBeLessThan(1100);
  expect(taken.join("")).toMatch(/^line 0\n(line \d+\n)*dropped 999\d\d\d\n$/);
  await take();
});

test("a reader that has gone is written to no more", async () => {
  const { writer, taken, take } = setUp();
  writer.write("a");
  await nextTurn();
  writer.write("b");
  await take(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
  writer.write("c");
  await nextTurn();
  expect(taken).toEqual(["a\n"]);
  expect(await writer.flush(60_000)).toBe(true);
});

test("a disk that was full gets the next lines, and how many it missed", async () => {
  const { writer, taken, take } = setUp();
  writer.write("a");
  await nextTurn();
  await take(Object.assign(new Error("write ENOSPC"), { code: "ENOSPC" }));
  writer.write("b");
  await nextTurn();
  await take();
  expect(taken).toEqual(["a\n", "b\ndropped 1\n"]);
});

test("a flush waits for the reader, and not for one that stalls", async () => {
  const { writer, take } = setUp();
  expect(await writer.flush(60_000)).toBe(true);
  writer.write("a");
  await nextTurn();
  expect(await writer.flush(1)).toBe(false);
  const flushed = writer.flush(60_000);
  await take();
  expect(await flushed).toBe(true);
});
