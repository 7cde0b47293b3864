import { describe, expect, test } from "vitest";
import { ALBUM, type Carried } from "@gatefold/test-helpers/carriers";
import { type CarriedServer, carriers } from "./testing/carriers.ts";
import { createServer } from "./server.ts";
import { memoryStore } from "./storage/memory/memory-store.ts";
import { exchange } from "./testing/raw-socket.ts";
import { startServer } from "./testing/ready-server.ts";

/** The values that are told, by name and labels. */
async function valuesOf(response: Response): Promise<Map<string, number>> {
  const lines = (await response.text()).trimEnd().split("\n");
  const values = lines.filter((line) => !line.startsWith("#"));
  return new Map(values.map((line) => [line.replace(/ \S+$/, ""), Number(line.split(" ").at(-1))]));
}

const scrape = async ({ call }: Carried<CarriedServer>) => valuesOf(await call("/metrics"));

describe.for(carriers)("metrics over $name", ({ open }) => {
  test("count requests by operation and status, and time them", async () => {
    const carried = await open({ metrics: true });
    for (const path of [ALBUM, ALBUM, "/v1/albums/B000000000", "/health", "/v1/made/up"])
      await carried.call(path);
    const values = await scrape(carried);
    expect(values.get('gatefold_requests_total{operation="getAlbum",status="200"}')).toBe(2);
    expect(values.get('gatefold_requests_total{operation="getAlbum",status="404"}')).toBe(1);
    expect(values.get('gatefold_requests_total{operation="other",status="200"}')).toBe(1);
    expect(values.get('gatefold_requests_total{operation="other",status="404"}')).toBe(1);
    expect(values.get('gatefold_request_duration_seconds_count{operation="getAlbum"}')).toBe(3);
    expect(values.get('gatefold_request_duration_seconds_bucket{le="+Inf",operation="getAlbum"}')).toBe(3);
    expect(values.get('gatefold_request_duration_seconds_sum{operation="getAlbum"}')).toBeGreaterThan(0);
    expect(values.get("gatefold_requests_in_flight")).toBe(0);
  });

  test("tell of the process, in the text format of Prometheus", async () => {
    const { call } = await open({ metrics: true });
    const response = await call("/metrics", { headers: { "x-api-key": "", authorization: "" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
    const values = await valuesOf(response);
    expect(values.get("process_resident_memory_bytes")).toBeGreaterThan(1e6);
    expect(values.get("process_cpu_seconds_total")).toBeGreaterThan(0);
    const startedAgo = Date.now() / 1000 - (values.get("process_start_time_seconds") ?? 0);
    // The time is rounded to a whole second, so a process that has just begun seems to begin later.
    expect(startedAgo).toBeGreaterThan(-1);
  });

  test("do not count those who read them, and take GET and HEAD alone", async () => {
    const carried = await open({ metrics: true });
    const head = await carried.call("/metrics", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const refused = await carried.call("/metrics", { method: "POST" });
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    const names = [...(await scrape(carried)).keys()];
    expect(names.filter((name) => name.startsWith("gatefold_requests_total"))).toEqual([]);
  });
});

test("connections to a database are told by pool and state", async () => {
  const connections = () => ({ reads: { inUse: 2, idle: 3, waiting: 1 } });
  const server = await createServer({ metrics: true, store: { ...memoryStore(), connections } });
  const values = await valuesOf(await server.fetch(new Request("http://gatefold.test/metrics")));
  const value = (state: string) => values.get(`gatefold_database_connections{pool="reads",state="${state}"}`);
  expect([value("in use"), value("idle"), value("waiting")]).toEqual([2, 3, 1]);
});

test("what is refused for too many requests, and who was remembered, is counted", async () => {
  const server = await createServer({ metrics: true, maxRequests: 0 });
  const ask = (path: string) => server.fetch(new Request(`http://gatefold.test${path}`));
  expect((await ask(ALBUM)).status).toBe(503);
  const values = await valuesOf(await ask("/metrics"));
  expect(values.get("gatefold_requests_shed_total")).toBe(1);
  expect(values.get('gatefold_caller_lookups_total{result="miss"}')).toBe(0);
  expect(values.get("nodejs_eventloop_lag_p99_seconds")).toBeGreaterThanOrEqual(0);
});

test("a server has no metrics path unless it is asked for", async () => {
  const { fetch } = await createServer();
  expect((await fetch(new Request("http://gatefold.test/metrics"))).status).toBe(404);
});

test("requests that wait are in flight", async () => {
  const answer = Promise.withResolvers<undefined>();
  const asked = Promise.withResolvers<void>();
  const getAlbum = () => {
    asked.resolve();
    return answer.promise;
  };
  const memory = memoryStore();
  const store = { ...memory, catalog: { ...memory.catalog, get: getAlbum } };
  const { server, headers, close } = await startServer({ metrics: true, store });
  const inFlight = async () => {
    const values = await valuesOf(await server.fetch(new Request("http://gatefold.test/metrics")));
    return values.get("gatefold_requests_in_flight");
  };
  const response = server.fetch(new Request(`http://gatefold.test${ALBUM}`, { headers }));
  await asked.promise;
  expect(await inFlight()).toBe(1);
  answer.resolve(undefined);
  await response;
  expect(await inFlight()).toBe(0);
  await close();
});

test("what the parser refuses is counted, in the log and the metrics alike", async () => {
  const statuses: number[] = [];
  const server = await createServer({ metrics: true, log: ({ status }) => void statuses.push(status) });
  const { port, close } = await server.listen({ port: 0 });
  await exchange(port, "nonsense\r\n\r\n");
  await close();
  const values = await valuesOf(await server.fetch(new Request("http://gatefold.test/metrics")));
  expect(values.get('gatefold_requests_total{operation="other",status="400"}')).toBe(1);
  expect(statuses).toEqual([400, 200]);
});
