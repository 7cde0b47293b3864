import { describe, expect, test } from "vitest";
import { ALBUM, carriersOf } from "@gatefold/test-helpers/carriers";
import { createEmulator } from "../emulator.ts";

const json = (value: unknown, method = "POST") => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

describe.for(carriersOf(createEmulator))("admin paths over $name", ({ open }) => {
  test("add, list and clear faults", async () => {
    const { call } = await open();
    const added = await call(
      "/_gatefold/faults",
      json({ operation: "getAlbum", times: 2, then: { status: 500 } }),
    );
    expect(added.status).toBe(201);
    expect((await call(ALBUM)).status).toBe(500);
    expect(await (await call("/_gatefold/faults")).json()).toEqual({
      faults: [
        {
          rule: { operation: "getAlbum", times: 2, then: { status: 500 } },
          matched: 1,
          applied: 1,
          remaining: 1,
        },
      ],
    });
    expect(await (await call("/_gatefold/faults", { method: "DELETE" })).json()).toEqual({ faults: [] });
    expect((await call(ALBUM)).status).toBe(200);
  });

  test("remove one fault", async () => {
    const { call, server } = await open();
    server.faults.add({ then: { status: 500 } }, { then: { status: 503 } });
    const { faults } = await (await call("/_gatefold/faults?index=0", { method: "DELETE" })).json();
    expect(faults).toMatchObject([{ rule: { then: { status: 503 } } }]);
    expect((await call(ALBUM)).status).toBe(503);
  });

  test("describe faults by their schema", async () => {
    const { call } = await open();
    const { schema, operations } = await (await call("/_gatefold/faults/schema")).json();
    expect(Object.keys(schema.properties)).toEqual(["operation", "match", "times", "skip", "then"]);
    expect(operations).toContain("getAlbum");
  });

  test("add several faults, or none of them", async () => {
    const { call, server } = await open();
    const bad = await call("/_gatefold/faults", json([{ then: { status: 500 } }, { then: { status: 7 } }]));
    expect(bad.status).toBe(400);
    expect((await bad.json()).error).toMatchObject({
      status: "400",
      code: "BAD_REQUEST",
      message: "[1].then.status: expected a whole number from 200 to 599, got 7.",
    });
    expect(server.faults.list()).toEqual([]);
    await call("/_gatefold/faults", json([{ then: { status: 500 } }, { then: { status: 503 } }]));
    expect([(await call(ALBUM)).status, (await call(ALBUM)).status]).toEqual([500, 503]);
  });

  test("move the clock", async () => {
    const { call, server } = await open();
    await call("/_gatefold/clock", json({ set: "2030-01-01T00:00:00Z" }));
    expect(new Date(server.clock.now()).getUTCFullYear()).toBe(2030);
    expect((await call(ALBUM)).status).toBe(401);
    await call("/_gatefold/clock", json({ advanceMs: 31_536_000_000 }));
    const { iso } = await (await call("/_gatefold/clock")).json();
    expect(iso.slice(0, 4)).toBe("2031");
    await call("/_gatefold/clock", { method: "DELETE" });
    expect((await call(ALBUM)).status).toBe(200);
  });

  test("take a snapshot, restore it, and reset", async () => {
    const { call, server } = await open();
    const snapshot = await (await call("/_gatefold/snapshot")).json();
    await call("/v1/me/library/albums/B0064UPU4G", { method: "PUT" });
    const after = await (await call("/_gatefold/snapshot?catalog=false")).json();
    expect(after.albums).toBeUndefined();
    expect((await call("/_gatefold/snapshot", json(snapshot, "PUT"))).status).toBe(200);
    expect(await server.store.library.list({ userId: server.userId, list: "albums", limit: 9 })).toEqual([]);
    expect((await call("/_gatefold/snapshot", json(after, "PUT"))).status).toBe(200);
    expect(await server.store.library.list({ userId: server.userId, list: "albums", limit: 9 })).toHaveLength(
      1,
    );
    expect((await call("/_gatefold/reset", { method: "POST" })).status).toBe(200);
    expect(await server.store.library.list({ userId: server.userId, list: "albums", limit: 9 })).toEqual([]);
  });

  test("seed", async () => {
    const { call, server } = await open();
    const seeded = await call(
      "/_gatefold/seed",
      json({ albums: [{ id: "B000000001" }], library: ["B000000001"] }),
    );
    expect(seeded.status).toBe(201);
    const { userId, token, apiKey } = await seeded.json();
    expect(await server.store.library.list({ userId, list: "albums", limit: 9 })).toHaveLength(1);
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
    expect((await call("/v1/albums/B000000001", { headers })).status).toBe(200);
  });

  const bad: readonly [path: string, init: RequestInit, status: number, message: string][] = [
    ["/faults", json({}), 400, "then: expected an object, got nothing."],
    ["/faults", { method: "POST" }, 400, "expected an object, got nothing."],
    ["/faults", { ...json({}), body: "{" }, 400, "The body is not JSON"],
    ["/faults", { method: "POST", body: "then=500" }, 400, "must be sent as Content-Type: application/json."],
    ["/faults?index=1", { method: "DELETE" }, 400, "index: there is no fault 1."],
    ["/faults?index=-1", { method: "DELETE" }, 400, 'index: expected a whole number, got "-1".'],
    ["/faults", { method: "PUT" }, 405, '/_gatefold/faults takes GET, POST, DELETE, not "PUT".'],
    ["/clock", json({}), 400, "give either set or advanceMs."],
    ["/clock", json({ set: 1, advanceMs: 1 }), 400, "give either set or advanceMs."],
    ["/clock", json({ set: "noon" }), 400, '"noon" is not a time.'],
    ["/clock", json({ set: true }), 400, "set: expected a time, got true."],
    ["/clock", json({ advanceMs: "1" }), 400, 'advanceMs: expected a number of milliseconds, got "1".'],
    ["/snapshot?catalog=no", {}, 400, 'catalog: expected true or false, got "no".'],
    ["/snapshot", json({ format: 1 }, "PUT"), 400, "libraries: expected a list, got nothing."],
    ["/seed", json({ library: ["B00000000A"] }), 400, "library[0]: the catalog has no album B00000000A."],
    [
      "/fault",
      {},
      404,
      'There is no "fault" below /_gatefold; there are faults, faults/schema, requests, requests/stream, users, tokens, credentials, reset, snapshot, plays, seed, clock.',
    ],
    ["/constructor", {}, 404, 'There is no "constructor"'],
  ];
  test.for(bad)("answer a mistake with what is wrong: %s %j", async ([path, init, status, message]) => {
    const { call } = await open();
    const response = await call(`/_gatefold${path}`, init);
    expect(response.status).toBe(status);
    expect((await response.json()).error.message).toContain(message);
  });

  test("let no page of another origin read", async () => {
    const { call } = await open();
    expect((await call("/_gatefold/faults")).headers.has("access-control-allow-origin")).toBe(false);
    const preflight = await call("/_gatefold/faults", { method: "OPTIONS" });
    expect([preflight.status, preflight.headers.has("access-control-allow-origin")]).toEqual([405, false]);
  });
});

describe("admin paths", () => {
  test("need no API key and no secret in process", async () => {
    const server = await createEmulator();
    expect((await server.fetch("http://gatefold.test/_gatefold")).status).toBe(200);
  });

  test("leave paths that only begin alike to the API", async () => {
    const server = await createEmulator();
    expect((await server.fetch("http://gatefold.test/_gatefolder")).status).toBe(404);
  });
});
