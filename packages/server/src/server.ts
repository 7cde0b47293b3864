import type { Server } from "node:http";
import type { ApiOptions } from "./api-options.ts";
import { createClock } from "./development/clock.ts";
import { createDevelopment, type DevelopmentTools, toolsOf } from "./development/development.ts";
import { DevelopmentError } from "./development/development-error.ts";
import type { FaultRule } from "./development/fault-rule.ts";
import { noDevelopment } from "./development/no-development.ts";
import type { Api } from "./http/api.ts";
import { createFetchHandler, type FetchHandler } from "./http/fetch-handler.ts";
import { type ConnectionLimits, createNodeServer } from "./http/node-listener.ts";
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
   * How long an idle connection is kept open, in milliseconds.
   * @default 65000
   */
  readonly keepAliveTimeoutMs?: number | undefined;
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
export interface GatefoldServer extends Provision, DevelopmentTools {
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
 * @throws DevelopmentError when a fault is not well-formed
 */
export async function createServer(options: ServerOptions = {}): Promise<GatefoldServer> {
  const base = options.clock ?? Date.now;
  const clock = options.development === false ? undefined : createClock(base);
  const service = await createService({ ...options, clock: clock?.now ?? base });
  const provision = createProvision(service);
  const faults = options.faults ?? [];
  const { issueToken } = provision;
  const development = clock && createDevelopment({ service, issueToken, clock, faults });
  const limits = {
    maxHeaderBytes: options.maxHeaderBytes ?? 32_768,
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
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
      options.development ? (development?.withAdmin(faulty, true) ?? faulty) : faulty,
    ),
    async listen({ port = 4800, host = "127.0.0.1" } = {}) {
      let api = mountOnLoopback(checked, authorization, () => isOnLoopback(server));
      const server = createNodeServer((request) => api(request), limits);
      const listening = await listen(server, port, host);
      if (isOnLoopback(server)) {
        if (development) api = development.withAdmin(development.withFaults(api), false);
      } else if (options.development) {
        await listening.close();
        throw new DevelopmentError(`development: true is for loopback, and ${host} is not`);
      }
      const origin = new URL(listening.url).origin;
      const close = () => {
        development?.release();
        return listening.close();
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
