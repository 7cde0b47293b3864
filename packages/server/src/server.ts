import type { Server } from "node:http";
import type { ApiOptions } from "./api-options.ts";
import { createIssuerVerifier, type IssuerOptions } from "./auth/issuers.ts";
import type { RequestContext } from "./http/context.ts";
import { failureResponse } from "./http/failure.ts";
import { createFetchHandler, type FetchHandler } from "./http/fetch-handler.ts";
import type { Endpoint } from "./http/health.ts";
import { type ConnectionLimits, createNodeServer } from "./http/node-server.ts";
import { BASE_PATH } from "./http/router.ts";
import { createClientAddress } from "./limits/client-address.ts";
import { createAccessLog, createMetrics, type RequestRecord } from "./observers.ts";
import { type Observer, Pipeline, type PipelineHooks } from "./pipeline.ts";
import { createProvision, type Provision } from "./provision.ts";
import { createService, type Service, type ServiceOptions } from "./service.ts";
import type { Store } from "./storage/store.ts";

/** Options of a server. */
export interface ServerOptions extends ApiOptions {
  /**
   * The maximum size of request line and header fields together, in bytes. Larger ones are answered 431.
   * @default 32768
   */
  readonly maxHeaderBytes?: number | undefined;
  /**
   * How long a request may take to arrive, in milliseconds. Slower ones are answered 408.
   * @default 30000
   */
  readonly requestTimeoutMs?: number | undefined;
  /**
   * How long a caller may read nothing of a response, in milliseconds, before the connection is closed.
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
   * The proxies whose `X-Forwarded-For` and `Forwarded` name the address of a caller: IP addresses and CIDR ranges.
   * Without them, limits by address count the other end of the connection, unless it is on loopback.
   * @default []
   */
  readonly trustedProxies?: readonly string[] | undefined;
  /**
   * The IP address that a web-standard request came from, for limits by address over {@link GatefoldServer.fetch}.
   * @default unknown, which is not limited
   */
  readonly addressOf?: ((request: Request) => string | undefined) | undefined;
  /**
   * Authorization servers whose access tokens are accepted besides the server's own. Their keys are loaded in the
   * background, starting at once; if that fails, `onError` gets the reason. Their users get an account at their first
   * call.
   * @default []
   */
  readonly issuers?: readonly IssuerOptions[] | undefined;
  /**
   * The access log: called with a record of every request when its response is ready. It must be fast, because the
   * response waits for it. If it throws, `onError` gets the error.
   * @default no log
   */
  readonly log?: ((record: RequestRecord) => void) | undefined;
  /**
   * Whether to answer `GET` and `HEAD` on `/metrics`, without a key, in the text format of Prometheus: requests by
   * operation and status, their durations, how many are in flight or were refused because of too many, remembered
   * callers, connections to PostgreSQL, and memory, CPU time and event loop of the process.
   * {@link ListenOptions.metricsPort} moves them to a port of their own.
   * @default false
   */
  readonly metrics?: boolean | undefined;
}

/** Where to listen. */
export interface ListenOptions {
  /**
   * The port; 0 for any free one.
   * @default 4800
   */
  readonly port?: number | undefined;
  /**
   * The address or host name to bind to. Other machines can reach all but loopback addresses.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string | undefined;
  /**
   * How long `close` keeps answering requests, in milliseconds, while `/health/ready` already answers 503: the time that
   * a proxy needs to notice, and to send requests elsewhere.
   * @default 0
   */
  readonly drainMs?: number | undefined;
  /**
   * The port of `/metrics`, instead of the API's own; 0 for any free one. It needs {@link ServerOptions.metrics}.
   * @default the API's own
   */
  readonly metricsPort?: number | undefined;
  /**
   * The address that {@link ListenOptions.metricsPort} is bound to.
   * @default "127.0.0.1"
   */
  readonly metricsHost?: string | undefined;
}

/** A server that listens. */
export interface Listening {
  /** Base URL with the version, such as `http://127.0.0.1:4800/v1`. */
  readonly url: string;
  /** The port that the server listens on, which is never 0. */
  readonly port: number;
  /** Where the metrics are, such as `http://127.0.0.1:9464/metrics`; `undefined` if they have no port of their own. */
  readonly metricsUrl: string | undefined;
  /**
   * Waits for {@link ListenOptions.drainMs}, accepts no more connections, waits at most 5 seconds for requests in flight,
   * and then closes their connections. A second call ends the wait for `drainMs`.
   */
  close(): Promise<void>;
}

/** The API, ready to be called in process or over HTTP. */
export interface GatefoldServer extends Provision {
  /** The store of the server. */
  readonly store: Store;
  /** Answers a web-standard request in process. Pass it to a client as its `fetch`. */
  readonly fetch: FetchHandler;
  /**
   * Listens with `node:http`. Rejects with Node's error, such as `EADDRINUSE`, and with a RangeError for an empty host,
   * or for a `metricsPort` without {@link ServerOptions.metrics}.
   */
  listen(options?: ListenOptions): Promise<Listening>;
}

const CLOSE_GRACE_MS = 5_000;

/**
 * Creates a server.
 *
 * @throws StoreError if the store can't save the server's keys
 * @throws RangeError when a trusted proxy is neither an address nor a range, or an issuer can't be used
 *
 * @example
 * ```ts
 * import { createServer, importCatalog, memoryStore, sqliteStore } from "@gatefold/server";
 *
 * const store = sqliteStore({ file: ":memory:" });
 * console.log(await importCatalog({ store, files: [] }), memoryStore().kind);
 * const server = await createServer({ store });
 * const { apiKey } = await server.addSecurityProfile("My app");
 * const { id: userId } = await server.addUser("Ada");
 * const token = await server.issueToken({ userId, expiresInSeconds: 600 });
 * const listening = await server.listen({ port: 0 });
 * console.log(listening.url, apiKey, token.length);
 * await listening.close();
 * ```
 */
export async function createServer(options: ServerOptions = {}): Promise<GatefoldServer> {
  const { service, provision, createFetch, listen } = await createServerBase(options);
  return { ...provision, store: service.store, fetch: createFetch(), listen };
}

/** Additions to a listener, of a server that is built on this one. */
export interface ListenExtension {
  /** Additional steps in the pipeline of the listener. */
  readonly hooks?: PipelineHooks | undefined;
  /** Called when no more connections are taken, before requests in flight are waited for. */
  readonly onClose?: (() => void) | undefined;
}

/** A server that listens, and the address that it is bound to. */
export interface BoundListening extends Listening {
  /** The IP address, also if `host` was a name. */
  readonly address: string;
}

/** The parts of a server, for servers that are built on it. */
export interface ServerBase {
  /** What all listeners and handlers share. */
  readonly service: Service;
  /** Adds applications, users and tokens. */
  readonly provision: Provision;
  /** Creates a handler of web-standard requests, with additional steps in the pipeline. */
  createFetch(hooks?: PipelineHooks): FetchHandler;
  /** Listens with `node:http`, like {@link GatefoldServer.listen}. */
  listen(options?: ListenOptions, extension?: ListenExtension): Promise<BoundListening>;
}

/** Options of a server, and the clock of its log. */
export type ServerBaseOptions = ServerOptions & Pick<ServiceOptions, "logClock">;

/**
 * Creates the parts of a server, so that others can add steps to its pipelines. Throws the same errors as
 * {@link createServer}.
 */
export async function createServerBase(options: ServerBaseOptions): Promise<ServerBase> {
  const observers: Observer[] = [];
  const { issuers = [] } = options;
  const service = await createService({
    ...options,
    observers,
    acceptTokens: issuers.length > 0 ? (own, parts) => createIssuerVerifier(issuers, own, parts) : undefined,
    clientAddress: createClientAddress(options.trustedProxies),
  });
  const { parts } = service;
  const metrics = options.metrics ? await createMetrics(parts, service.store) : undefined;
  if (metrics) observers.push(metrics.observer);
  if (options.log) observers.push(createAccessLog(options.log, parts));
  const endpoints = metrics
    ? new Map([...parts.endpoints, [METRICS_PATH, metrics.endpoint]])
    : parts.endpoints;
  const limits = {
    maxUrlBytes: service.maxUrlBytes,
    maxHeaderBytes: options.maxHeaderBytes ?? 32_768,
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
    writeTimeoutMs: options.writeTimeoutMs ?? 30_000,
    maxConnections: options.maxConnections ?? 10_000,
    keepAliveTimeoutMs: options.keepAliveTimeoutMs ?? 65_000,
  } satisfies ConnectionLimits;

  async function listenForMetrics(endpoint: Endpoint | undefined, port: number, host: string) {
    if (!endpoint) throw new RangeError("metricsPort needs metrics: true");
    const server = createNodeServer(endpointAlone(METRICS_PATH, endpoint), limits);
    const { origin } = new URL((await listen(server, port, host)).url);
    return { url: `${origin}${METRICS_PATH}`, close: () => close(server) };
  }

  return {
    service,
    provision: createProvision(service),
    createFetch: (hooks) =>
      createFetchHandler(new Pipeline({ ...parts, endpoints }, hooks), options.addressOf),
    async listen(listenOptions = {}, { hooks, onClose } = {}) {
      const { port = 4800, host = "127.0.0.1", drainMs = 0 } = listenOptions;
      const { metricsPort, metricsHost = "127.0.0.1" } = listenOptions;
      // Node would listen on every address.
      if (host === "" || metricsHost === "")
        throw new RangeError("host is empty; give an address such as 127.0.0.1");
      const own =
        metricsPort === undefined
          ? undefined
          : await listenForMetrics(metrics?.endpoint, metricsPort, metricsHost);
      const pipeline = new Pipeline(own ? parts : { ...parts, endpoints }, hooks);
      const server = createNodeServer(pipeline, limits);
      const bound = await listen(server, port, host).catch(async (error: unknown) => {
        await own?.close();
        throw error;
      });
      const drain = createDrain(drainMs);
      return {
        ...bound,
        metricsUrl: own?.url,
        async close() {
          pipeline.isDraining = true;
          await drain();
          onClose?.();
          await close(server);
          await own?.close();
        },
      };
    },
  };
}

/** The path of the metrics, outside of the API like health. */
const METRICS_PATH = "/metrics";

function endpointAlone(path: string, endpoint: Endpoint) {
  return {
    handle: (context: RequestContext) =>
      context.path === path
        ? endpoint(context, false)
        : failureResponse(
            { code: "RESOURCE_NOT_FOUND", message: `There is only ${path} here.` },
            context.requestId,
          ),
    observe() {},
  };
}

/**
 * Waits for the time that a server goes on serving before it stops.
 *
 * @returns a function that begins the wait, and resolves at its end; another call ends it at once
 */
function createDrain(drainMs: number): () => Promise<void> {
  const over = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  return () => {
    if (timer === undefined && drainMs > 0) timer = setTimeout(over.resolve, drainMs);
    else {
      clearTimeout(timer);
      over.resolve();
    }
    return over.promise;
  };
}

function listen(
  server: Server,
  port: number,
  host: string,
): Promise<Omit<BoundListening, "close" | "metricsUrl">> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      const bound = typeof address === "object" && address ? address : { port, address: host };
      const name = host.includes(":") ? `[${host}]` : host;
      resolve({ url: `http://${name}:${bound.port}${BASE_PATH}`, port: bound.port, address: bound.address });
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
