import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { sqliteStore } from "@gatefold/server";
import { memoryStore, type Store } from "@gatefold/server/extend";
import { createBareEmulator, createEmulator, type Emulator, type EmulatorOptions } from "../emulator.ts";
import { getClient } from "../oauth/clients.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";

const stores: readonly { readonly name: string; open(): Store }[] = [
  { name: "memory", open: memoryStore },
  { name: "sqlite", open: () => sqliteStore({ file: join(tempFolder(), "gatefold.db") }) },
];
const FIRST = "B0064UPU4G";
const SECOND = "B00D3PLC1K";

describe.for(stores)("on a $name store", ({ open }) => {
  async function start(options: EmulatorOptions = {}): Promise<Emulator> {
    const store = open();
    onTestFinished(async () => store.close());
    return createEmulator({ store, seed: { library: [FIRST] }, ...options });
  }

  test("reset goes back to what the seed left", async () => {
    const server = await start();
    await change(server);
    await server.store.catalog.put([
      { id: "B000000009", json: new TextEncoder().encode('{"id":"B000000009"}') },
    ]);
    await server.addUser("Later");
    server.faults.add({ then: { status: 500 } });
    server.clock.advance(1_000_000_000);
    await server.reset();
    expect(await libraryOf(server)).toEqual([FIRST]);
    expect(await server.store.catalog.get("albums", "B000000009")).toBeUndefined();
    expect(await server.store.accounts.listUsers(100)).toEqual(server.users);
    expect(server.faults.list()).toEqual([]);
    expect(Math.abs(server.clock.now() - Date.now())).toBeLessThan(60_000);
  });

  test("reset brings back the faults that the server was made with", async () => {
    const server = await start({ faults: [{ then: { status: 503 } }] });
    expect((await call(server, "GET", `/albums/${FIRST}`)).status).toBe(503);
    expect((await call(server, "GET", `/albums/${FIRST}`)).status).toBe(200);
    await server.reset();
    expect((await call(server, "GET", `/albums/${FIRST}`)).status).toBe(503);
  });

  test("restore goes back to the snapshot, also after a trip through JSON", async () => {
    const server = await start();
    const snapshot = await server.snapshot();
    await change(server);
    await server.restore(snapshot);
    expect(await libraryOf(server)).toEqual([FIRST]);
    await change(server);
    await server.restore(JSON.parse(JSON.stringify(snapshot)));
    expect(await libraryOf(server)).toEqual([FIRST]);
    expect(await server.snapshot()).toEqual(snapshot);
  });

  test("albums come back byte for byte", async () => {
    const server = await start();
    const before = await (await call(server, "GET", `/albums/${FIRST}`)).text();
    const snapshot = JSON.parse(JSON.stringify(await server.snapshot()));
    await server.store.catalog.put([{ id: FIRST, json: new TextEncoder().encode(`{"id":"${FIRST}"}`) }]);
    await server.restore(snapshot);
    expect(await (await call(server, "GET", `/albums/${FIRST}`)).text()).toBe(before);
  });

  test("artists come back under their own names", async () => {
    const server = await start();
    const artist = { id: "B00ARTIST1", name: "Diddy" };
    const json = new TextEncoder().encode(JSON.stringify({ id: FIRST, artists: [artist] }));
    await server.store.catalog.put([{ id: FIRST, json, artistNames: { B00ARTIST1: "Sean Combs" } }]);
    const nameOf = async () =>
      JSON.parse(new TextDecoder().decode(await server.store.catalog.get("artists", "B00ARTIST1"))).name;
    expect(await nameOf()).toBe("Sean Combs");
    const snapshot = JSON.parse(JSON.stringify(await server.snapshot()));
    await server.store.catalog.put([{ id: FIRST, json }]);
    expect(await nameOf()).toBe("Diddy");
    await server.restore(snapshot);
    expect(await nameOf()).toBe("Sean Combs");
  });

  test("a snapshot without the catalog leaves the catalog as it is", async () => {
    const server = await start();
    const snapshot = await server.snapshot({ catalog: false });
    expect(snapshot.albums).toBeUndefined();
    await change(server);
    await server.store.catalog.put([
      { id: "B000000009", json: new TextEncoder().encode('{"id":"B000000009"}') },
    ]);
    await server.restore(snapshot);
    expect(await libraryOf(server)).toEqual([FIRST]);
    expect(await server.store.catalog.get("albums", "B000000009")).toBeDefined();
  });

  test("a user who is gone after a restore is refused, and taken again when it is back", async () => {
    const server = await start();
    const before = await server.snapshot({ catalog: false });
    const { id: userId } = await server.addUser();
    const guest = { ...server, token: await server.issueToken({ userId }) };
    const after = await server.snapshot({ catalog: false });
    expect((await call(guest, "GET", `/albums/${FIRST}`)).status).toBe(200);
    await server.restore(before);
    expect((await call(guest, "GET", `/albums/${FIRST}`)).status).toBe(403);
    await server.restore(after);
    expect((await call(guest, "GET", `/albums/${FIRST}`)).status).toBe(200);
  });

  test("codes and sessions of the authorization server come back", async () => {
    const server = await start();
    const code = { sessionId: "é", clientId: "c", redirectUri: "r", challenge: null, used: false };
    const grant = { id: "code:a", value: new TextEncoder().encode(JSON.stringify(code)), expiresAtMs: 7 };
    await server.store.grants.change({ put: [grant] });
    const client = await server.addOAuthClient();
    const snapshot = JSON.parse(JSON.stringify(await server.snapshot()));
    await server.reset();
    expect(await server.store.grants.get("code:a")).toBeUndefined();
    await server.restore(snapshot);
    const restored = await server.store.grants.get("code:a");
    expect(restored).toEqual(grant);
    expect(await getClient(server.store, client.clientId)).toBeDefined();
  });

  test("a bad snapshot changes nothing", async () => {
    const server = await start();
    const snapshot = JSON.parse(JSON.stringify(await server.snapshot()));
    const users = [{ ...server.users[0], name: 7 }];
    await expect(server.restore({ ...snapshot, libraries: [], users })).rejects.toThrow(
      "users[0].name: expected a text, got 7",
    );
    await expect(server.restore({ ...snapshot, format: 2 })).rejects.toThrow("format: expected 1, got 2");
    const json = `{"id":"${FIRST}","duration":"long"}`;
    await expect(server.restore({ ...snapshot, albums: [{ id: FIRST, json }] })).rejects.toThrow(
      'albums[0].json.duration: expected a number of 0 or more, got "long"',
    );
    expect(await libraryOf(server)).toEqual([FIRST]);
  });

  const badGrants: readonly [id: string, value: string, message: string][] = [
    ["code:a", "[]", "grants[0].value.code: expected an object, got a list"],
    ["session:a", '{"clientId":1}', "grants[0].value.session.userId: expected a text, got nothing"],
    ["device:a", '{"status":"lost"}', "grants[0].value.device.clientId: expected a text, got nothing"],
    ["revoked:a", "1", "grants[0].value.revoked: expected true, got 1"],
    ["client:a", "{", 'grants[0].value: expected JSON in Base64, got "ew=="'],
    [
      "codes:a",
      "{}",
      'grants[0].id: expected the id of a grant, such as "code:" and its hash, got "codes:a"',
    ],
  ];
  test.for(badGrants)("a snapshot with a grant %s of %s changes nothing", async ([id, value, message]) => {
    const server = await start();
    const snapshot = JSON.parse(JSON.stringify(await server.snapshot()));
    const grants = [{ id, value: Buffer.from(value).toString("base64"), expiresAtMs: 7 }];
    await expect(server.restore({ ...snapshot, libraries: [], grants })).rejects.toThrow(message);
    expect(await libraryOf(server)).toEqual([FIRST]);
  });

  test("a token expires and a limit refills as the clock is moved", async () => {
    const rateLimits = { perUser: { requestsPerSecond: 0.001, burst: 1 } };
    const server = await start({ rateLimits, clock: () => Date.UTC(2026, 0, 1) });
    expect((await call(server, "GET", `/albums/${FIRST}`)).status).toBe(200);
    const throttled = await call(server, "GET", `/albums/${FIRST}`);
    expect([throttled.status, throttled.headers.get("retry-after")]).toEqual([429, "1000"]);
    server.clock.advance(1_000_000);
    expect((await call(server, "GET", `/albums/${FIRST}`)).status).toBe(200);
    server.clock.advance(2_600_000);
    const expired = await call(server, "GET", `/albums/${FIRST}`);
    expect(expired.status).toBe(401);
    expect(await expired.text()).toContain("expired at 2026-01-01T01:00:00.000Z");
    server.clock.set("2026-01-01T00:59:59Z");
    expect((await call(server, "GET", `/albums/${FIRST}`)).status).not.toBe(401);
    await server.reset();
    expect((await call(server, "GET", `/albums/${FIRST}`)).status).toBe(200);
  });

  test("new entries carry the time of the clock", async () => {
    const server = await start();
    server.clock.set("2040-01-01T00:00:00Z");
    const token = await server.issueToken({ userId: server.userId });
    await call({ ...server, token }, "PUT", `/me/library/albums/${SECOND}`);
    const [entry] = await server.store.library.list({ userId: server.userId, list: "albums", limit: 1 });
    const time = Number.parseInt(entry?.objectId.replace("-", "").slice(0, 12) ?? "", 16);
    expect(new Date(time).getUTCFullYear()).toBe(2040);
  });
});

test("without a seed reset empties the libraries, and leaves catalog, users and profiles", async () => {
  const server = await createEmulator();
  const plain = await createBareEmulator({ store: server.store });
  await change(server);
  await plain.reset();
  expect(await libraryOf(server)).toEqual([]);
  expect((await call(server, "GET", `/albums/${FIRST}`)).status).toBe(200);
});

test("a store that can't be reset or restored says so", async () => {
  const { contents: _contents, ...store } = memoryStore();
  const server = await createEmulator({ store });
  const message = 'a store of kind "memory" can\'t be reset or restored';
  await expect(server.reset()).rejects.toThrow(message);
  await expect(server.snapshot()).rejects.toThrow(message);
});

/** Removes what the seed saved, and saves something else. */
async function change(server: Emulator): Promise<void> {
  expect((await call(server, "DELETE", `/me/library/albums/${FIRST}`)).status).toBe(200);
  expect((await call(server, "PUT", `/me/library/albums/${SECOND}`)).status).toBe(200);
  expect(await libraryOf(server)).toEqual([SECOND]);
}

function call({ fetch, apiKey, token }: Emulator, method: string, path: string): Promise<Response> {
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
  return fetch(`http://gatefold.test/v1${path}`, { method, headers });
}

async function libraryOf(server: Emulator): Promise<string[]> {
  const { data } = await (await call(server, "GET", "/me/library/albums")).json();
  return data.user.libraryAlbums.edges.map(({ node }: { node: { id: string } }) => node.id);
}
