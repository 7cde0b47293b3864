import { METHODS as NODE_METHODS } from "node:http";
import { beforeAll, expect, test } from "vitest";
import { createServer, type GatefoldServer } from "../server.ts";
import { METHODS } from "./fetch-handler.ts";

const URL_OF_ALBUM = "https://api.music.amazon.dev/v1/albums/B0064UPU4G";

let server: GatefoldServer;
let headers: Record<string, string>;
beforeAll(async () => {
  server = await createServer();
  const json = new TextEncoder().encode('{"id":"B0064UPU4G"}');
  await server.store.catalog.put([{ id: "B0064UPU4G", json }]);
  const { apiKey } = await server.addSecurityProfile();
  const { id } = await server.addUser();
  headers = { "x-api-key": apiKey, authorization: `Bearer ${await server.issueToken({ userId: id })}` };
});

const put = (body: BodyInit) =>
  server.fetch(
    new Request("http://localhost/v1/me/library/albums/B0064UPU4G", {
      method: "PUT",
      headers,
      body,
      duplex: "half",
    } as RequestInit),
  );

function streamOf(start: (controller: ReadableStreamDefaultController<Uint8Array>) => void) {
  return new ReadableStream<Uint8Array>({ start });
}

test("answers whatever the origin of the request is", async () => {
  const response = await server.fetch(new Request(URL_OF_ALBUM, { headers }));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-length")).toBe("38");
  expect(await response.json()).toEqual({ data: { album: { id: "B0064UPU4G" } } });
});

test("a caller that changes the bytes of an answer changes no other answer", async () => {
  const first = await server.fetch(new Request(URL_OF_ALBUM, { headers }));
  new Uint8Array(await first.arrayBuffer()).fill(0);
  const second = await server.fetch(new Request(URL_OF_ALBUM, { headers }));
  expect(await second.text()).toBe('{"data":{"album":{"id":"B0064UPU4G"}}}');
});

test("HEAD has the length of the body, and no body", async () => {
  const response = await server.fetch(new Request(URL_OF_ALBUM, { method: "HEAD", headers }));
  expect([response.status, response.headers.get("content-length"), response.body]).toEqual([200, "38", null]);
});

test("a preflight request is answered without a body", async () => {
  const response = await server.fetch(new Request(URL_OF_ALBUM, { method: "OPTIONS" }));
  expect([response.status, response.body]).toEqual([204, null]);
});

test("a body is refused, and an empty one is none", async () => {
  expect((await put("{}")).status).toBe(400);
  expect((await put("")).status).toBe(200);
  expect((await put(streamOf((controller) => controller.close()))).status).toBe(200);
});

test("a body is found behind an empty piece, and not waited for", async () => {
  const endless = streamOf((controller) => {
    controller.enqueue(new Uint8Array());
    controller.enqueue(new Uint8Array([1]));
  });
  expect((await put(endless)).status).toBe(400);
});

test("a body that breaks off is refused as one", async () => {
  const broken = streamOf((controller) => controller.error(new Error("the connection is gone")));
  expect((await put(broken)).status).toBe(400);
});

test("what a URL holds behind # is not looked at", async () => {
  const response = await server.fetch(new Request(`${URL_OF_ALBUM}#tracks`, { headers }));
  expect(response.status).toBe(200);
});

test("both carriers know the methods of Node", () => {
  expect(NODE_METHODS.filter((method) => !METHODS.has(method))).toEqual([]);
});
