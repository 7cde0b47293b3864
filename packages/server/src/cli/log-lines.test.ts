import { expect, test } from "vitest";
import { createServer } from "../server.ts";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { jsonLines, textLines } from "./log-lines.ts";

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
