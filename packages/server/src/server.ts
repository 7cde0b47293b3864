import type { Server } from "node:http";
import type { ApiOptions } from "./api-options.ts";
import { createFetchHandler, type FetchHandler } from "./http/fetch-handler.ts";
import { type ConnectionLimits, createNodeServer } from "./http/node-listener.ts";
import { isLoopbackAddress } from "./oauth/loopback.ts";
import { authorizationOf, mountAuthorization, mountOnLoopback } from "./oauth/mount.ts";
import { createProvision, type Provision } from "./provision.ts";
import { BASE_PATH, createService } from "./service.ts";
import type { Store } from "./storage/store.ts";

/** How a server is put together. */
export interface ServerOptions extends ApiOptions {
  /**
   * Most bytes of request line and header fields together, else 431.
   * @default 32768
   */
  readonly maxHeaderBytes?: number | undefined;
  /**
   * How long a request may take to arrive, in milliseconds, else 408.
   * @default 30000
   */
  readonly requestTimeoutMs?: number | undefined;
  /**
   * How long an idle connection is kept open, in milliseconds.
   * @default 65000
   */
  readonly keepAliveTimeoutMs?: number | undefined;
}

/** Where to listen. */
export interface ListenOptions {
  /**
   * 0 takes a free one.
   * @default 4800
   */
  readonly port?: number | undefined;
  /** @default "127.0.0.1" */
  readonly host?: string | undefined;
}

/** A server that listens. */
export interface Listening {
  /** Base URL with the version, such as `http://127.0.0.1:4800/v1`. */
  readonly url: string;
  readonly port: number;
  /**
   * Where the development authorization server answers, such as `http://127.0.0.1:4800`; `undefined` where it does
   * not: it was left out, or `host` can be reached from other machines.
   */
  readonly authorizationUrl: string | undefined;
  /** Takes no more connections, lets requests under way end, and after 5 seconds ends them. */
  close(): Promise<void>;
}

/** The API, ready to be called in process or over HTTP. */
export interface GatefoldServer extends Provision {
  readonly store: Store;
  /** Answers a web-standard request in process. Give it to a client as its `fetch`. */
  readonly fetch: FetchHandler;
  /** Listens with `node:http`. Rejects with Node's error, such as `EADDRINUSE`. */
  listen(options?: ListenOptions): Promise<Listening>;
}

const CLOSE_GRACE_MS = 5_000;

/**
 * Makes a server.
 *
 * @throws StoreError when the store can't keep the server's keys
 */
export async function createServer(options: ServerOptions = {}): Promise<GatefoldServer> {
  const service = await createService(options);
  const limits = {
    maxHeaderBytes: options.maxHeaderBytes ?? 32_768,
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
    keepAliveTimeoutMs: options.keepAliveTimeoutMs ?? 65_000,
  } satisfies ConnectionLimits;
  const authorization = authorizationOf(service, options.authorization);
  return {
    ...createProvision(service),
    store: service.store,
    fetch: createFetchHandler(mountAuthorization(service.api, authorization)),
    async listen({ port = 4800, host = "127.0.0.1" } = {}) {
      const api = mountOnLoopback(service.api, authorization, () => isOnLoopback(server));
      const server = createNodeServer(api, limits);
      const listening = await listen(server, port, host);
      const origin = new URL(listening.url).origin;
      return { ...listening, authorizationUrl: authorization && isOnLoopback(server) ? origin : undefined };
    },
  };
}

function isOnLoopback(server: Server): boolean {
  const address = server.address();
  return typeof address === "object" && address !== null && isLoopbackAddress(address.address);
}

function listen(server: Server, port: number, host: string): Promise<Omit<Listening, "authorizationUrl">> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      const actual = typeof address === "object" && address ? address.port : port;
      const name = host.includes(":") ? `[${host}]` : host;
      resolve({ url: `http://${name}:${actual}${BASE_PATH}`, port: actual, close: () => close(server) });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
