import { describe, expect, test } from "vitest";
import { ALBUM, carriersOf } from "@gatefold/test-helpers/carriers";
import { createEmulator } from "../emulator.ts";

describe.for(carriersOf(createEmulator))("faults over $name", ({ open }) => {
  test("answer with a status in the API's error shape, and with the header fields given", async () => {
    const { server, call } = await open();
    server.faults.add({ then: { status: 429, headers: { "Retry-After": "3" } } });
    const response = await call(ALBUM);
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("3");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const { error } = await response.json();
    expect(error).toMatchObject({ status: "429", code: "THROTTLED" });
    expect(error.reference).toBe(response.headers.get("x-request-id"));
    expect((await call(ALBUM)).status).toBe(200);
  });

  test("answer with a code of the API, or one that it does not know", async () => {
    const { server, call } = await open();
    server.faults.add(
      { then: { code: "DEPENDENCY" } },
      { then: { status: 418, code: "TEAPOT", message: "No." } },
    );
    expect(await (await call(ALBUM)).json()).toMatchObject({ error: { status: "500", code: "DEPENDENCY" } });
    expect(await (await call(ALBUM)).json()).toMatchObject({
      error: { status: "418", code: "TEAPOT", message: "No." },
    });
  });

  test("answer with any text", async () => {
    const { server, call } = await open();
    server.faults.add(
      { then: { status: 502, body: "<h1>Bad gateway</h1>", contentType: "text/html" } },
      { then: { status: 500, body: "" } },
      { then: { body: '{"data":' } },
    );
    const html = await call(ALBUM);
    expect([html.status, html.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(await html.text()).toBe("<h1>Bad gateway</h1>");
    const empty = await call(ALBUM);
    expect([empty.status, empty.headers.get("content-length"), await empty.text()]).toEqual([500, "0", ""]);
    const broken = await call(ALBUM);
    expect([broken.status, await broken.text()]).toEqual([200, '{"data":']);
  });

  test.for([204, 205, 304])("answer with %i and no body", async (status) => {
    const { server, call } = await open();
    server.faults.add({ then: { status } });
    const response = await call(ALBUM);
    expect([response.status, await response.text()]).toEqual([status, ""]);
  });

  test("break the connection before the answer, without doing the work", async () => {
    const { server, call } = await open();
    server.faults.add({ operation: "addLibraryAlbum", then: { reset: true } });
    const error = await call("/v1/me/library/albums/B0064UPU4G", { method: "PUT" }).catch((reason) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(error.cause.code).toBe("ECONNRESET");
    expect(await edgeCount(call)).toBe(0);
  });

  test("break the connection in the body, after the work was done", async () => {
    const { server, call } = await open();
    server.faults.add({ operation: "addLibraryAlbum", then: { reset: true, truncateBodyAtBytes: 10 } });
    const response = await call("/v1/me/library/albums/B0064UPU4G", { method: "PUT" });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
    expect(await edgeCount(call)).toBe(1);
  });

  test("cut the body, whose length is then that of what is sent", async () => {
    const { server, call } = await open();
    server.faults.add({ then: { truncateBodyAtBytes: 17 } });
    const response = await call(ALBUM);
    expect(response.headers.get("content-length")).toBe("17");
    expect(await response.text()).toBe('{"data":{"album":');
  });

  test("change the content type of the real answer, and leave a header field out", async () => {
    const { server, call } = await open();
    server.faults.add({ then: { contentType: "text/plain", headers: { "x-request-id": null } } });
    const response = await call(ALBUM);
    expect(response.headers.get("content-type")).toBe("text/plain");
    expect(response.headers.has("x-request-id")).toBe(false);
    expect(await response.json()).toMatchObject({ data: { album: { id: "B0064UPU4G" } } });
  });

  test("delay the answer on the server's clock, after the work was done", async () => {
    const { server, call } = await open();
    server.faults.add({ operation: "addLibraryAlbum", then: { latencyMs: 3_600_000 } });
    const late = call("/v1/me/library/albums/B0064UPU4G", { method: "PUT" });
    await expect.poll(() => edgeCount(call)).toBe(1);
    server.clock.advance(3_600_000);
    expect((await late).status).toBe(200);
  });

  test("stall the body after its first byte", async () => {
    const { server, call } = await open();
    server.faults.add({ then: { stallMs: 3_600_000 } });
    const response = await call(ALBUM);
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toEqual(new TextEncoder().encode("{"));
    server.clock.advance(3_600_000);
    expect((await reader?.read())?.value?.byteLength).toBe(
      Number(response.headers.get("content-length")) - 1,
    );
    expect((await reader?.read())?.done).toBe(true);
  });

  test("stall the body for ever, until the rules are cleared", async () => {
    const { server, call } = await open();
    server.faults.add({ then: { stallMs: "forever" } });
    const response = await call(ALBUM);
    const text = response.text();
    server.faults.clear();
    await expect(text).rejects.toThrow(TypeError);
  });

  test("leave a request without an answer until the caller gives up", async () => {
    const { server, call } = await open();
    server.faults.add({ then: { neverAnswer: true } });
    const controller = new AbortController();
    const call1 = call(ALBUM, { signal: controller.signal });
    await expect.poll(() => server.faults.list()[0]?.applied).toBe(1);
    controller.abort(new Error("gave up"));
    await expect(call1).rejects.toThrow("gave up");
    expect((await call(ALBUM)).status).toBe(200);
  });

  test("break the connections that wait for an answer when the rules are cleared", async () => {
    const { server, call } = await open();
    server.faults.add({ then: { neverAnswer: true } });
    const waiting = call(ALBUM);
    await expect.poll(() => server.faults.list()[0]?.applied).toBe(1);
    server.faults.clear();
    await expect(waiting).rejects.toThrow(TypeError);
  });

  test("happen to the authorization server too, where the path says so", async () => {
    const { server, call } = await open();
    server.faults.add({ match: { path: "/auth/o2/token" }, then: { status: 503, body: "" } });
    const init = { method: "POST", body: new URLSearchParams({ grant_type: "refresh_token" }) };
    expect((await call("/auth/o2/token", init)).status).toBe(503);
    expect((await call("/auth/o2/token", init)).status).toBe(400);
  });

  test("happen to one user alone", async () => {
    const { server, call } = await open();
    const { id: userId } = await server.addUser();
    const authorization = `Bearer ${await server.issueToken({ userId })}`;
    server.faults.add({ match: { userId }, times: "forever", then: { status: 503 } });
    expect((await call(ALBUM)).status).toBe(200);
    expect((await call(ALBUM, { headers: { authorization } })).status).toBe(503);
    expect((await call(ALBUM, { headers: { authorization: "Bearer none" } })).status).toBe(401);
  });

  test("happen to a user whose key is good too, in the order of the rules", async () => {
    const { server, call } = await open();
    const { userId } = server;
    server.faults.add(
      { match: { userId }, then: { status: 503 } },
      { times: 2, then: { status: 500 } },
      { operation: "addLibraryAlbum", match: { userId }, then: { truncateBodyAtBytes: 1 } },
      { match: { userId }, then: { reset: true } },
    );
    expect((await call(ALBUM, { headers: { "x-api-key": "none" } })).status).toBe(500);
    expect([(await call(ALBUM)).status, (await call(ALBUM)).status]).toEqual([503, 500]);
    const cut = await call("/v1/me/library/albums/B0064UPU4G", { method: "PUT" });
    expect([cut.status, await cut.text()]).toEqual([200, "{"]);
    await expect(call(ALBUM)).rejects.toThrow(TypeError);
    expect(await edgeCount(call)).toBe(1);
  });

  test("leave HEAD without a body", async () => {
    const { server, call } = await open();
    server.faults.add({ then: { status: 503 } });
    const failed = await call(ALBUM, { method: "HEAD" });
    expect([failed.status, await failed.text()]).toEqual([503, ""]);
  });

  test("leave preflight requests alone", async () => {
    const { server, call } = await open();
    server.faults.add({ match: { path: ALBUM }, then: { status: 500 } });
    expect((await call(ALBUM, { method: "OPTIONS" })).status).toBe(204);
    expect((await call(ALBUM)).status).toBe(500);
  });
});

test("a server that stops breaks the connections that faults keep waiting", async () => {
  const server = await createEmulator({ faults: [{ then: { neverAnswer: true } }] });
  const { url, close } = await server.listen({ port: 0 });
  const waiting = fetch(`${url}/albums/B0064UPU4G`).catch((reason) => reason);
  await expect.poll(() => server.faults.list()[0]?.applied).toBe(1);
  await close();
  expect(await waiting).toBeInstanceOf(TypeError);
});

async function edgeCount(call: (path: string) => Promise<Response>): Promise<number> {
  const { data } = await (await call("/v1/me/library/albums")).json();
  return data.user.libraryAlbums.edgeCount;
}
