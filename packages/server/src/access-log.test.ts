import { describe, expect, test } from "vitest";
import { ALBUM } from "@gatefold/test-helpers/carriers";
import { carriers } from "./testing/carriers.ts";
import { apiKeyId } from "./domain/api-key-id.ts";
import { createServer, type ServerOptions } from "./server.ts";
import { exchange } from "./testing/raw-socket.ts";
import type { RequestRecord } from "./observers.ts";

/** Records of requests, each of which is awaited before the next. */
function recorder() {
  const records: RequestRecord[] = [];
  const last = () => records.at(-1);
  return { records, last, log: (record: RequestRecord) => void records.push(record) };
}

const NOBODY = { userId: undefined, apiKeyId: undefined };

describe.for(carriers)("the access log over $name", ({ open }) => {
  test("has a record of each request", async () => {
    const { log, records } = recorder();
    const { call, server } = await open({ log, clock: () => Date.UTC(2026, 0, 2) });
    const response = await call(ALBUM);
    const body = await response.arrayBuffer();
    expect(records).toEqual([
      {
        time: "2026-01-02T00:00:00.000Z",
        requestId: response.headers.get("x-request-id"),
        method: "GET",
        path: ALBUM,
        operation: "getAlbum",
        status: 200,
        errorCode: undefined,
        durationMs: expect.any(Number),
        bytes: body.byteLength,
        userId: server.userId,
        apiKeyId: apiKeyId(server.apiKey),
      },
    ]);
    expect(records[0]?.durationMs).toBeGreaterThan(0);
  });

  test("tells the code of a failure, and who called as far as that is known", async () => {
    const { log, last } = recorder();
    const { call, server } = await open({ log });
    const known = apiKeyId(server.apiKey);
    await call("/v1/albums/B000000000");
    const missing = { status: 404, errorCode: "RESOURCE_NOT_FOUND", operation: "getAlbum" };
    expect(last()).toMatchObject({ ...missing, userId: server.userId, apiKeyId: known });
    await call(ALBUM, { headers: { authorization: "Bearer bad" } });
    expect(last()).toMatchObject({
      status: 401,
      errorCode: "INVALID_ACCESS_TOKEN",
      userId: undefined,
      apiKeyId: known,
    });
    await call(ALBUM, { headers: { "x-api-key": "hunter2" } });
    expect(last()).toMatchObject({ status: 403, errorCode: "INVALID_CLIENT_ID", ...NOBODY });
    const token = await server.issueToken({ userId: server.userId, scopes: ["music::catalog"] });
    await call("/v1/me/library/albums", { headers: { authorization: `Bearer ${token}` } });
    expect(last()).toMatchObject({ errorCode: "ACCESS_DENIED", userId: server.userId });
  });

  test("has no body of HEAD, and no operation of what is none", async () => {
    const { log, last } = recorder();
    const { call } = await open({ log });
    await call(ALBUM, { method: "HEAD" });
    expect(last()).toMatchObject({ method: "HEAD", operation: "getAlbum", status: 200, bytes: 0 });
    await call(ALBUM, { method: "OPTIONS" });
    expect(last()).toMatchObject({ operation: undefined, status: 204, bytes: 0, ...NOBODY });
    await call("/health");
    expect(last()).toMatchObject({ path: "/health", operation: undefined, status: 200, bytes: 15 });
    await call("/nothing");
    expect(last()).toMatchObject({ path: "/nothing", errorCode: "RESOURCE_NOT_FOUND" });
  });

  test("holds no secret, wherever the caller puts it", async () => {
    const { log, records } = recorder();
    const { call, server } = await open({ log });
    const { apiKey, token } = server;
    await call(`${ALBUM}?access_token=${token}&key=${apiKey}`);
    await call(`/v1/albums/${token}`);
    await call(`/v1/albums/${apiKey}`);
    await call(`/${token}/${apiKey}`.repeat(5));
    await call(ALBUM, { headers: { "x-api-key": token, authorization: `Bearer ${apiKey}` } });
    expect(records).toHaveLength(5);
    const written = JSON.stringify(records);
    for (const secret of [token, apiKey]) expect(written).not.toContain(secret.slice(-16));
    expect(written).not.toContain("access_token");
    expect(records[2]?.path).toBe(`/v1/albums/${apiKey.slice(0, 32)}…`);
  });

  test("that fails harms no request, and is heard of", async () => {
    const heard: unknown[] = [];
    const failure = new Error("no space left");
    const log = () => {
      throw failure;
    };
    const options: ServerOptions = { log, onError: (...told) => void heard.push(...told) };
    const { call } = await open(options);
    const response = await call(ALBUM);
    expect(response.status).toBe(200);
    expect(heard).toEqual([failure, response.headers.get("x-request-id")]);
  });
});

test("what the parser refuses is in the log, without what could not be read", async () => {
  const { log, records } = recorder();
  const server = await createServer({ log, maxHeaderBytes: 1000 });
  const { port, close } = await server.listen({ port: 0 });
  await exchange(port, "nonsense\r\n\r\n");
  await exchange(port, `GET /v1/albums HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(2000)}\r\n\r\n`);
  await exchange(port, "GET /v1/albums HTTP/1.1\r\nConnection: close\r\n\r\n");
  await close();
  expect(records).toMatchObject([
    { method: undefined, path: undefined, status: 400, errorCode: "BAD_REQUEST" },
    { method: undefined, status: 431, errorCode: "REQUEST_HEADER_FIELDS_TOO_LARGE" },
    { method: "GET", path: "/v1/albums", status: 400, errorCode: "BAD_REQUEST" },
  ]);
});
