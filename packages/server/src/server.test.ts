import { expect, test } from "vitest";
import { ALL_SCOPES } from "./provision.ts";
import { createServer } from "./server.ts";
import { memoryStore } from "./storage/memory/memory-store.ts";
import { startServer } from "./testing/ready-server.ts";

test("listens on a free port, and on no port twice", async () => {
  const { server, port, url, close } = await startServer();
  expect(url).toBe(`http://127.0.0.1:${port}/v1`);
  await expect(server.listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await close();
  const again = await server.listen({ port });
  await again.close();
});

test("listens on no empty host, which Node takes for every address", async () => {
  const server = await createServer();
  await expect(server.listen({ port: 0, host: "" })).rejects.toThrow(RangeError);
});

test("puts an address of IPv6 in brackets", async () => {
  const server = await createServer();
  const listening = await server.listen({ port: 0, host: "::1" });
  expect(listening.url).toBe(`http://[::1]:${listening.port}/v1`);
  expect((await fetch(`${listening.url}/albums`)).status).toBe(403);
  await listening.close();
});

test("closes at once while clients keep idle connections", async () => {
  const { url, headers, close } = await startServer();
  await (await fetch(`${url}/albums/B0064UPU4G`, { headers })).text();
  await close();
  await expect(fetch(`${url}/albums/B0064UPU4G`, { headers })).rejects.toThrow();
});

test("lets a request that is under way end before it is closed", async () => {
  const store = memoryStore();
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<undefined>();
  const get = () => {
    asked.resolve();
    return answer.promise;
  };
  const { url, headers, close } = await startServer({
    store: { ...store, catalog: { ...store.catalog, get } },
  });
  const response = fetch(`${url}/albums/B0064UPU4G`, { headers });
  await asked.promise;
  const closed = close();
  answer.resolve(undefined);
  expect((await response).status).toBe(404);
  await closed;
});

test("servers on one store take each other's keys, tokens and cursors", async () => {
  const store = memoryStore();
  const [one, other] = [await createServer({ store }), await createServer({ store })];
  const { apiKey } = await one.addSecurityProfile();
  const { id } = await one.addUser();
  await store.catalog.put(
    ["B000000001", "B000000002"].map((album) => ({ id: album, json: new TextEncoder().encode("{}") })),
  );
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${await one.issueToken({ userId: id })}` };
  const ask = (server: typeof one, path: string, method = "GET") =>
    server.fetch(new Request(`http://localhost/v1/me/library/albums${path}`, { method, headers }));
  await ask(one, "/B000000001", "PUT");
  await ask(other, "/B000000002", "PUT");
  const page = await (await ask(one, "?limit=1")).json();
  const { token } = page.data.user.libraryAlbums.pageInfo;
  const next = await (await ask(other, `?limit=1&cursor=${token}`)).json();
  expect(next.data.user.libraryAlbums.edges).toMatchObject([{ node: { id: "B000000001" } }]);
});

test("tokens are by default for one hour and all scopes", async () => {
  const server = await createServer({ clock: () => Date.UTC(2026, 0, 2) });
  const { id } = await server.addUser();
  const [, claims = ""] = (await server.issueToken({ userId: id })).split(".");
  const { scope, iat, exp } = JSON.parse(Buffer.from(claims, "base64url").toString());
  expect([scope.split(" "), exp - iat]).toEqual([ALL_SCOPES, 3600]);
  const known = ["music::catalog", "music::library:read", "music::library"];
  expect(ALL_SCOPES).toEqual(expect.arrayContaining(known));
});
