import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { isPromise } from "../maybe-promise.ts";
import type { Api } from "./api.ts";
import { isBodiless } from "./delivery.ts";
import { type Failure, failureResponse } from "./failure.ts";
import type { ApiRequest, ApiResponse } from "./message.ts";
import { deliver } from "./node-delivery.ts";

/** Limits of a connection. */
export interface ConnectionLimits {
  /** Most bytes of request line and header fields together. */
  readonly maxHeaderBytes: number;
  /** How long the whole request may take to arrive. */
  readonly requestTimeoutMs: number;
  /** How long an idle connection is kept open. */
  readonly keepAliveTimeoutMs: number;
}

/** Hears of an answer that the API had no part in; without the request where none could be read. */
export type RefusalListener = (response: ApiResponse, request?: ApiRequest) => void;

/** Carries the API over `node:http`. */
export function createNodeServer(api: Api, limits: ConnectionLimits, onRefusal: RefusalListener): Server {
  const server = createServer(
    {
      maxHeaderSize: limits.maxHeaderBytes,
      requestTimeout: limits.requestTimeoutMs,
      headersTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
      // What has no body needs no stream for one.
      optimizeEmptyRequests: true,
      // How often Node looks for late requests: by default only every 30 seconds.
      connectionsCheckingInterval: Math.min(limits.requestTimeoutMs, 30_000),
      // Node's own answer to a request without Host has no body.
      requireHostHeader: false,
    },
    (request, response) => {
      const asked = toApiRequest(request, response);
      if (request.headers.host === undefined && request.httpVersion === "1.1") {
        const refusal = failureResponse(NO_HOST, crypto.randomUUID());
        onRefusal(refusal, asked);
        return send(asked, response, refusal);
      }
      const answer = api(asked);
      if (!isPromise(answer)) return send(asked, response, answer);
      return void answer.then((late) => {
        // A server that was told to stop meanwhile would wait for the connection to become old.
        if (!server.listening) response.setHeader("Connection", "close");
        send(asked, response, late);
      });
    },
  );
  server.on("clientError", (error, socket) => {
    const refusal = refuse(error, socket, limits);
    if (refusal) onRefusal(refusal);
  });
  return server;
}

const NO_HOST: Failure = {
  code: "BAD_REQUEST",
  message: "The request has no Host header, which HTTP/1.1 demands.",
};

function toApiRequest(request: IncomingMessage, response: ServerResponse): ApiRequest {
  const { method = "GET", headers } = request;
  const target = originForm(request.url ?? "/");
  const mark = target.indexOf("?");
  return {
    method,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? "" : target.slice(mark + 1),
    header: (name) => {
      const value = headers[name];
      return typeof value === "string" ? value : value?.join(", ");
    },
    hasBody: headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0,
    readBody: (maxBytes) => readBody(request, maxBytes),
    gone: () => goneSignal(response),
  };
}

function goneSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  if (response.closed) controller.abort();
  else response.once("close", () => controller.abort());
  return controller.signal;
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // What is too long is left unread, and the connection stays up for the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const buffer = Buffer.from(chunk);
    bytes += buffer.byteLength;
    if (bytes > maxBytes) return undefined;
    chunks.push(buffer);
  }
  return Buffer.concat(chunks);
}

/** A proxy may send the whole URL as the target (RFC 9112, section 3.2.2). */
function originForm(target: string): string {
  return target.replace(/^https?:\/\/[^/?]*/i, "") || "/";
}

/**
 * Node sends header fields and a string in one piece, but a buffer in a second one, which takes a sixth more time.
 * Latin-1 keeps every byte as it is. Past this size the copy costs more than the second piece.
 */
const MAX_JOINED_BYTES = 65_536;

function send(asked: ApiRequest, response: ServerResponse, answer: ApiResponse): void {
  if (response.destroyed) return;
  if (answer.delivery) return void deliver(response, answer, answer.delivery);
  const { status, headers, body } = answer;
  if (isBodiless(status)) response.writeHead(status, headers).end();
  else {
    // What nobody read of a body ends with the connection.
    const connection = asked.hasBody && !response.req.readableEnded ? { Connection: "close" } : {};
    response.writeHead(status, { ...headers, "Content-Length": body.byteLength, ...connection });
    if (asked.method === "HEAD") response.end();
    else if (body.byteLength > MAX_JOINED_BYTES) response.end(body);
    else
      response.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1"), "latin1");
  }
}

/** Answers what Node's parser refuses, which has no request object, in the API's error shape, if it still can. */
function refuse(
  error: Error & { code?: string; rawPacket?: Buffer },
  socket: Duplex,
  limits: ConnectionLimits,
): ApiResponse | undefined {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return undefined;
  }
  const answer = failureResponse(parserFailure(error, limits), crypto.randomUUID());
  const { status, headers, body } = answer;
  const fields = { ...headers, "Content-Length": String(body.byteLength), Connection: "close" };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Error\r\n${head.join("")}\r\n`), body]));
  return answer;
}

function parserFailure(
  error: Error & { code?: string; rawPacket?: Buffer },
  { maxHeaderBytes }: ConnectionLimits,
): Failure {
  if (error.code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return { code: "REQUEST_TIMEOUT", message: "The request did not arrive in time." };
  }
  if (error.code !== "HPE_HEADER_OVERFLOW") {
    return { code: "BAD_REQUEST", message: `The request is not valid HTTP: ${error.message}.` };
  }
  // The parser does not say what was too long. A packet without the end of a line is all request line.
  return error.rawPacket && !error.rawPacket.includes("\r\n")
    ? { code: "URI_TOO_LONG", message: `Path and query have more than ${maxHeaderBytes} bytes.` }
    : {
        code: "REQUEST_HEADER_FIELDS_TOO_LARGE",
        message: `Path, query and header fields have more than ${maxHeaderBytes} bytes.`,
      };
}
