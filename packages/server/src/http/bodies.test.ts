import { connect } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { type EchoServer, startEchoServer } from "../testing/echo-server.ts";
import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { exchange, exchangeBytes, type RawAnswer } from "../testing/raw-socket.ts";

const PATH = "/v1/me/library/albums/B0064UPU4G";
const JSON_TYPE = { "Content-Type": "application/json" };

/** Less than the time of a request, which would free the place, too. */
const WAIT = { timeout: 15_000 };

type Headers = Readonly<Record<string, string>>;

function headOf(server: EchoServer, headers: Headers): string {
  const all = { Host: "localhost", ...server.headers, ...headers, Connection: "close" };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `PUT ${PATH} HTTP/1.1\r\n${lines.join("")}\r\n`;
}

async function put(
  server: EchoServer,
  headers: Headers,
  body: string | Buffer,
): Promise<RawAnswer | undefined> {
  const length = { "Content-Length": String(Buffer.byteLength(body)) };
  return (await exchange(server.port, headOf(server, { ...headers, ...length }), body)).at(-1);
}

const chunked = (...pieces: readonly string[]) =>
  `${pieces.map((piece) => `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`).join("")}0\r\n\r\n`;

function codeOf(answer: RawAnswer | undefined): string {
  return `${answer?.status} ${JSON.parse(answer?.body ?? "{}").error?.code}`;
}

describe("over node:http", () => {
  test("a body is taken with its length, in chunks, and byte by byte", async () => {
    const server = await startEchoServer();
    const body = '{"name":"Mix 🎧"}';
    const echoed = { status: 200, body: `{"body":${body}}` };
    expect(await put(server, JSON_TYPE, body)).toMatchObject(echoed);
    const head = headOf(server, { ...JSON_TYPE, "Transfer-Encoding": "chunked" });
    expect(await exchange(server.port, head, chunked('{"name":', '"Mix 🎧"}'))).toMatchObject([echoed]);
    const bytes = [...Buffer.from(chunked(body))].map((byte) => Buffer.of(byte));
    expect(await exchange(server.port, head, ...bytes)).toMatchObject([echoed]);
  });

  test("the limit holds for a body in chunks as for one with its length", async () => {
    const server = await startEchoServer({ maxBodyBytes: 20 });
    const [fits, tooLong] = ['"123456789012345678"', '"1234567890123456789"'];
    expect((await put(server, JSON_TYPE, fits))?.status).toBe(200);
    expect(codeOf(await put(server, JSON_TYPE, tooLong))).toBe("413 PAYLOAD_TOO_LARGE");
    const head = headOf(server, { ...JSON_TYPE, "Transfer-Encoding": "chunked" });
    expect(codeOf((await exchange(server.port, head, chunked(...fits)))[0])).toBe("200 undefined");
    expect(codeOf((await exchange(server.port, head, chunked(...tooLong)))[0])).toBe("413 PAYLOAD_TOO_LARGE");
  });

  test("a body that was read leaves the connection to the next request", async () => {
    const server = await startEchoServer();
    const head = headOf(server, { ...JSON_TYPE, "Content-Length": "2" });
    const first = `${head.replace("Connection: close\r\n", "")}{}`;
    expect((await exchange(server.port, first, `${head}[]`)).map(({ body }) => body)).toEqual([
      '{"body":{}}',
      '{"body":[]}',
    ]);
  });

  test("a body that never comes ends with 408", async () => {
    const server = await startEchoServer({}, { requestTimeoutMs: 500 });
    const head = headOf(server, { ...JSON_TYPE, "Content-Length": "100" });
    expect(codeOf((await exchange(server.port, head, '{"na'))[0])).toBe("408 REQUEST_TIMEOUT");
  });

  test("a body that comes too slowly ends with 408 at the deadline too", async () => {
    const server = await startEchoServer({ answerTimeoutMs: 100 });
    const head = headOf(server, { ...JSON_TYPE, "Content-Length": "100" });
    expect(codeOf((await exchange(server.port, head, '{"na'))[0])).toBe("408 REQUEST_TIMEOUT");
  });

  test("a caller that breaks off its body holds no place", async () => {
    const server = await startEchoServer({ maxRequests: 1 });
    const socket = connect({ port: server.port, host: "127.0.0.1" });
    socket.write(`${headOf(server, { ...JSON_TYPE, "Content-Length": "100" })}{"na`);
    await vi.waitFor(async () => expect((await put(server, JSON_TYPE, "{}"))?.status).toBe(503), WAIT);
    socket.resetAndDestroy();
    await vi.waitFor(async () => expect((await put(server, JSON_TYPE, "{}"))?.status).toBe(200), WAIT);
  });

  test("who expects 100 Continue is told so once the body is wanted", async () => {
    const server = await startEchoServer();
    const head = headOf(server, { ...JSON_TYPE, "Content-Length": "2", Expect: "100-continue" });
    const socket = connect({ port: server.port, host: "127.0.0.1" });
    const bytes: Buffer[] = [];
    socket.on("data", (chunk) => {
      if (bytes.length === 0) socket.write("{}");
      bytes.push(chunk);
    });
    socket.write(head);
    await new Promise((resolve) => socket.on("close", resolve));
    expect(Buffer.concat(bytes).toString()).toMatch(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 .*\{"body":\{\}\}$/s,
    );
  });

  test.for([
    ["without a key", { "x-api-key": "" }, "403"],
    ["with a body of an unknown type", { "Content-Type": "text/plain" }, "415"],
    ["with one that is too large", { "Content-Length": "2000000" }, "413"],
  ] as const)("who expects 100 Continue %s gets the refusal alone", async ([, headers, status]) => {
    const server = await startEchoServer();
    const head = headOf(server, {
      ...JSON_TYPE,
      "Content-Length": "2",
      Expect: "100-continue",
      ...headers,
    });
    expect((await exchangeBytes(server.port, head)).toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});

test("a body that comes too slowly in process ends with 408", async () => {
  const server = await startEchoServer({ answerTimeoutMs: 100 });
  const body = new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from("{")) });
  const init: RequestInit & { duplex: "half" } = {
    method: "PUT",
    headers: { ...server.headers, ...JSON_TYPE },
    body,
    duplex: "half",
  };
  const response = await server.fetch(`http://localhost${PATH}`, init);
  expect([response.status, (await response.json()).error.code]).toEqual([408, "REQUEST_TIMEOUT"]);
});

const TYPES = [
  "application/json",
  "application/json",
  "application/json; charset=utf-8",
  'application/json;charset="UTF-8"',
  "application/json; charset=latin1",
  "APPLICATION/JSON",
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=UTF-8",
  "text/plain",
  "nonsense",
  ";",
  "application/json, text/plain",
] as const;

const BODIES = [
  "",
  "{}",
  '{"name":"a","count":1}',
  '{"count":"1"}',
  '{"__proto__":{"x":1}}',
  '{"constructor":1}',
  '{"name":',
  "nonsense",
  "null",
  "0",
  `[${"[".repeat(40)}`,
  `${"[".repeat(40)}${"]".repeat(40)}`,
  '"\ud83c\udfa7"',
  "name=a+b&count=1&tags=x&tags=y%2Cz",
  "name=a&name=b",
  "count=x",
  "unknown=1",
  "__proto__=1",
  "name=%zz",
  "=",
  "&&",
  `"${"x".repeat(3_000)}"`,
] as const;

interface Sent {
  readonly headers: Headers;
  readonly body: Buffer;
  readonly isChunked: boolean;
}

function randomBody({ below, pick, next }: Random): Sent {
  const body = Buffer.from(pick(BODIES));
  if (next() < 0.2 && body.length > 0) body[below(body.length)] = below(256);
  return {
    headers: {
      ...(next() < 0.9 && { "content-type": pick(TYPES) }),
      ...(next() < 0.1 && { "content-encoding": pick(["gzip", "identity", "br, identity"]) }),
      ...(next() < 0.1 && { "x-api-key": "unknown" }),
    },
    body,
    isChunked: next() < 0.5,
  };
}

const SEEDS = Number(process.env["SEEDS"] ?? 20);

describe("both carriers", () => {
  async function inProcess(server: EchoServer, { headers, body, isChunked }: Sent): Promise<string> {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        if (body.length > 0) controller.enqueue(new Uint8Array(body));
        controller.close();
      },
    });
    const length = isChunked ? {} : { "content-length": String(body.length) };
    const init: RequestInit & { duplex: "half" } = {
      method: "PUT",
      headers: { ...server.headers, ...headers, ...length },
      body: isChunked ? stream : new Uint8Array(body),
      duplex: "half",
    };
    // Without a type, `fetch` would choose one for some bodies.
    const response = await server.fetch(new Request(`http://localhost${PATH}`, init));
    return `${response.status} ${await response.text()}`;
  }

  async function overNetwork(server: EchoServer, { headers, body, isChunked }: Sent): Promise<string> {
    const length = isChunked ? { "Transfer-Encoding": "chunked" } : { "Content-Length": String(body.length) };
    const whole = Buffer.concat([
      Buffer.from(`${body.length.toString(16)}\r\n`),
      body,
      Buffer.from("\r\n0\r\n\r\n"),
    ]);
    const bytes = isChunked ? (body.length > 0 ? whole : Buffer.from("0\r\n\r\n")) : body;
    const [answer] = await exchange(server.port, headOf(server, { ...headers, ...length }), bytes);
    return `${answer?.status} ${answer?.body}`;
  }

  const withoutId = (text: string) => text.replace(/"reference":"[^"]+"/, "");

  test.for(Array.from({ length: SEEDS }, (_, seed) => seed))("answer bodies alike, seed %i", async (seed) => {
    const random = createRandom(seed);
    const server = await startEchoServer({ maxBodyBytes: 2_000 });
    for (let count = 0; count < 50; count++) {
      const sent = randomBody(random);
      const what = JSON.stringify({ ...sent, body: sent.body.toString("latin1") });
      expect(withoutId(await overNetwork(server, sent)), what).toBe(withoutId(await inProcess(server, sent)));
    }
  });
});
