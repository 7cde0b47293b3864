import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { close, listen } from "@gatefold/test-helpers/loopback";

/** How one request is answered. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** An HTTP server. It gives the answers in turn, and repeats the last one. */
export interface HttpServer extends AsyncDisposable {
  readonly origin: string;
  /** The requests so far. */
  readonly requests: {
    readonly method: string;
    readonly url: string;
    readonly headers: IncomingMessage["headers"];
  }[];
}

/** Starts a server that answers as it is told. */
export async function httpServer(...answers: readonly Answer[]): Promise<HttpServer> {
  const requests: HttpServer["requests"] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    requests.push({ method, url, headers });
    answers[Math.min(requests.length, answers.length) - 1]?.(request, response);
  });
  const origin = await listen(server);
  return { origin, requests, [Symbol.asyncDispose]: () => close(server) };
}

/** Starts a proxy that tunnels, as HTTP proxies do for `https`, and counts its tunnels. */
export async function httpProxy(): Promise<
  AsyncDisposable & { readonly url: string; readonly targets: string[] }
> {
  const targets: string[] = [];
  const server = createServer();
  server.on("connect", ({ url = "" }, socket) => {
    targets.push(url);
    const target = connect(Number(url.split(":").at(-1)), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    // Either side may close first.
    target.on("error", () => socket.destroy());
    socket.on("error", () => target.destroy());
  });
  const url = await listen(server);
  return { url, targets, [Symbol.asyncDispose]: () => close(server) };
}
