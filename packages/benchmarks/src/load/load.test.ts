import { createServer, type RequestListener } from "node:http";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { type LoadJob, startLoadGenerator } from "./load.ts";

const generator = startLoadGenerator();
afterAll(() => generator.stop());

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no address");
  return `http://127.0.0.1:${address.port}`;
}

function job(origin: string, seconds = 0.1): LoadJob {
  const connections: LoadJob["connections"] = [
    [{ method: "GET", path: "/a?x=1" }],
    [
      { method: "PUT", path: "/b" },
      { method: "DELETE", path: "/c" },
    ],
  ];
  return { origin, connections, seconds, headers: { "x-api-key": "key" } };
}

test("every connection sends its own requests with the headers, and the answers are counted", async () => {
  const seen = new Set<string>();
  let answered = 0;
  const origin = await listen((request, response) => {
    seen.add(`${request.method} ${request.url} ${request.headers["x-api-key"]}`);
    answered += 1;
    response.end("four");
  });
  // On a busy machine a tenth of a second is over before each request was sent.
  const outcome = await generator.run(job(origin, 2));
  expect([...seen].sort()).toEqual(["DELETE /c key", "GET /a?x=1 key", "PUT /b key"]);
  expect(outcome.requests).toBeGreaterThan(2);
  expect(answered - outcome.requests).toBeLessThanOrEqual(2);
  expect(outcome.bytes).toBeGreaterThan(4 * outcome.requests);
  expect(outcome.p99Ms).toBeGreaterThanOrEqual(outcome.p50Ms);
});

test("a body is sent as JSON", async () => {
  const seen = new Set<string>();
  const origin = await listen((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      seen.add(`${request.method} ${request.url} ${request.headers["content-type"]} ${body}`);
      response.end();
    });
  });
  const search = { method: "POST", path: "/search", body: '{"query":"été"}' } as const;
  await generator.run({ origin, connections: [[search]], seconds: 1, headers: {} });
  expect([...seen]).toEqual(['POST /search application/json {"query":"été"}']);
});

test("one answer that is not 2xx fails the run", async () => {
  let count = 0;
  const origin = await listen((_request, response) => {
    count += 1;
    response.writeHead(count === 1 ? 503 : 200).end();
  });
  await expect(generator.run(job(origin, 1))).rejects.toThrow(/answered 1 of \d+ requests with a status/);
});

test("a server that drops connections fails the run", async () => {
  const origin = await listen((request) => request.socket.destroy());
  await expect(generator.run(job(origin))).rejects.toThrow(/answered no request|failed on/);
});
