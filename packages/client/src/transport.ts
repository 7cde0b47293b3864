import { type Carrier, openapiFetchCarrier } from "./carrier.ts";
import { interruptible } from "./interruptible.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import type { Result } from "./result.ts";
import { type Connection, type Exchange, send } from "./send.ts";
import { TransportError } from "./transport-error.ts";
import type { Fetch, WebSignal } from "./web.ts";

/** Options of one call. */
export interface CallOptions {
  /** Ends the call: it rejects with a `TransportError` of code `ABORTED`. */
  readonly signal?: WebSignal | undefined;
  /**
   * How long the call may take, token and body of the answer included, in milliseconds. `Infinity` is for ever.
   *
   * @default the `timeoutMs` of the transport
   */
  readonly timeoutMs?: number | undefined;
  /** Headers beside those of the transport, before which they go. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What carries calls to the API. */
export interface Transport {
  /**
   * Makes one call.
   *
   * @returns the payload, or the error that the API answered with, and the response. Rejects with a
   * `TransportError` where there is no such answer.
   */
  call<Data>(operation: Operation, parameters: ParameterValues, options?: CallOptions): Promise<Result<Data>>;
}

/** Where the API is, who calls, and how. */
export interface TransportOptions {
  /**
   * Where the API is, its version included. A slash at the end does no harm.
   *
   * @default "https://api.music.amazon.dev/v1"
   */
  readonly baseUrl?: string | undefined;
  /** Id of the security profile, sent as `x-api-key`. */
  readonly apiKey: string;
  /** The access token, or what gives one for each call. */
  readonly token: string | (() => string | Promise<string>);
  /**
   * What sends a request.
   *
   * @default the platform's `fetch`
   */
  readonly fetch?: Fetch | undefined;
  /** Headers of every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * How long a call may take, token and body of the answer included, in milliseconds. `Infinity` is for ever.
   *
   * @default 30000
   */
  readonly timeoutMs?: number | undefined;
}

/**
 * Connects functions such as `getAlbum` with the API.
 *
 * @throws TypeError if `baseUrl` has a query, a fragment, a user or a password
 */
export function createTransport(options: TransportOptions): Transport {
  return transportOver(openapiFetchCarrier, options);
}

/** The seam: how requests are carried is said here, and nowhere else. */
export function transportOver(carrierTo: (baseUrl: string) => Carrier, options: TransportOptions): Transport {
  const { baseUrl = "https://api.music.amazon.dev/v1", timeoutMs: defaultTimeoutMs = 30_000 } = options;
  if (/[?#]|\/\/[^/]*@/.test(baseUrl))
    throw new TypeError("baseUrl takes no query, fragment, user or password");
  const base = baseUrl.replace(/\/+$/, "");
  const connection: Connection = {
    carry: carrierTo(base),
    // Looked up at each call, so that a `fetch` that is put in place later counts.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    token: options.token,
    headers: { accept: "application/json", "x-api-key": options.apiKey, ...options.headers },
  };
  return {
    call(operation, values, { signal, timeoutMs = defaultTimeoutMs, headers } = {}) {
      const exchange: Exchange = {
        operation,
        values,
        headers,
        url: base + operation.path,
        failure: "INVALID_REQUEST",
      };
      return interruptible(
        { signal, timeoutMs },
        (ownSignal) => send(connection, exchange, ownSignal),
        (code, cause) =>
          new TransportError(code, code === "TIMEOUT" ? `no answer within ${timeoutMs} ms` : "aborted", {
            ...exchange,
            cause,
          }),
      );
    },
  };
}
