import { setImmediate as nextRound } from "node:timers/promises";
import { expect, test } from "vitest";
import { createServer } from "../server.ts";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { logLines } from "./log-lines.ts";

/** Keeps what is written. */
function writer() {
  const written: string[] = [];
  return { written, write: (text: string) => void written.push(text) };
}

test("requests and failures are lines of JSON, and those of one round are written at once", async () => {
  const { written, write } = writer();
  const ping = () => {
    throw new Error("first line\nsecond line");
  };
  const server = await createServer({ ...logLines(write), store: { ...memoryStore(), ping } });
  const health = () => server.fetch(new Request("http://gatefold.test/health"));
  await Promise.all([health(), health()]);
  await nextRound();
  expect(written).toHaveLength(1);
  const lines = written.flatMap((text) => text.split("\n")).map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { time: expect.any(String), error: expect.stringContaining("Error: first line\nsecond line") },
    { path: "/health", status: 503, requestId: lines[0].requestId },
    { error: expect.any(String) },
    { path: "/health", status: 503, requestId: lines[2].requestId },
  ]);
});

test("what comes later is written later, and nothing twice", async () => {
  const { written, write } = writer();
  const { onError } = logLines(write);
  onError("one", "1");
  await nextRound();
  onError("two", "2");
  await nextRound();
  await nextRound();
  expect(written.map((text) => JSON.parse(text).requestId)).toEqual(["1", "2"]);
});
