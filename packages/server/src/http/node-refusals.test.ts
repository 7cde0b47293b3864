import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { exchange, exchangeBytes, type RawAnswer } from "../testing/raw-socket.ts";
import { type ReadyServer, startServer } from "../testing/ready-server.ts";

const HOST = "Host: localhost\r\n";
const ALBUM = '{"data":{"album":{"id":"B0064UPU4G","title":"Discovery"}}}';

let ready: ReadyServer;
beforeAll(async () => {
  ready = await startServer();
});
afterAll(() => ready.close());

const lines = () => `${HOST}${ready.headerLines}Connection: close\r\n`;
const send = (...parts: readonly (string | Buffer)[]) => exchange(ready.port, ...parts);
const raw = async (request: string) => (await exchangeBytes(ready.port, request)).toString();
const put = (rest: string) => send(`PUT /v1/me/library/albums/B0064UPU4G HTTP/1.1\r\n${lines()}${rest}`);

/** The code of an answer in the API's error shape. */
function codeOf({ status, head, body }: RawAnswer): string {
  const { error } = JSON.parse(body);
  expect(head).toMatch(/^content-type: application\/json$/im);
  expect(head).toMatch(new RegExp(`^x-request-id: ${error.reference}$`, "im"));
  expect(error.status).toBe(String(status));
  return error.code;
}

describe("CONNECT", () => {
  test.for([
    ["another host", "example.com:443", "404 RESOURCE_NOT_FOUND"],
    ["an album", "/v1/albums/B0064UPU4G", "405 METHOD_NOT_ALLOWED"],
    ["nothing", "*", "404 RESOURCE_NOT_FOUND"],
  ] as const)("to %s is refused in the API's shape", async ([, target, expected]) => {
    const [answer, ...more] = await send(
      `CONNECT ${target} HTTP/1.1\r\n${HOST}\r\n`,
      "what a tunnel carries",
    );
    expect(more).toEqual([]);
    expect(answer && `${answer.status} ${codeOf(answer)}`).toBe(expected);
    expect(answer?.head).toMatch(/^connection: close$/im);
  });
});

describe("Expect", () => {
  test.for(["nonsense", "200-ok, 100-continue", ""])("of %j is as good as none", async (expectation) => {
    const request = `GET /v1/albums/B0064UPU4G HTTP/1.1\r\n${lines()}Expect: ${expectation}\r\n\r\n`;
    expect((await send(request)).at(-1)).toMatchObject({ status: 200, body: ALBUM });
  });

  test("of nonsense with a body is refused for the body", async () => {
    const [answer] = await put("Expect: nonsense\r\nContent-Length: 2\r\n\r\n{}");
    expect(answer && codeOf(answer)).toBe("BAD_REQUEST");
  });
});

describe("an upgrade", () => {
  test.for(["websocket", "h2c", "TLS/1.0"])("to %s is not made, and the request is answered", async (to) => {
    const head = `GET /v1/albums/B0064UPU4G HTTP/1.1\r\n${HOST}${ready.headerLines}`;
    const request = `${head}Connection: Upgrade, close\r\nUpgrade: ${to}\r\nSec-WebSocket-Key: AAAA\r\n\r\n`;
    expect(await send(request)).toMatchObject([{ status: 200, body: ALBUM }]);
  });

  test("to HTTP/2 without asking is refused in the API's shape", async () => {
    const answers = await send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    expect(answers.map(codeOf)).toEqual(["BAD_REQUEST"]);
  });
});

const MALFORMED_HEADS: readonly (readonly [name: string, request: string, status: number])[] = [
  ["a line that is no header field", `HEAD /v1/albums HTTP/1.1\r\n${HOST}no colon\r\n\r\n`, 400],
  ["a broken version", "HEAD /v1/albums HTTP/x\r\n\r\n", 400],
  ["two lengths", `HEAD / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400],
  ["no Host", "HEAD /v1/albums HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
  ["a URL of 40 KB", `HEAD /v1/albums?ids=${"B".repeat(40_000)} HTTP/1.1\r\n${HOST}\r\n`, 414],
  ["fields of 40 KB", `HEAD /v1/albums HTTP/1.1\r\n${HOST}X-Large: ${"x".repeat(40_000)}\r\n\r\n`, 431],
];

describe("a HEAD that is not valid HTTP is refused without a body", () => {
  test.for(MALFORMED_HEADS)("for %s", async ([, request, status]) => {
    const bytes = await raw(request);
    expect(bytes).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(bytes).toMatch(/^content-type: application\/json$/im);
    expect(bytes).toMatch(/\r\n\r\n$/);
  });

  test("behind a good request in the same packet", async () => {
    const good = `GET /v1/albums/B0064UPU4G HTTP/1.1\r\n${HOST}${ready.headerLines}\r\n`;
    const bytes = await raw(`${good}HEAD /v1/albums HTTP/1.1\r\n${HOST}no colon\r\n\r\n`);
    expect(bytes).toMatch(/"Discovery"}}}HTTP\/1\.1 400 .*\r\n\r\n$/s);
  });

  test("and a GET behind a good HEAD has one", async () => {
    const good = `HEAD /v1/albums/B0064UPU4G HTTP/1.1\r\n${HOST}${ready.headerLines}\r\n`;
    const bytes = await raw(`${good}GET /v1/albums HTTP/1.1\r\n${HOST}no colon\r\n\r\n`);
    expect(bytes).toMatch(/"code":"BAD_REQUEST"/);
  });
});

describe("more than one", () => {
  test("Host is refused", async () => {
    const request = `GET /v1/albums/B0064UPU4G HTTP/1.1\r\n${lines()}Host: evil.example\r\n\r\n`;
    expect((await send(request)).map(codeOf)).toEqual(["BAD_REQUEST"]);
  });

  test("Authorization is not taken for the first one", async () => {
    const request = `GET /v1/albums/B0064UPU4G HTTP/1.1\r\n${lines()}Authorization: Bearer x\r\n\r\n`;
    expect((await send(request)).map(codeOf)).toEqual(["INVALID_ACCESS_TOKEN"]);
  });
});

describe("a body in chunks", () => {
  test("that is empty is none", async () => {
    for (const end of ["0\r\n\r\n", "0\r\nX-Trailer: x\r\n\r\n", "0;extension=x\r\n\r\n"]) {
      const [answer] = await put(`Transfer-Encoding: chunked\r\n\r\n${end}`);
      expect(answer).toMatchObject({ status: 200, body: expect.stringContaining("SAVED") });
    }
  });

  test("that is empty leaves the connection to the next request", async () => {
    const head = `PUT /v1/me/library/albums/B0064UPU4G HTTP/1.1\r\n${HOST}${ready.headerLines}`;
    const first = `${head}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
    const answers = await send(first, `GET /v1/albums/B0064UPU4G HTTP/1.1\r\n${lines()}\r\n`);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test("that holds something is refused, in one packet or byte by byte", async () => {
    const chunk = "1\r\nx\r\n0\r\n\r\n";
    expect((await put(`Transfer-Encoding: chunked\r\n\r\n${chunk}`)).map(codeOf)).toEqual(["BAD_REQUEST"]);
    const head = `PUT /v1/me/library/albums/B0064UPU4G HTTP/1.1\r\n${lines()}Transfer-Encoding: chunked\r\n\r\n`;
    expect((await send(head, ...chunk)).map(codeOf)).toEqual(["BAD_REQUEST"]);
  });

  test("that is not valid is refused once", async () => {
    const answers = await put("Transfer-Encoding: chunked\r\n\r\nnonsense\r\n");
    expect(answers.map(codeOf)).toEqual(["BAD_REQUEST"]);
  });
});

test("what is not valid HTTP is answered after the requests before it", async () => {
  const memory = memoryStore();
  const { port, headerLines, close } = await startServer({
    store: {
      ...memory,
      // Late, as a database behind a network.
      catalog: { ...memory.catalog, get: async (kind, id) => memory.catalog.get(kind, id) },
    },
  });
  const good = `GET /v1/albums/B0064UPU4G HTTP/1.1\r\n${HOST}${headerLines}\r\n`;
  const answers = await exchange(port, `${good}${good}nonsense\r\n\r\n`);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 400]);
  await close();
});
