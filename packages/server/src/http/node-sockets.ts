import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { RequestHandler } from "./context.ts";
import { type Failure, failureResponse, UNKNOWN_METHOD, urlTooLong } from "./failure.ts";
import type { ApiResponse } from "./response.ts";

/** Limits of what arrives on a connection, and of the connections. */
export interface SocketLimits {
  readonly maxUrlBytes: number;
  readonly maxHeaderBytes: number;
  /** How long a caller may take no byte of a response. */
  readonly writeTimeoutMs: number;
  /** How long an idle connection is kept open. */
  readonly keepAliveTimeoutMs: number;
  readonly maxConnections: number;
}

export interface SocketParts {
  readonly handler: RequestHandler;
  readonly limits: SocketLimits;
  readonly pending: PendingResponses;
}

/** Does what Node's server leaves to the sockets: refusals without a response object, and limits of connections. */
export function serveSockets(server: Server, { handler, limits, pending }: SocketParts): void {
  server.on("clientError", (error: ParserError, socket) =>
    pending.after(socket, () => {
      if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
      const refusal = failureResponse(parserFailure(error, limits), crypto.randomUUID());
      handler.observe(refusal);
      answerOnSocket(socket, refusal, isHeadAtFault(error));
    }),
  );

  let connections = 0;
  server.on("connection", (socket) => {
    connections += 1;
    socket.once("close", () => {
      connections -= 1;
    });
    waitForHalfClosed(socket);
    if (connections <= limits.maxConnections) return;
    const refusal = failureResponse(TOO_MANY_CONNECTIONS, crypto.randomUUID());
    handler.observe(refusal);
    answerOnSocket(socket, refusal, false);
  });
  // Callers that have closed their side may still wait for a response.
  Object.assign(server, { httpAllowHalfOpen: true });
  limitWriting(server, limits);
}

const TOO_MANY_CONNECTIONS: Failure = {
  code: "OVERLOADED",
  message: "The server has too many connections; try again in 1 second.",
  headers: { "Retry-After": "1" },
};

/** How long a caller that has closed its side of the connection may wait for its response. Later it counts as gone. */
const HALF_CLOSED_MS = 1_000;

/** A caller that has gone looks the same as one that has only closed its side, until something is sent to it. */
function waitForHalfClosed(socket: Socket): void {
  socket.once("end", () => {
    const timer = setTimeout(() => {
      if (socket.writableLength === 0) socket.destroy();
    }, HALF_CLOSED_MS).unref();
    socket.once("close", () => clearTimeout(timer));
  });
}

/**
 * Ends connections that take nothing of their response. Node's timeout of a socket ends when nothing was read or
 * written for its time, and counts as written what the other side took of a large piece.
 */
function limitWriting(server: Server, { writeTimeoutMs, keepAliveTimeoutMs }: SocketLimits): void {
  // Node sets the timeout of idle connections to a little over theirs, so the two are told apart by their times.
  const timeoutMs = writeTimeoutMs > keepAliveTimeoutMs ? writeTimeoutMs + 0.5 : writeTimeoutMs;
  server.timeout = timeoutMs;
  server.on("timeout", (socket) => {
    // Those that wait for a response, or for the rest of a request, have other limits.
    if (socket.writableLength > 0 || socket.timeout !== timeoutMs) socket.destroy();
  });
}

/** The last two of a connection: those before them are sent earlier, and only the last can be incomplete. */
interface Latest {
  readonly last: ServerResponse;
  readonly before: ServerResponse | undefined;
}

/** The responses of each connection that are not sent yet. */
export class PendingResponses {
  readonly #latest = new WeakMap<Duplex, Latest>();

  add(response: ServerResponse): void {
    const { socket } = response.req;
    const known = this.#latest.get(socket);
    if (known?.last !== response) this.#latest.set(socket, { last: response, before: known?.last });
  }

  /**
   * Calls `next` once the requests that arrived whole are answered, because responses come in the order of the requests.
   * A request that did not arrive whole is the one at fault, and `next` answers it.
   */
  after(socket: Duplex, next: () => void): void {
    const { last, before } = this.#latest.get(socket) ?? {};
    const awaited = last?.req.complete ? last : before;
    if (awaited && !awaited.writableFinished && !awaited.destroyed) awaited.once("close", next);
    else next();
  }
}

/** How long a caller may take to read a response that ends its connection. */
const LINGER_MS = 2_000;

/** Writes a response where Node has no response object for it, and ends the connection. */
export function answerOnSocket(
  socket: Duplex,
  { status, headers, body }: ApiResponse,
  isHead: boolean,
): void {
  const fields = { ...headers, "Content-Length": String(body.byteLength), Connection: "close" };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`HTTP/1.1 ${status} Error\r\n${lines.join("")}\r\n`);
  socket.on("error", () => {});
  socket.end(isHead ? head : Buffer.concat([head, body]));
  // What the caller still sends is read, since a connection that is closed before loses the response on its way.
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.once("close", () => clearTimeout(timer));
}

interface ParserError extends Error {
  readonly code?: string;
  /** What was being parsed, not necessarily from the beginning of a request. */
  readonly rawPacket?: Buffer;
  readonly bytesParsed?: number;
}

/** Whether the request at fault began as a HEAD, whose response has no body. */
function isHeadAtFault({ rawPacket, bytesParsed = 0 }: ParserError): boolean {
  const parsed = rawPacket?.toString("latin1").slice(0, Math.max(bytesParsed, 5)) ?? "";
  const before = parsed.lastIndexOf("\r\n\r\n");
  return parsed.startsWith("HEAD ", before < 0 ? 0 : before + 4);
}

function parserFailure(error: ParserError, limits: SocketLimits): Failure {
  switch (error.code) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { code: "REQUEST_TIMEOUT", message: "The request didn't arrive in time." };
    case "HPE_INVALID_METHOD":
      return UNKNOWN_METHOD;
    case "HPE_HEADER_OVERFLOW":
      return overflow(error, limits);
    default:
      return { code: "BAD_REQUEST", message: `The request is not valid HTTP: ${error.message}.` };
  }
}

/** The parser does not say what was too long. A packet without the end of a line is all request line. */
function overflow({ rawPacket }: ParserError, { maxUrlBytes, maxHeaderBytes }: SocketLimits): Failure {
  const lineBytes = rawPacket?.indexOf("\r\n") ?? 0;
  return lineBytes < 0 || lineBytes > maxUrlBytes
    ? urlTooLong(Math.min(maxUrlBytes, maxHeaderBytes))
    : {
        code: "REQUEST_HEADER_FIELDS_TOO_LARGE",
        message: `Path, query and header fields have more than ${maxHeaderBytes} bytes.`,
      };
}
