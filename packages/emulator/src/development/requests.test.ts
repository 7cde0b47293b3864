import { describe, expect, onTestFinished, test } from "vitest";
import { ALBUM, carriersOf } from "@gatefold/test-helpers/carriers";
import { createEmulator } from "../emulator.ts";
import type { RecordedRequest } from "./requests.ts";

const json = (value: unknown, method: string) => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

describe.for(carriersOf(createEmulator))("requests over $name", ({ open }) => {
  test("are recorded with operation, status and both verdicts", async () => {
    const { call, server } = await open();
    await call(ALBUM);
    await call("/v1/me/playlists?limit=x");
    await call("/v1/nothing");
    expect(server.requests.list()).toMatchObject([
      {
        id: 1,
        method: "GET",
        path: ALBUM,
        operation: "getAlbum",
        status: 200,
        userId: server.userId,
        request: { kind: "valid" },
        response: { kind: "valid" },
      },
      {
        id: 2,
        operation: "listPlaylists",
        status: 400,
        errorCode: "BAD_REQUEST",
        request: { kind: "invalid", problem: expect.stringContaining('Parameter "limit" must be') },
        response: { kind: "valid" },
      },
      { id: 3, operation: undefined, status: 404, request: { kind: "unchecked" } },
    ]);
  });

  test("are checked by their bodies, whoever sends them", async () => {
    const { call, server } = await open();
    const playlist = { title: "Mine", description: "", visibility: "PRIVATE" };
    await call("/v1/playlists", json({ ...playlist, title: 7 }, "POST"));
    await call("/v1/playlists", json(playlist, "POST"));
    await call("/v1/playlists", { ...json(playlist, "POST"), body: "{" });
    server.faults.add({ then: { status: 503 } });
    await call("/v1/playlists", json(playlist, "POST"));
    expect(server.requests.list().map(({ status, request }) => [status, request])).toEqual([
      [400, { kind: "invalid", problem: expect.stringContaining('Field "body.title"') }],
      [200, { kind: "valid" }],
      [400, { kind: "invalid", problem: expect.stringContaining("JSON") }],
      [503, { kind: "unchecked", reason: "it was answered before its body was read" }],
    ]);
  });

  test("say which fault happened, and what the specification says of what it made of the answer", async () => {
    const { call, server } = await open();
    const then = { body: '{"data":{"album":{"id":7}}}', contentType: "application/json" };
    server.faults.add({ then }, { then: { truncateBodyAtBytes: 5 } }, { then: { reset: true } });
    await call(ALBUM);
    await call(ALBUM);
    await call(ALBUM).catch(() => undefined);
    expect(server.requests.list()).toMatchObject([
      { fault: then, response: { kind: "invalid", pointer: "/data/album/id" } },
      { fault: { truncateBodyAtBytes: 5 }, response: { kind: "invalid" } },
      { fault: { reset: true }, status: 0, response: { kind: "unchecked" } },
    ]);
  });

  test("are told with header fields and bodies, without token and key, at an admin path", async () => {
    const { call, server } = await open();
    const { token, apiKey } = server;
    const init = json({ title: `Mine ${token}` }, "POST");
    await call("/v1/playlists", { ...init, headers: { ...init.headers, "user-agent": `test ${apiKey}` } });
    await call(`/v1/albums/${encodeURIComponent(token)}?access_token=${encodeURIComponent(token)}`);
    const list = await (await call("/_gatefold/requests")).json();
    expect(list.requests).toEqual(JSON.parse(JSON.stringify(server.requests.list())));
    const details = await (await call("/_gatefold/requests?id=1")).json();
    expect(details.requestContent.headers).toMatchObject({
      authorization: "Bearer …",
      "x-api-key": "…",
      "user-agent": "test …",
      "content-type": "application/json",
    });
    expect(details.requestContent.body).toBe('{"title":"Mine …"}');
    const { status, headers, body, bytes } = { status: details.status, ...details.responseContent };
    expect([status, headers["Content-Type"], bytes]).toEqual([400, "application/json", body.length]);
    const second = await (await call("/_gatefold/requests?id=2")).text();
    for (const text of [JSON.stringify([list, details]), second]) {
      for (const secret of [token, apiKey, token.slice(5), encodeURIComponent(token)])
        expect(text).not.toContain(secret);
    }
    expect((await call("/_gatefold/requests", { method: "DELETE" })).status).toBe(200);
    expect((await call("/_gatefold/requests?id=1")).status).toBe(404);
    expect((await call("/_gatefold/requests?id=one")).status).toBe(400);
  });

  test("are streamed as events, first those after an id, until the reader goes", async () => {
    const { call, server } = await open();
    await call(ALBUM);
    await call(ALBUM);
    const response = await call("/_gatefold/requests/stream?after=1");
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await eventsOf(reader, 1)).toMatchObject([{ id: 2, operation: "getAlbum" }]);
    await call("/v1/albums/B0");
    await call("/v1/albums/B1");
    expect(await eventsOf(reader, 2)).toMatchObject([{ id: 3 }, { id: 4 }]);
    await reader?.cancel();
    await call(ALBUM);
    expect(server.requests.list()).toHaveLength(5);
    const head = await call("/_gatefold/requests/stream", { method: "HEAD" });
    expect(head.status).toBe(405);
  });
});

/** So many events of a stream, which may come in any pieces. */
async function eventsOf(
  reader: ReadableStreamDefaultReader<string> | undefined,
  count: number,
): Promise<readonly RecordedRequest[]> {
  let text = "";
  while (text.split("\n\n").length <= count) text += (await reader?.read())?.value ?? "";
  return text
    .split("\n\n")
    .slice(0, count)
    .map((event) => JSON.parse(event.replace(/^id: \d+\ndata: /, "")));
}

describe("recorded requests", () => {
  test("are at most 200, the latest, and fewer if their bodies are large", async () => {
    const { fetch, apiKey, token, requests } = await createEmulator();
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
    for (let count = 0; count < 205; count += 1) await fetch(`http://gatefold.test${ALBUM}`, { headers });
    expect(requests.list().map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, index) => index + 6));
    const body = JSON.stringify({ title: "x".repeat(300_000) });
    const init = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
    for (let count = 0; count < 70; count += 1) await fetch("http://gatefold.test/v1/playlists", init);
    expect(requests.list().length).toBeLessThan(65);
    const { requestContent } = requests.get(275) ?? {};
    expect([requestContent?.bytes, requestContent?.body?.length]).toEqual([body.length, 262_144]);
  });

  test("are told to subscribers, whose mistakes harm no request", async () => {
    const errors: unknown[] = [];
    const { fetch, requests } = await createEmulator({ onError: (error) => errors.push(error) });
    const told: number[] = [];
    const mistake = new Error("a mistake");
    const end = requests.subscribe(({ id }) => {
      told.push(id);
      throw mistake;
    });
    expect((await fetch(`http://gatefold.test${ALBUM}`)).status).toBe(403);
    end();
    await fetch(`http://gatefold.test${ALBUM}`);
    expect([told, errors]).toEqual([[1], [mistake]]);
  });

  test("hold nothing of a sign-in but method, path and status", async () => {
    const { fetch, requests } = await createEmulator();
    await fetch("http://gatefold.test/ap/oa?client_id=secret");
    expect(requests.get(1)).toMatchObject({ path: "/ap/oa", requestContent: undefined });
  });

  test("say that answers are not checked where they are not", async () => {
    const { fetch, requests } = await createEmulator({ validateResponses: false });
    await fetch(`http://gatefold.test${ALBUM}`);
    expect(requests.list()[0]?.response.kind).toBe("unchecked");
  });

  test("end their streams when the emulator closes", async () => {
    const emulator = await createEmulator();
    const { url, secret, close } = await emulator.listen({ port: 0 });
    onTestFinished(close);
    const authorization = `Bearer ${secret}`;
    const stream = await fetch(new URL("/_gatefold/requests/stream", url), { headers: { authorization } });
    await close();
    expect(await stream.text()).toBe("");
  });
});
