import type { Server } from "node:http";
import { close, listen } from "@gatefold/test-helpers/loopback";
import { onTestFinished } from "vitest";
import type { RequestHandler } from "../http/context.ts";
import { type ConnectionLimits, createNodeServer } from "../http/node-server.ts";

/** Starts a server on node:http, with the usual limits unless others are given. It ends with the test. */
export async function startNodeServer(
  handler: RequestHandler,
  limits: Partial<ConnectionLimits> = {},
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createNodeServer(handler, {
    maxUrlBytes: 8_192,
    maxHeaderBytes: 32_768,
    requestTimeoutMs: 30_000,
    writeTimeoutMs: 30_000,
    keepAliveTimeoutMs: 65_000,
    maxConnections: 1_000,
    ...limits,
  });
  onTestFinished(() => void close(server));
  return { server, port: Number(new URL(await listen(server)).port) };
}
