import type { Server } from "node:http";
import { connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startNodeServer } from "../testing/node-server.ts";
import { exchange } from "../testing/raw-socket.ts";
import type { Handle } from "./context.ts";
import type { ConnectionLimits } from "./node-server.ts";
import type { ApiResponse } from "./response.ts";

const REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
/** More than all buffers between two processes hold. */
const LARGE = new Uint8Array(32 * 1024 * 1024);

function answerOf(body: Uint8Array): ApiResponse {
  return { status: 200, headers: {}, body };
}

/** A server with an API of its own. */
function listen(handle: Handle, limits: Partial<ConnectionLimits> = {}) {
  return startNodeServer({ handle, observe() {} }, limits);
}

function open(port: number): Socket {
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

const connectionsOf = (server: Server) =>
  new Promise<number>((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });

test("a caller that takes nothing of its answer loses the connection", async () => {
  const { server, port } = await listen(() => answerOf(LARGE), { writeTimeoutMs: 300 });
  const socket = open(port);
  socket.pause().write(REQUEST);
  await expect.poll(() => connectionsOf(server)).toBe(1);
  await expect.poll(() => connectionsOf(server)).toBe(0);
});

test("one that stops in the midst of pipelined answers does too", async () => {
  const { server, port } = await listen(async () => answerOf(new Uint8Array(1_000_000)), {
    writeTimeoutMs: 300,
  });
  const socket = open(port);
  socket.pause().write(REQUEST.repeat(50));
  await expect.poll(() => connectionsOf(server)).toBe(1);
  await expect.poll(() => connectionsOf(server)).toBe(0);
});

test("one that takes its answer slowly gets all of it", async () => {
  const { port } = await listen(() => answerOf(LARGE), { writeTimeoutMs: 2_000 });
  const socket = open(port);
  let bytes = 0;
  socket.on("data", (chunk) => {
    bytes += chunk.length;
    socket.pause();
    setTimeout(() => socket.resume(), 6);
  });
  socket.write(REQUEST.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
  await new Promise((resolve) => socket.on("close", resolve));
  expect(bytes).toBeGreaterThan(LARGE.length);
});

test("one that waits for an answer that is long in coming keeps its connection", async () => {
  const waited = new Promise<ApiResponse>((resolve) => {
    setTimeout(() => resolve(answerOf(new TextEncoder().encode("late"))), 1_000);
  });
  const { port } = await listen(() => waited, { writeTimeoutMs: 100 });
  const request = REQUEST.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
  expect(await exchange(port, request)).toMatchObject([{ status: 200, body: "late" }]);
});

test("a request that stops on its way is answered 408, however short the limit for writing is", async () => {
  const limits = { writeTimeoutMs: 100, requestTimeoutMs: 500 };
  const { port } = await listen(() => answerOf(new Uint8Array()), limits);
  expect(await exchange(port, "GET / HTTP/1.1\r\nHost: loc")).toMatchObject([{ status: 408 }]);
  expect(await exchange(port)).toMatchObject([{ status: 408 }]);
});

test.for([100, 60_000])(
  "an idle connection is closed after its time, with %i ms for writing",
  async (writeTimeoutMs) => {
    const limits = { writeTimeoutMs, keepAliveTimeoutMs: 100 };
    const { port } = await listen(() => answerOf(new Uint8Array()), limits);
    expect(await exchange(port, REQUEST)).toMatchObject([{ status: 200 }]);
  },
);

test("connections over the limit are answered 503 and closed, without what they ask for", async () => {
  let asked = 0;
  const api: Handle = () => {
    asked += 1;
    return answerOf(new Uint8Array());
  };
  const { server, port } = await listen(api, { maxConnections: 2 });
  const kept = [open(port), open(port)];
  await expect.poll(() => connectionsOf(server)).toBe(2);
  for (const bytes of [
    REQUEST,
    "",
    "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde",
    "nonsense\r\n\r\n",
  ]) {
    const [answer, ...more] = await exchange(port, bytes);
    expect(more).toEqual([]);
    expect(answer?.status).toBe(503);
    expect(answer?.head).toMatch(/^retry-after: 1$/im);
    expect(answer?.head).toMatch(/^connection: close$/im);
    expect(JSON.parse(answer?.body ?? "")).toMatchObject({ error: { status: "503", code: "OVERLOADED" } });
  }
  expect(asked).toBe(0);
  for (const socket of kept) socket.destroy();
  await expect.poll(() => connectionsOf(server)).toBe(0);
  const request = REQUEST.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
  expect(await exchange(port, request)).toMatchObject([{ status: 200 }]);
});

test("a refused caller that neither reads nor closes is let go of", async () => {
  const { server, port } = await listen(() => answerOf(new Uint8Array()));
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => {});
  onTestFinished(() => void socket.destroy());
  socket.pause().write("nonsense\r\n\r\n");
  await expect.poll(() => connectionsOf(server)).toBe(1);
  await expect.poll(() => connectionsOf(server)).toBe(0);
});
