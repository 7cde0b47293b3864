import { afterAll, beforeAll, expect, test } from "vitest";
import { exchange } from "../testing/raw-socket.ts";
import { type ReadyServer, startServer } from "../testing/ready-server.ts";

const HOST = "Host: localhost\r\n";
const CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";

let ready: ReadyServer;
beforeAll(async () => {
  ready = await startServer({ requestTimeoutMs: 1_000 });
});
afterAll(() => ready.close());

const put = (rest = "\r\n") =>
  `PUT /v1/me/library/albums/B0064UPU4G HTTP/1.1\r\n${HOST}${ready.headerLines}${rest}`;
const statuses = async (...parts: readonly string[]) =>
  (await exchange(ready.port, ...parts)).map(({ status }) => status);

test.for([
  ["CONNECT", `CONNECT example.com:443 HTTP/1.1\r\n${HOST}\r\n`, 404],
  ["what is not valid HTTP", "nonsense\r\n\r\n", 400],
] as const)("%s is answered after the requests before it", async ([, last, status]) => {
  const unknown = `GET /v1/nothing HTTP/1.1\r\n${HOST}\r\n`;
  expect(await statuses(put() + last)).toEqual([200, status]);
  expect(await statuses(put() + unknown + last)).toEqual([200, 404, status]);
  expect(await statuses(put(`${CHUNKED}0\r\n\r\n`) + last)).toEqual([200, status]);
});

test("a body that is not valid HTTP is answered, though its request waits for it", async () => {
  expect(await statuses(put() + put(CHUNKED), "ZZ\r\n")).toEqual([200, 400]);
});

test("a body that never arrives is answered 408, though its request waits for it", async () => {
  expect(await statuses(put(CHUNKED))).toEqual([408]);
});

test("what is not valid HTTP is answered after a thousand requests before it", async () => {
  const answers = await statuses(`${put().repeat(1_000)}nonsense\r\n\r\n`);
  expect(answers).toEqual([...Array(1_000).fill(200), 400]);
});
