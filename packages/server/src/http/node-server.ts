import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { RequestContext, type RequestHandler } from "./context.ts";
import { type Failure, failureResponse } from "./failure.ts";
import { answerOnSocket, PendingResponses, type SocketLimits, serveSockets } from "./node-sockets.ts";
import { type ApiResponse, type Delivery, isBodiless } from "./response.ts";
import { readTarget } from "./router.ts";

export interface ConnectionLimits extends SocketLimits {
  /** How long the whole request may take to arrive. */
  readonly requestTimeoutMs: number;
}

/** How often Node looks for requests that are late. */
const CHECK_INTERVAL_MS = 5_000;

export function createNodeServer(handler: RequestHandler, limits: ConnectionLimits): Server {
  const pending = new PendingResponses();
  keepFreedMemory();

  function serve(request: IncomingMessage, response: ServerResponse, isContinueExpected = false): void {
    // The connection was refused as one too many.
    if (!request.socket.writable) return;
    // It has its response soon, but may only send it after those of the requests before.
    if (response.socket === null) pending.add(response);
    const context = new NodeContext(request, response, isContinueExpected);
    const { host } = request.headers;
    if (host === undefined ? request.httpVersion === "1.1" : !HOST.test(host)) {
      const refusal = failureResponse(hostFailure(host), context.requestId);
      handler.observe(refusal, context);
      send(context, response, refusal);
      return;
    }
    const answer = handler.handle(context);
    if (!(answer instanceof Promise)) {
      send(context, response, answer);
      return;
    }
    pending.add(response);
    void answer.then((late) => {
      // A server that is closing would wait until the connection has been idle for long enough.
      if (!server.listening) response.setHeader("Connection", "close");
      send(context, response, late);
    });
  }

  const server = createServer(
    {
      maxHeaderSize: limits.maxHeaderBytes,
      requestTimeout: limits.requestTimeoutMs,
      headersTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
      // Requests without a body need no stream for one.
      optimizeEmptyRequests: true,
      connectionsCheckingInterval: Math.min(limits.requestTimeoutMs, CHECK_INTERVAL_MS),
      // Node's own response to a request without Host has no body.
      requireHostHeader: false,
      // As web-standard headers do, so that both carriers see the same. Node would drop all but the first.
      joinDuplicateHeaders: true,
    },
    serve,
  );
  server.on("checkContinue", (request, response) => serve(request, response, true));
  // Whatever else is expected, the response is the same without it (RFC 9110, section 10.1.1).
  server.on("checkExpectation", serve);
  server.on("connect", (request: IncomingMessage, socket: Duplex) =>
    pending.after(socket, () => {
      // The connection has ended, or was refused as one too many.
      if (!socket.writable) return;
      const context = new NodeContext(request, socket);
      void Promise.resolve(handler.handle(context)).then((answer) => answerOnSocket(socket, answer, false));
    }),
  );
  serveSockets(server, { handler, limits, pending });
  return server;
}

/** Name or address, and a port if there is one; it may be empty (RFC 9110, section 7.2). */
const HOST = /^(?:[\w\-.~!$&'()*+;=%]*|\[[\w:.]+\])(?::\d*)?$/;

function hostFailure(host: string | undefined): Failure {
  const problem =
    host === undefined
      ? "no Host header, which HTTP/1.1 demands"
      : `a Host header that ${host.includes(",") ? "names more than one host" : "is neither a name nor an address"}`;
  return { code: "BAD_REQUEST", message: `The request has ${problem}.` };
}

class NodeContext extends RequestContext {
  readonly #request: IncomingMessage;
  readonly #closable: ServerResponse | Duplex;
  #isContinueExpected: boolean;
  readonly origin = undefined;

  constructor(request: IncomingMessage, closable: ServerResponse | Duplex, isContinueExpected = false) {
    const { method = "GET", url = "/", headers } = request;
    const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
    super(method, readTarget(url), hasBody);
    this.#request = request;
    this.#closable = closable;
    this.#isContinueExpected = isContinueExpected;
  }

  header(name: string): string | undefined {
    const value = this.#request.headers[name];
    return typeof value === "string" ? value : value?.join(", ");
  }

  get peer(): string | undefined {
    return this.#request.socket.remoteAddress;
  }

  protected get isCallerGone(): boolean {
    return this.#closable.destroyed;
  }

  protected onCallerGone(listener: () => void): void {
    this.#closable.once("close", listener);
  }

  readBody(maxBytes: number): Promise<Uint8Array | undefined> | undefined {
    if (Number(this.#request.headers["content-length"] ?? 0) > maxBytes) return undefined;
    return this.#receive(maxBytes);
  }

  /** Reads with the events of the stream, whose iterator takes several times as long. */
  #receive(maxBytes: number): Promise<Uint8Array | undefined> {
    if (this.#isContinueExpected && "writeContinue" in this.#closable) this.#closable.writeContinue();
    const request = this.#request;
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      const receive = (chunk: Buffer) => {
        chunks.push(chunk);
        bytes += chunk.byteLength;
        if (bytes <= maxBytes) return;
        // The rest is left unread, and the connection stays up for the response.
        request.off("data", receive).pause();
        resolve(undefined);
      };
      const failUnlessRead = () => {
        if (!request.readableEnded) reject(new Error("The connection was closed."));
      };
      if (request.destroyed) return failUnlessRead();
      request.on("data", receive);
      request.on("end", () => resolve(Buffer.concat(chunks)));
      request.on("error", reject);
      request.on("close", failUnlessRead);
    });
  }
}

/**
 * Node sends header fields and a string in one piece, but a buffer in a second one, which takes a sixth more time.
 * Latin-1 keeps every byte as it is. Past this size the copy costs more than the second piece.
 */
const MAX_JOINED_BYTES = 65_536;

function send(context: RequestContext, response: ServerResponse, answer: ApiResponse): void {
  if (response.destroyed) return;
  const { status, headers, body, ownsBody, delivery } = answer;
  if (delivery) return void deliver(response, answer, delivery);
  // The rest of a body that was not read can only be skipped by closing the connection.
  const isUnread = context.hasBody && !response.req.readableEnded;
  if (isUnread) response.setHeader("Connection", "close");
  if (body.byteLength === 0 && isBodiless(status)) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, "Content-Length": body.byteLength });
  if (context.method === "HEAD") response.end();
  else if (body.byteLength > MAX_JOINED_BYTES) response.end(body, () => ownsBody && free(body));
  else response.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1"), "latin1");
}

/**
 * Frees the memory of a large body without waiting for the garbage collector. The next body then gets the same memory,
 * where it would cost a page fault for every 4 KB: a quarter of the time of a response with 100 albums.
 */
function free({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

/**
 * glibc gives freed memory at the end of the heap back to the system once it is twice as large as the largest block that
 * was freed so far. The next large response would have to fault it in again, so this makes that 8 MB.
 *
 * @see https://man7.org/linux/man-pages/man3/mallopt.3.html under M_MMAP_THRESHOLD and M_TRIM_THRESHOLD
 */
function keepFreedMemory(): void {
  free(new Uint8Array(4 * 1024 * 1024));
}

async function deliver(
  response: ServerResponse,
  { status, headers, body }: ApiResponse,
  delivery: Delivery,
): Promise<void> {
  const { socket } = response;
  if (delivery.kind === "reset") return void socket?.resetAndDestroy();
  if (delivery.kind === "stream") {
    // So that the connection doesn't stay open, idle, when a server that is closing ends the stream.
    response.writeHead(status, { ...headers, Connection: "close" }).flushHeaders();
    // It rejects when the caller has gone, or the stream has failed after the head was sent.
    return pipeline(delivery.stream, response).catch(() => void response.destroy());
  }
  response.writeHead(status, { ...headers, "Content-Length": body.byteLength });
  const bytes = delivery.kind === "cut" ? delivery.afterBytes : 1;
  response.flushHeaders();
  if (bytes > 0) response.write(body.subarray(0, bytes));
  if (delivery.kind === "cut") return void socket?.destroySoon();
  const goesOn = await delivery.pause();
  if (goesOn) response.end(body.subarray(bytes));
  else response.destroy();
}
