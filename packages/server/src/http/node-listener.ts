import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { isPromise } from "../maybe-promise.ts";
import type { Api } from "./api.ts";
import { isBodiless } from "./delivery.ts";
import { type Failure, failureResponse } from "./failure.ts";
import type { ApiRequest, ApiResponse } from "./message.ts";
import { deliver } from "./node-delivery.ts";
import { createPendingResponses, type PendingResponses } from "./pending-responses.ts";
import { hasBytes, readBody } from "./request-body.ts";
import { readTarget } from "./request-target.ts";
import {
  answerOnSocket,
  isHeadAtFault,
  parserAnswer,
  type ParserError,
  type SizeLimits,
} from "./socket-answer.ts";

/** Limits of connections. */
export interface ConnectionLimits extends SizeLimits {
  /** How long the whole request may take to arrive. */
  readonly requestTimeoutMs: number;
  /** How long a caller may take no byte of an answer. */
  readonly writeTimeoutMs: number;
  /** How long an idle connection is kept open. */
  readonly keepAliveTimeoutMs: number;
  /** How many connections there may be at once. */
  readonly maxConnections: number;
}

/** Called with an answer that the API had no part in; without the request where none could be read. */
export type RefusalListener = (response: ApiResponse, request?: ApiRequest) => void;

/** How often Node looks for requests that are late. */
const CHECK_INTERVAL_MS = 5_000;

/** Carries the API over `node:http`. */
export function createNodeServer(api: Api, limits: ConnectionLimits, onRefusal: RefusalListener): Server {
  const pending = createPendingResponses();

  function serve(asked: ApiRequest, response: ServerResponse): void {
    const answer = api(asked);
    if (!isPromise(answer)) {
      send(asked, response, answer);
      return;
    }
    pending.add(response);
    void answer.then((late) => {
      // A server that was told to stop meanwhile would wait for the connection to become old.
      if (!server.listening) response.setHeader("Connection", "close");
      send(asked, response, late);
    });
  }

  const server = createServer(
    {
      maxHeaderSize: limits.maxHeaderBytes,
      requestTimeout: limits.requestTimeoutMs,
      headersTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
      // What has no body needs no stream for one.
      optimizeEmptyRequests: true,
      connectionsCheckingInterval: Math.min(limits.requestTimeoutMs, CHECK_INTERVAL_MS),
      // Node's own answer to a request without Host has no body.
      requireHostHeader: false,
      // As web-standard headers do, so that both carriers see the same. Node would drop all but the first.
      joinDuplicateHeaders: true,
    },
    (request, response) => {
      // The connection was refused as one too many.
      if (!request.socket.writable) return;
      // It has its answer soon, but may only send it after those of the requests before.
      if (response.socket === null) pending.add(response);
      const problem = hostProblem(request);
      if (problem) {
        const asked = toApiRequest(request, response, hasAnnouncedBody(request));
        const refusal = failureResponse(problem, crypto.randomUUID());
        onRefusal(refusal, asked);
        return send(asked, response, refusal);
      }
      if (request.headers["transfer-encoding"] === undefined) {
        return serve(toApiRequest(request, response, hasAnnouncedBody(request)), response);
      }
      pending.add(response);
      return void hasBytes(request).then((hasBody) => {
        if (hasBody !== undefined) serve(toApiRequest(request, response, hasBody), response);
      });
    },
  );
  refuseOnSockets(server, { api, limits, onRefusal, pending });
  limitWriting(server, limits);
  return server;
}

interface Refusals {
  readonly api: Api;
  readonly limits: ConnectionLimits;
  readonly onRefusal: RefusalListener;
  readonly pending: PendingResponses;
}

/** Answers in the API's error shape what Node has no response object for. */
function refuseOnSockets(server: Server, { api, limits, onRefusal, pending }: Refusals): void {
  server.on("clientError", (error: ParserError, socket) =>
    pending.after(socket, () => {
      if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
      const refusal = parserAnswer(error, limits);
      onRefusal(refusal);
      answerOnSocket(socket, refusal, isHeadAtFault(error));
    }),
  );

  server.on("connect", (request: IncomingMessage, socket: Duplex) =>
    pending.after(socket, () => {
      // The connection has ended, or was refused as one too many.
      if (!socket.writable) return;
      void Promise.resolve(api(toApiRequest(request, socket, false))).then((answer) =>
        answerOnSocket(socket, answer, false),
      );
    }),
  );

  // Whatever is expected, the answer is the same without it (RFC 9110, section 10.1.1).
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));

  let connections = 0;
  server.on("connection", (socket) => {
    connections += 1;
    socket.once("close", () => {
      connections -= 1;
    });
    if (connections <= limits.maxConnections) return;
    const refusal = failureResponse(TOO_MANY_CONNECTIONS, crypto.randomUUID());
    onRefusal(refusal);
    answerOnSocket(socket, refusal, false);
  });
}

const TOO_MANY_CONNECTIONS: Failure = {
  code: "OVERLOADED",
  message: "The server has too many connections; try again in 1 second.",
  headers: { "Retry-After": "1" },
};

/**
 * Ends connections that take nothing of their answer. Node's timeout of a socket ends when nothing was read or
 * written for its time, and counts as written what the other side took of a large piece.
 */
function limitWriting(server: Server, { writeTimeoutMs, keepAliveTimeoutMs }: ConnectionLimits): void {
  // By its time, a timeout is told from that of an idle connection, which Node sets to a little over this.
  const timeoutMs = writeTimeoutMs > keepAliveTimeoutMs ? writeTimeoutMs + 0.5 : writeTimeoutMs;
  server.timeout = timeoutMs;
  server.on("timeout", (socket) => {
    // One that waits for its answer, or for the rest of a request, has other limits.
    if (socket.writableLength > 0 || socket.timeout !== timeoutMs) socket.destroy();
  });
}

function hostProblem({ headers, httpVersion }: IncomingMessage): Failure | undefined {
  if (headers.host === undefined) return httpVersion === "1.1" ? NO_HOST : undefined;
  if (headers.host.includes(",")) return TWO_HOSTS;
  return HOST.test(headers.host) ? undefined : BAD_HOST;
}

/** Name or address, and a port if there is one; it may be empty (RFC 9110, section 7.2). */
const HOST = /^(?:[\w\-.~!$&'()*+;=%]*|\[[\w:.]+\])(?::\d*)?$/;

const BAD_HOST: Failure = {
  code: "BAD_REQUEST",
  message: "The request has a Host header that is neither a name nor an address.",
};
const NO_HOST: Failure = {
  code: "BAD_REQUEST",
  message: "The request has no Host header, which HTTP/1.1 demands.",
};
const TWO_HOSTS: Failure = {
  code: "BAD_REQUEST",
  message: "The request has a Host header that names more than one host.",
};

function hasAnnouncedBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

function toApiRequest(
  request: IncomingMessage,
  closable: ServerResponse | Duplex,
  hasBody: boolean,
): ApiRequest {
  const { method = "GET", headers } = request;
  const { path, query } = readTarget(request.url ?? "/");
  return {
    method,
    path,
    query,
    header: (name) => {
      const value = headers[name];
      return typeof value === "string" ? value : value?.join(", ");
    },
    hasBody,
    peer: () => request.socket.remoteAddress,
    readBody: (maxBytes) => readBody(request, maxBytes),
    gone: () => goneSignal(closable),
  };
}

function goneSignal(closable: ServerResponse | Duplex): AbortSignal {
  const controller = new AbortController();
  if (closable.closed) controller.abort();
  else closable.once("close", () => controller.abort());
  return controller.signal;
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
