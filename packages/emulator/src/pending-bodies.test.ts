import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmulator } from "./emulator.ts";
import type { EmulatorListening } from "./listen.ts";

const HOST = "Host: localhost\r\n";

let listening: EmulatorListening;
let put: string;
beforeAll(async () => {
  const { apiKey, token, listen } = await createEmulator({ requestTimeoutMs: 1_000 });
  listening = await listen({ port: 0 });
  const credentials = `x-api-key: ${apiKey}\r\nAuthorization: Bearer ${token}\r\n`;
  put = `PUT /v1/me/library/albums/B0064UPU4G HTTP/1.1\r\n${HOST}${credentials}\r\n`;
});
afterAll(() => listening.close());

const post = (rest: string) =>
  `POST /auth/o2/token HTTP/1.1\r\n${HOST}Content-Type: application/x-www-form-urlencoded\r\n${rest}`;
async function statuses(...parts: readonly string[]): Promise<number[]> {
  const socket = connect({ port: listening.port, host: "127.0.0.1", allowHalfOpen: true });
  for (const part of parts) socket.write(part);
  const answers = await text(socket);
  socket.end();
  return Array.from(answers.matchAll(/HTTP\/1\.1 (\d{3}) /g), ([, status]) => Number(status));
}

test("a form that is not valid HTTP is answered, though the sign-in waits for it", async () => {
  const chunked = post("Transfer-Encoding: chunked\r\n\r\n5\r\ngrant\r\n");
  expect(await statuses(chunked, "ZZ\r\n")).toEqual([400]);
});

test("a form that never arrives is answered 408, though the sign-in waits for it", async () => {
  const late = post("Content-Length: 100\r\n\r\ngrant");
  expect(await statuses(late)).toEqual([408]);
  expect(await statuses(put + late)).toEqual([200, 408]);
});
