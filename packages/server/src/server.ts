import type { Server } from "node:http";
import type { ApiOptions } from "./api-options.ts";
import { createAccessLog } from "./http/access-log.ts";
import type { Api } from "./http/api.ts";
import { type Middleware, withMiddleware } from "./http/middleware.ts";
import { createFetchHandler, type FetchHandler } from "./http/fetch-handler.ts";
import { createDrain } from "./http/drain.ts";
import { whileDraining } from "./http/health.ts";
import { type ConnectionLimits, createNodeServer, type RefusalListener } from "./http/node-listener.ts";
import type { RequestRecord } from "./http/request-record.ts";
import { createClientAddress } from "./limits/client-address.ts";
import { createMetrics } from "./metrics/metrics.ts";
import { createProvision, type Provision } from "./provision.ts";
import { BASE_PATH, createService, type Service } from "./service.ts";
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
   * How long a caller may take no byte of an answer that is there for it, in milliseconds. Then the connection is
   * closed.
   * @default 30000
   */
  readonly writeTimeoutMs?: number | undefined;
  /**
   * How many connections there may be at once. Further ones are answered 503 `OVERLOADED`, and closed.
   * @default 10000
   */
  readonly maxConnections?: number | undefined;
  /**
   * How long an idle connection is kept open, in milliseconds.
   * @default 65000
   */
  readonly keepAliveTimeoutMs?: number | undefined;
  /**
   * The proxies whose `X-Forwarded-For` and `Forwarded` tell where a request came from: addresses and CIDR ranges.
   * Without them, the other end of a connection is who is limited by address, unless it is on loopback.
   * @default []
   */
  readonly trustedProxies?: readonly string[] | undefined;
  /**
   * The IP address that a web-standard request came from, for limits by address over {@link GatefoldServer.fetch}.
   * @default unknown, which is not limited
   */
  readonly addressOf?: ((request: Request) => string | undefined) | undefined;
  /**
   * Gets a record of every request when its answer is there: the access log. It must be quick, for the answer
   * waits for it; what it throws is told to `onError`.
   * @default no log
   */
  readonly log?: ((record: RequestRecord) => void) | undefined;
  /**
   * `GET` and `HEAD` on `/metrics`, beside the API and without a key: requests by operation and status, how long
   * they took, how many wait, and what the process takes, in the text format of Prometheus.
   * @default false
   */
  readonly metrics?: boolean | undefined;
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
  /**
   * How long `close` goes on taking requests, in milliseconds, while `/health` answers 503 already: what a proxy
   * needs to notice, and to send them elsewhere.
   * @default 0
   */
  readonly drainMs?: number | undefined;
}

/** A server that listens. */
export interface Listening {
  /** Base URL with the version, such as `http://127.0.0.1:4800/v1`. */
  readonly url: string;
  readonly port: number;
  /**
   * Waits for {@link ListenOptions.drainMs}, takes no more connections, lets requests under way end, and after 5
   * seconds ends them. Another call ends the wait.
   */
  close(): Promise<void>;
}

/** The API, ready to be called in process or over HTTP. */
export interface GatefoldServer extends Provision {
  readonly store: Store;
  /** Answers a web-standard request in process. Give it to a client as its `fetch`. */
  readonly fetch: FetchHandler;
  /** Listens with `node:http`. Rejects with Node's error, such as `EADDRINUSE`, and with a RangeError for an empty host. */
  listen(options?: ListenOptions): Promise<Listening>;
}

const CLOSE_GRACE_MS = 5_000;

/**
 * Makes a server.
 *
 * @throws StoreError when the store can't keep the server's keys
 * @throws RangeError when a trusted proxy is neither an address nor a range
 */
export async function createServer(options: ServerOptions = {}): Promise<GatefoldServer> {
  const { service, provision, createFetch, listen } = await createServerBase(options);
  return { ...provision, store: service.store, fetch: createFetch(), listen };
}

/** What a server that is built on this one puts in front of the API of a listener. */
export interface ListenExtension {
  readonly middleware?: Middleware | undefined;
  /** Called when no more connections are taken, before requests under way are waited for. */
  readonly onClose?: (() => void) | undefined;
}

/** A listener, with the address that it is bound to. */
export interface BoundListening extends Listening {
  /** The IP address, also where `host` was a name. */
  readonly address: string;
}

/** The parts of a server, for one that is built on it. */
export interface ServerBase {
  readonly service: Service;
  readonly provision: Provision;
  createFetch(middleware?: Middleware): FetchHandler;
  listen(options?: ListenOptions, extension?: ListenExtension): Promise<BoundListening>;
}

/** Options of {@link createServerBase}. */
export interface ServerBaseOptions extends ServerOptions {
  /**
   * The times in the access log, in milliseconds since 1970.
   * @default `clock`
   */
  readonly logClock?: (() => number) | undefined;
}

/** Makes the parts of a server, so that middleware can be put in front of its API. Throws as {@link createServer}. */
export async function createServerBase(options: ServerBaseOptions): Promise<ServerBase> {
  const clock = options.logClock ?? options.clock ?? Date.now;
  const accessLog = options.log && createAccessLog({ log: options.log, onError: report, clock });
  const service = await createService({
    ...options,
    onCaller: accessLog?.onCaller,
    clientAddress: createClientAddress(options.trustedProxies),
  });
  function report(error: unknown, requestId: string): void {
    service.onError(error, requestId);
  }
  const metrics = options.metrics ? createMetrics() : undefined;
  const watched = (api: Api) => {
    const counted = metrics?.around(api) ?? api;
    return accessLog?.around(counted) ?? counted;
  };
  const refused: RefusalListener = (response, request) => {
    metrics?.refused(response, request);
    accessLog?.refused(response, request);
  };
  const limits = {
    maxUrlBytes: service.maxUrlBytes,
    maxHeaderBytes: options.maxHeaderBytes ?? 32_768,
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
    writeTimeoutMs: options.writeTimeoutMs ?? 30_000,
    maxConnections: options.maxConnections ?? 10_000,
    keepAliveTimeoutMs: options.keepAliveTimeoutMs ?? 65_000,
  } satisfies ConnectionLimits;
  return {
    service,
    provision: createProvision(service),
    createFetch: (middleware) =>
      createFetchHandler(watched(withMiddleware(service.api, middleware)), options.addressOf),
    async listen({ port = 4800, host = "127.0.0.1", drainMs = 0 } = {}, { middleware, onClose } = {}) {
      // Node would listen on every address.
      if (host === "") throw new RangeError("host is empty; give an address such as 127.0.0.1");
      let api = withMiddleware(service.api, middleware);
      const server = createNodeServer(
        watched((request) => api(request)),
        limits,
        refused,
      );
      const listening = await listen(server, port, host);
      const drain = createDrain(drainMs);
      const close = async () => {
        if (options.health !== false) api = whileDraining(api);
        await drain();
        onClose?.();
        await listening.close();
      };
      return { ...listening, close };
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<BoundListening> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      const bound = typeof address === "object" && address ? address : { port, address: host };
      const name = host.includes(":") ? `[${host}]` : host;
      const url = `http://${name}:${bound.port}${BASE_PATH}`;
      resolve({ url, port: bound.port, address: bound.address, close: () => close(server) });
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
