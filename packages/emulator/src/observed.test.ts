import type { RequestRecord } from "@gatefold/server";
import { describe, expect, test } from "vitest";
import { ALBUM, carriersOf } from "@gatefold/test-helpers/carriers";
import { createEmulator } from "./emulator.ts";

/** Records of requests, each of which is awaited before the next. */
function recorder() {
  const records: RequestRecord[] = [];
  return { records, last: () => records.at(-1), log: (record: RequestRecord) => void records.push(record) };
}

describe.for(carriersOf(createEmulator))("log and metrics over $name", ({ open }) => {
  test("tell of faults as they went out", async () => {
    const { log, last } = recorder();
    const { call, server } = await open({ log });
    const ask = (path: string) => call(path).then((response) => response.text());
    server.faults.add({ then: { reset: true } }, { then: { reset: true, truncateBodyAtBytes: 20 } });
    await expect(ask(ALBUM)).rejects.toThrow();
    expect(last()).toMatchObject({ operation: "getAlbum", status: 0, bytes: 0 });
    await expect(ask(ALBUM)).rejects.toThrow();
    expect(last()).toMatchObject({ status: 200, bytes: 20 });
  });

  test("count a broken connection as status 0", async () => {
    const { call } = await open({ metrics: true, faults: [{ then: { reset: true } }] });
    await expect(call(ALBUM)).rejects.toThrow();
    const text = await (await call("/metrics")).text();
    expect(text).toContain('gatefold_requests_total{operation="getAlbum",status="0"} 1\n');
  });

  test("have the code of a failed sign-in, and no token of a URL", async () => {
    const { log, last, records } = recorder();
    const { call, server } = await open({ log });
    await call("/auth/o2/token", { method: "POST", body: new URLSearchParams({ grant_type: "none" }) });
    expect(last()).toMatchObject({ status: 400, errorCode: "unsupported_grant_type" });
    await call(`/user/profile?access_token=${server.token}`);
    expect(JSON.stringify(records)).not.toContain(server.token.slice(-16));
    expect(JSON.stringify(records)).not.toContain("access_token");
  });
});

test("the clock that can be moved does not move the log's", async () => {
  const { log, last } = recorder();
  const server = await createEmulator({ log, clock: () => Date.UTC(2026, 0, 2) });
  server.clock.advance(3_600_000);
  await server.fetch(`http://gatefold.test${ALBUM}`);
  expect(last()?.time).toBe("2026-01-02T00:00:00.000Z");
});

test("faults of any operation pass /health by", async () => {
  const { fetch } = await createEmulator({ faults: [{ operation: "*", then: { status: 500 } }] });
  expect((await fetch("http://gatefold.test/health")).status).toBe(200);
});
