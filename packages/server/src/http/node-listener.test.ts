import { Agent, get } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { exchange, type RawAnswer } from "../testing/raw-socket.ts";
import { type ReadyServer, startServer } from "../testing/ready-server.ts";

const ALBUM = '{"data":{"album":{"id":"B0064UPU4G","title":"Discovery"}}}';
const HOST = "Host: localhost\r\n";

let ready: ReadyServer;
beforeAll(async () => {
  ready = await startServer();
});
afterAll(() => ready.close());

const send = (...parts: readonly (string | Buffer)[]) => exchange(ready.port, ...parts);
const lines = () => `${HOST}${ready.headerLines}`;
const getAlbum = (rest = "Connection: close\r\n") =>
  `GET /v1/albums/B0064UPU4G HTTP/1.1\r\n${lines()}${rest}\r\n`;

/** The one answer, which must be an error in the API's shape that ends the connection. */
function errorOf(answers: readonly RawAnswer[]) {
  expect(answers).toHaveLength(1);
  const [{ status, head, body } = { status: 0, head: "", body: "{}" }] = answers;
  const { error } = JSON.parse(body);
  expect(head).toMatch(/^content-type: application\/json$/im);
  expect(head).toMatch(/^connection: close$/im);
  expect(head).toMatch(new RegExp(`^x-request-id: ${error.reference}$`, "im"));
  expect(error.status).toBe(String(status));
  return { code: error.code, message: error.message };
}

test("carries a request and its answer", async () => {
  const [answer] = await send(getAlbum());
  expect(answer).toMatchObject({ status: 200, body: ALBUM });
});

test("carries an answer over 64 KB, and bytes beyond ASCII, as they are", async () => {
  const json = JSON.stringify({ id: "B000000001", title: "Déjà vu 🎧 ".repeat(5000) });
  await ready.server.store.catalog.put([{ id: "B000000001", json: new TextEncoder().encode(json) }]);
  const get = async (path: string) => (await fetch(ready.url + path, { headers: ready.headers })).text();
  // Twice, because the memory of such an answer is freed once it is sent.
  for (let time = 0; time < 2; time += 1) {
    expect(await get("/albums/B000000001")).toBe(`{"data":{"album":${json}}}`);
    expect(await get("/albums?ids=B000000001")).toBe(`{"data":{"albums":[${json}]}}`);
  }
});

test("answers whole, one after another, on a connection whose caller reads slowly", async () => {
  const json = JSON.stringify({ id: "B000000002", title: "x".repeat(8_000_000) });
  await ready.server.store.catalog.put([{ id: "B000000002", json: new TextEncoder().encode(json) }]);
  const request = (rest: string) => `GET /v1/albums?ids=B000000002 HTTP/1.1\r\n${lines()}${rest}\r\n`;
  const answers = await send(request(""), request(""), request("Connection: close\r\n"));
  expect(answers.map(({ body }) => body === `{"data":{"albums":[${json}]}}`)).toEqual([true, true, true]);
});

test("takes HTTP/1.0, also without Host", async () => {
  const request = `GET /v1/albums/B0064UPU4G HTTP/1.0\r\n${ready.headerLines}\r\n`;
  expect(await send(request)).toMatchObject([{ status: 200, body: ALBUM }]);
});

test("takes the target as a whole URL, as proxies send it", async () => {
  for (const origin of ["http://api.music.amazon.dev", "HTTPS://example.com:443"]) {
    const request = `GET ${origin}/v1/albums/B0064UPU4G HTTP/1.1\r\n${lines()}Connection: close\r\n\r\n`;
    expect(await send(request)).toMatchObject([{ status: 200, body: ALBUM }]);
  }
});

test("answers pipelined requests in their order, also when the first is checked late", async () => {
  const token = await ready.server.issueToken({ userId: (await ready.server.addUser()).id });
  const fresh = lines().replace(/Bearer .*/, `Bearer ${token}`);
  const first = `PUT /v1/me/library/albums/B0064UPU4G HTTP/1.1\r\n${fresh}\r\n`;
  const second = `GET /v1/albums/B000000000 HTTP/1.1\r\n${lines()}\r\n`;
  const answers = await send(first + second + getAlbum());
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 200]);
  expect(answers[0]?.body).toContain("SAVED");
});

test("keeps the connection for the next GET, also after errors", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string) =>
    new Promise<boolean>((resolve, reject) => {
      const request = get(`${ready.url}${path}`, { agent, headers: ready.headers }, (response) => {
        response.resume().on("end", () => resolve(request.reusedSocket));
      });
      request.on("error", reject);
    });
  const reused: boolean[] = [];
  for (const path of ["/albums/B0064UPU4G", "/albums/x", "/nothing", "/albums/B0064UPU4G"]) {
    reused.push(await ask(path));
  }
  agent.destroy();
  expect(reused).toEqual([false, true, true, true]);
});

test("tells the length of a body to HEAD, and keeps the body", async () => {
  const [answer] = await send(getAlbum().replace("GET", "HEAD"));
  expect(answer?.head).toContain(`Content-Length: ${ALBUM.length}`);
  expect(answer?.body).toBe("");
});

test("refuses a body, whether its length is told or it comes in chunks", async () => {
  const put = `PUT /v1/me/library/albums/B0064UPU4G HTTP/1.1\r\n${lines()}`;
  const refused = {
    code: "BAD_REQUEST",
    message: "addLibraryAlbum takes no request body; send PUT without one.",
  };
  expect(errorOf(await send(`${put}Content-Length: 2\r\n\r\n{}`))).toEqual(refused);
  expect(errorOf(await send(`${put}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`))).toEqual(
    refused,
  );
});

test("answers a client that is still sending a large body", async () => {
  const body = "x".repeat(8_000_000);
  const url = `${ready.url}/me/library/albums/B0064UPU4G`;
  const response = await fetch(url, { method: "PUT", headers: ready.headers, body });
  expect(response.status).toBe(400);
});

test("answers a client that waits to be told to send its body", async () => {
  const put = `PUT /v1/me/library/albums/B0064UPU4G HTTP/1.1\r\n${lines()}`;
  const answers = await send(`${put}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n`);
  expect(answers.at(-1)).toMatchObject({ status: 400 });
});

test.for([
  ["a b", 400],
  ["localhost/v1", 400],
  ["user@localhost", 400],
  ["localhost:http", 400],
  ["[::1", 400],
  ["", 200],
  ["localhost:", 200],
  ["[::1]:4800", 200],
  ["127.0.0.1:4800", 200],
  ["under_score.example.com", 200],
] as const)("answers %j as Host with %i", async ([host, status]) => {
  const [answer] = await send(getAlbum().replace(HOST, `Host: ${host}\r\n`));
  expect(answer?.status).toBe(status);
});

test("refuses HTTP/1.1 without Host", async () => {
  const request = `GET /v1/albums/B0064UPU4G HTTP/1.1\r\n${ready.headerLines}Connection: close\r\n\r\n`;
  const message = "The request has no Host header, which HTTP/1.1 demands.";
  expect(errorOf(await send(request))).toEqual({ code: "BAD_REQUEST", message });
});

test("refuses a URL of 100 KB", async () => {
  const answers = await send(`GET /v1/albums?ids=${"B".repeat(100_000)} HTTP/1.1\r\n${lines()}\r\n`);
  expect(errorOf(answers)).toEqual({
    code: "URI_TOO_LONG",
    message: "Path and query have more than 8192 bytes.",
  });
});

test("refuses header fields of 40 KB together", async () => {
  const answers = await send(getAlbum(`X-Large: ${"x".repeat(40_000)}\r\n`));
  expect(errorOf(answers)).toEqual({
    code: "REQUEST_HEADER_FIELDS_TOO_LARGE",
    message: "Path, query and header fields have more than 32768 bytes.",
  });
});

test.for([
  ["what is not HTTP", "\x16\x03\x01\x02\x00 garbage\r\n\r\n"],
  ["a method that does not exist", `FETCH /v1/albums HTTP/1.1\r\n${HOST}\r\n`],
  ["a line that is no header field", `GET /v1/albums HTTP/1.1\r\n${HOST}no colon\r\n\r\n`],
  ["a length that is no number", `PUT /v1/albums HTTP/1.1\r\n${HOST}Content-Length: ten\r\n\r\n`],
  ["two lengths", `PUT /v1/albums HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
  [
    "a length beside chunks",
    `PUT /v1/albums HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  ["a version to come", `GET /v1/albums HTTP/9.9\r\n${HOST}\r\n`],
] as const)("refuses %s", async ([, bytes]) => {
  expect(errorOf(await send(bytes))).toEqual({
    code: "BAD_REQUEST",
    message: expect.stringMatching(/^The request is not valid HTTP: .+\.$/),
  });
});

test("refuses a request that does not arrive in time", async () => {
  // A server of its own, for on a busy machine any request may come too late for it.
  const { port, close } = await startServer({ requestTimeoutMs: 200 });
  onTestFinished(close);
  const answers = await exchange(port, "GET /v1/albums/B0064UPU4G HTTP/1.1\r\nHost: loc");
  expect(errorOf(answers)).toEqual({
    code: "REQUEST_TIMEOUT",
    message: "The request didn't arrive in time.",
  });
});

test("goes on when clients go away", async () => {
  for (const bytes of ["", "GET /v1/al", getAlbum(), getAlbum("\r\n").repeat(50)]) {
    const socket = connect({ port: ready.port, host: "127.0.0.1" });
    socket.on("error", () => {});
    await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
    socket.resetAndDestroy();
  }
  expect(await send(getAlbum())).toMatchObject([{ status: 200 }]);
});
