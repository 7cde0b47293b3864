import type { Server } from "node:http";
import type { ApiOptions } from "./api-options.ts";
import { createClock } from "./development/clock.ts";
import { createDevelopment, type DevelopmentTools, toolsOf } from "./development/development.ts";
import { DevelopmentError } from "./development/development-error.ts";
import type { FaultRule } from "./development/fault-rule.ts";
import { noDevelopment } from "./development/no-development.ts";
import { createAccessLog } from "./http/access-log.ts";
import type { Api } from "./http/api.ts";
import { createFetchHandler, type FetchHandler } from "./http/fetch-handler.ts";
import { createDrain } from "./http/drain.ts";
import { whileDraining } from "./http/health.ts";
import { type ConnectionLimits, createNodeServer, type RefusalListener } from "./http/node-listener.ts";
import type { RequestRecord } from "./http/request-record.ts";
import { createClientAddress } from "./limits/client-address.ts";
import { createMetrics } from "./metrics/metrics.ts";
import { isLoopbackAddress } from "./oauth/loopback.ts";
import { authorizationOf, mountAuthorization, mountOnLoopback } from "./oauth/mount.ts";
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
   * Faults, a clock that can be moved, seeds, reset and snapshots, in process and, where the server listens on
   * loopback, over the admin paths below `/_gatefold`. Where it listens elsewhere the API is served without any of
   * it, or, when this is `true`, not at all. Over {@link GatefoldServer.fetch}, whose caller may be anybody, there
   * are admin paths only when this is `true`.
   * @default on, but for the admin paths of `fetch`
   */
  readonly development?: boolean | undefined;
  /** The faults to begin with, and to go back to with `reset`. */
  readonly faults?: readonly FaultRule[] | undefined;
  /**
   * Holds every response against the specification. One that breaks it is told to `onError` and answered as 500
   * `INTERNAL`, with a message that names the place.
   * @default false
   */
  readonly validateResponses?: boolean | undefined;
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
   * Where the development authorization server answers, such as `http://127.0.0.1:4800`; `undefined` where it does
   * not: it was left out, or `host` can be reached from other machines.
   */
  readonly authorizationUrl: string | undefined;
  /**
   * Waits for {@link ListenOptions.drainMs}, takes no more connections, lets requests under way end, and after 5
   * seconds ends them. Another call ends the wait.
   */
  close(): Promise<void>;
}

/** The API, ready to be called in process or over HTTP. */
export interface GatefoldServer extends Provision, DevelopmentTools {
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
 * @throws DevelopmentError when a fault is not well-formed
 * @throws RangeError when a trusted proxy is neither an address nor a range
 */
export async function createServer(options: ServerOptions = {}): Promise<GatefoldServer> {
  const base = options.clock ?? Date.now;
  const clock = options.development === false ? undefined : createClock(base);
  const accessLog = options.log && createAccessLog({ log: options.log, onError: hear, clock: base });
  const service = await createService({
    ...options,
    clock: clock?.now ?? base,
    onCaller: accessLog?.onCaller,
    clientAddress: createClientAddress(options.trustedProxies),
  });
  function hear(error: unknown, requestId: string): void {
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
  const provision = createProvision(service);
  const faults = options.faults ?? [];
  const { issueToken } = provision;
  const development = clock && createDevelopment({ service, issueToken, clock, faults });
  const limits = {
    maxUrlBytes: service.maxUrlBytes,
    maxHeaderBytes: options.maxHeaderBytes ?? 32_768,
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
    writeTimeoutMs: options.writeTimeoutMs ?? 30_000,
    maxConnections: options.maxConnections ?? 10_000,
    keepAliveTimeoutMs: options.keepAliveTimeoutMs ?? 65_000,
  } satisfies ConnectionLimits;
  const checked = options.validateResponses ? await checkedApi(service) : service.api;
  const authorization = authorizationOf(service, options.authorization);
  const mounted = mountAuthorization(checked, authorization);
  const faulty = development?.withFaults(mounted) ?? mounted;
  return {
    ...provision,
    ...(development ? toolsOf(development) : noDevelopment(base)),
    store: service.store,
    fetch: createFetchHandler(
      watched(options.development ? (development?.withAdmin(faulty, true) ?? faulty) : faulty),
      options.addressOf,
    ),
    async listen({ port = 4800, host = "127.0.0.1", drainMs = 0 } = {}) {
      // Node would listen on every address.
      if (host === "") throw new RangeError("host is empty; give an address such as 127.0.0.1");
      let api = mountOnLoopback(checked, authorization, () => isOnLoopback(server));
      const server = createNodeServer(
        watched((request) => api(request)),
        limits,
        refused,
      );
      const listening = await listen(server, port, host);
      if (isOnLoopback(server)) {
        if (development) api = development.withAdmin(development.withFaults(api), false);
      } else if (options.development) {
        await listening.close();
        throw new DevelopmentError(`development: true is for loopback, and ${host} is not`);
      }
      const origin = new URL(listening.url).origin;
      const drain = createDrain(drainMs);
      const close = async () => {
        if (options.health !== false) api = whileDraining(api);
        await drain();
        development?.release();
        await listening.close();
      };
      return {
        ...listening,
        close,
        authorizationUrl: authorization && isOnLoopback(server) ? origin : undefined,
      };
    },
  };
}

/** The validators are large, and loaded by those alone who ask for them. */
async function checkedApi({ api, onError }: Service): Promise<Api> {
  const { withCheckedResponses } = await import("./development/checked-api.ts");
  return withCheckedResponses(api, onError);
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
