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
   * The maximum size of request line and header fields together in bytes, else 431.
   * @default 32768
   */
  readonly maxHeaderBytes?: number | undefined;
  /**
   * How long a request may take to arrive, in milliseconds, else 408.
   * @default 30000
   */
  readonly requestTimeoutMs?: number | undefined;
  /**
   * How long a caller may take no byte of a response that is ready for it, in milliseconds. Then the connection is
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
   * Authorization servers whose access tokens are accepted beside the server's own. Their keys are read at once, and
   * nothing waits for them; if they can't be read, `onError` gets the reason. Their users get an account at their first
   * call.
   * @default []
   */
  readonly issuers?: readonly IssuerOptions[] | undefined;
  /**
   * The access log: called with a record of every request when its response is ready. It must be quick, because the
   * response waits for it. What it throws is reported to `onError`.
   * @default no log
   */
  readonly log?: ((record: RequestRecord) => void) | undefined;
  /**
   * `GET` and `HEAD` on `/metrics`, outside of the API and without a key, in the text format of Prometheus: requests by
   * operation and status, how long they took, how many are in flight or were refused for that, remembered
   * callers, connections to PostgreSQL, and memory, processor time and event loop of the process.
   * {@link ListenOptions.metricsPort} keeps them off the port of the API.
   * @default false
   */
  readonly metrics?: boolean | undefined;
}

/** Where to listen. */
export interface ListenOptions {
  /**
   * The port; 0 takes a free one.
   * @default 4800
   */
  readonly port?: number | undefined;
  /**
   * The address or host name to bind to. Any but a loopback one can be reached from other machines.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string | undefined;
  /**
   * How long `close` goes on taking requests, in milliseconds, while `/health/ready` answers 503 already: the time that
   * a proxy needs to notice, and to send them elsewhere.
   * @default 0
   */
  readonly drainMs?: number | undefined;
  /**
   * The port of `/metrics`, instead of the API's own; 0 takes a free one. It needs {@link ServerOptions.metrics}.
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
  /** The port, also if 0 was asked for. */
  readonly port: number;
  /** Where the metrics are, such as `http://127.0.0.1:9464/metrics`; `undefined` if they have no port of their own. */
  readonly metricsUrl: string | undefined;
  /**
   * Waits for {@link ListenOptions.drainMs}, takes no more connections, lets requests in flight end, and after 5
   * seconds ends them. Another call ends the wait.
   */
  close(): Promise<void>;
}

/** The API, ready to be called in process or over HTTP. */
export interface GatefoldServer extends Provision {
  /** What the server stores everything in. */
  readonly store: Store;
  /** Answers a web-standard request in process. Give it to a client as its `fetch`. */
  readonly fetch: FetchHandler;
  /**
   * Listens with `node:http`. Rejects with Node's error, such as `EADDRINUSE`, and with a RangeError for an empty host,
   * or a port for metrics that are not on.
   */
  listen(options?: ListenOptions): Promise<Listening>;
}

const CLOSE_GRACE_MS = 5_000;

/**
 * Makes a server.
 *
 * @throws StoreError when the store can't keep the server's keys
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

/** Where a server that is built on this one takes part in a listener. */
export interface ListenExtension {
  /** What takes part in the pipeline of the listener. */
  readonly hooks?: PipelineHooks | undefined;
  /** Called when no more connections are taken, before requests in flight are waited for. */
  readonly onClose?: (() => void) | undefined;
}

/** A server that listens, and the address that it is bound to. */
export interface BoundListening extends Listening {
  /** The IP address, also if `host` was a name. */
  readonly address: string;
}

/** The parts of a server, from which others make their own. */
export interface ServerBase {
  /** What all listeners and handlers share. */
  readonly service: Service;
  /** Adds applications, users and tokens. */
  readonly provision: Provision;
  /** Makes a handler of web-standard requests, with its own steps in the pipeline. */
  createFetch(hooks?: PipelineHooks): FetchHandler;
  /** Listens with `node:http`, as {@link GatefoldServer.listen} does. */
  listen(options?: ListenOptions, extension?: ListenExtension): Promise<BoundListening>;
}

/** Options of a server, and the clock of its log. */
export type ServerBaseOptions = ServerOptions & Pick<ServiceOptions, "logClock">;

/** Makes the parts of a server, so that others can take part in its pipelines. Throws as {@link createServer}. */
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
