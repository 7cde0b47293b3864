import { gzipSync } from "node:zlib";
import { createClient, createTransport, removeLibraryAlbum } from "@gatefold/client";
import { createEmulator } from "@gatefold/emulator";
import crossFetch from "cross-fetch";
import nodeFetch from "node-fetch";
import { ProxyAgent, fetch as undiciFetch } from "undici";
import { describe, expect, it } from "vitest";
import { type Answer, httpProxy, httpServer } from "./http-server.ts";

const ID = "B0064UPU4G";
const ALBUM = Buffer.from(JSON.stringify({ data: { album: { id: ID, title: "Discovery" } } }));
const json = { "content-type": "application/json" };

/** No cast: the test also checks that their types are accepted. */
const options = (origin: string) => ({
  baseUrl: `${origin}/v1`,
  apiKey: "secret-key",
  token: "secret-token",
});
const quick = { retry: { baseDelayMs: 1 } };
const clientsOn = {
  "the platform's fetch": (origin: string, more = {}) =>
    createClient({ ...options(origin), ...quick, ...more }),
  undici: (origin: string, more = {}) =>
    createClient({ ...options(origin), fetch: undiciFetch, ...quick, ...more }),
  "node-fetch": (origin: string, more = {}) =>
    createClient({ ...options(origin), fetch: nodeFetch, ...quick, ...more }),
  "cross-fetch": (origin: string, more = {}) =>
    createClient({ ...options(origin), fetch: crossFetch, ...quick, ...more }),
};

const good: Answer = (_, response) => response.writeHead(200, json).end(ALBUM);

/** A failure of one response, after which the next succeeds. */
const losses: Record<string, Answer> = {
  "a connection that breaks before the answer": (request) => request.socket.destroy(),
  "a body that stalls": (_, response) => response.writeHead(200, json).write(ALBUM.subarray(0, 9)),
  "headers that never come": () => {},
  "a body shorter than its length": (request, response) => {
    response.writeHead(200, { ...json, "content-length": ALBUM.length }).write(ALBUM.subarray(0, 9));
    setTimeout(() => request.socket.destroy(), 20);
  },
  "a gzip body cut short": (_, response) => {
    const bytes = gzipSync(ALBUM);
    response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(bytes.subarray(0, bytes.length / 2));
  },
  "a gzip body of which hardly anything came": (_, response) =>
    response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync(ALBUM).subarray(0, 12)),
};

describe.for(Object.entries(clientsOn))("over HTTP with %s", ([, clientOn]) => {
  it("the client calls the API", async () => {
    const server = await createEmulator({ seed: { albums: [{ id: ID, title: "Discovery" }] } });
    const listening = await server.listen({ port: 0 });
    try {
      const music = clientOn(new URL(listening.url).origin, { apiKey: server.apiKey, token: server.token });
      expect((await music.albums.get(ID)).title).toBe("Discovery");
      await music.library.albums.add(ID);
      expect(await music.library.albums.has(ID)).toBe(true);
      await expect(music.albums.get("B000000000")).rejects.toMatchObject({
        name: "NotFoundError",
        status: 404,
      });
    } finally {
      await listening.close();
    }
  });

  it.for(Object.entries(losses))("%s is asked for again", async ([, loss]) => {
    await using api = await httpServer(loss, good);
    const music = clientOn(api.origin, { idleTimeoutMs: 300 });
    expect((await music.albums.get(ID)).title).toBe("Discovery");
    expect(api.requests).toHaveLength(2);
  });

  it.for([301, 302, 303, 307, 308])("nothing goes to another origin after %d", async (status) => {
    await using other = await httpServer(good);
    await using api = await httpServer((_, response) =>
      response.writeHead(status, { location: `${other.origin}/v1/albums/${ID}` }).end(),
    );
    const music = clientOn(api.origin, { headers: { "x-custom": "secret" } });
    const { add, remove } = music.library.albums;
    for (const call of [music.albums.get, add, remove])
      await expect(call(ID)).rejects.toMatchObject({
        code: "REDIRECTED",
        status,
        message: expect.stringContaining(other.origin),
      });
    expect([api.requests.length, other.requests]).toEqual([3, []]);
  });
});

it("a proxy is gone through with undici, as the README says", async () => {
  await using api = await httpServer(good);
  await using proxy = await httpProxy();
  const dispatcher = new ProxyAgent(proxy.url);
  const music = createClient({
    ...options(api.origin),
    fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }),
  });
  expect((await music.albums.get(ID)).title).toBe("Discovery");
  expect(proxy.targets).toEqual([new URL(api.origin).host]);
  await dispatcher.close();
});

it("a fetch that follows redirects all the same brings no answer of another origin", async () => {
  await using other = await httpServer(good);
  await using api = await httpServer((_, response) =>
    response.writeHead(307, { location: `${other.origin}/v1/albums/${ID}` }).end(),
  );
  const transport = createTransport({
    ...options(api.origin),
    fetch: (url, init) => fetch(url, { ...init, redirect: "follow" }),
  });
  await expect(removeLibraryAlbum(transport, { id: ID })).rejects.toMatchObject({ code: "REDIRECTED" });
});
