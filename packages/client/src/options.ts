import type { Clock } from "./clock.ts";
import type { Middleware } from "./middleware.ts";
import type { HeaderValues } from "./request.ts";
import type { RetryOptions } from "./retry.ts";
import type { TokenSource } from "./token.ts";
import type { Fetch, WebSignal } from "./web.ts";

/** A request that is about to be sent. */
export interface RequestEvent {
  /** Id of the operation, such as `getAlbum`. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** 1 for the first request of a call, 2 for the next. */
  readonly attempt: number;
}

/** A request that is answered, or not. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status; `undefined` where the connection failed before the answer. */
  readonly status: number | undefined;
  /** How long it took to the end of the body, in milliseconds. */
  readonly durationMs: number;
}

/** A request that will be sent again. */
export interface RetryEvent extends RequestEvent {
  /** How long it waits before that, in milliseconds. 0 if it has got a new token. */
  readonly delayMs: number;
  /** The error that the call would fail with. */
  readonly error: Error;
}

/** Called for every request, for logs and metrics. What they throw fails the call as it is, and nothing is sent again. */
export interface Hooks {
  /** Called before each request is sent. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called when the answer to a request is read, when its connection failed, or when it was given up. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the pause after which a request is sent again. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call: it rejects with a `TransportError` of code `ABORTED`. */
  readonly signal?: WebSignal | undefined;
  /**
   * How long the call may take in milliseconds, with all retries and the pauses between them. `Infinity` is for ever.
   *
   * @default the `timeoutMs` of the transport
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a request may go without a byte of its answer, in milliseconds, before it counts as lost and is sent again.
   * `Infinity` is for ever.
   *
   * @default the `idleTimeoutMs` of the transport
   */
  readonly idleTimeoutMs?: number | undefined;
  /** Headers beside those of the transport, before which they go. `null` and `undefined` leave one out. */
  readonly headers?: HeaderValues | undefined;
  /** Changes the retries of the transport, or turns them off. */
  readonly retry?: RetryOptions | false | undefined;
}

/** Options of one call of the façade that reads. */
export interface ReadOptions extends CallOptions {
  /**
   * Whether equal calls that are under way at the same time share one request, and its answer.
   *
   * @default the `dedupe` of the client
   */
  readonly dedupe?: boolean | undefined;
}

/** Options of one call of the façade that reads one item. */
export interface BatchedReadOptions extends ReadOptions {
  /**
   * Whether the calls of one tick share a request for many items.
   *
   * @default the `batch` of the client
   */
  readonly batch?: boolean | undefined;
}

/** Options of a list. They hold for each of its requests: `timeoutMs` is the time of a page. */
export interface ListOptions extends ReadOptions {
  /**
   * Whether the next page is read while the caller is busy with one. At the most one page is.
   *
   * @default true
   */
  readonly prefetch?: boolean | undefined;
}

/** Where the API is, who calls, and how. */
export interface TransportOptions extends Hooks {
  /**
   * Where the API is, its version included. A slash at the end does no harm.
   *
   * @default "https://api.music.amazon.dev/v1"
   */
  readonly baseUrl?: string | undefined;
  /** Id of the security profile, sent as `x-api-key`. */
  readonly apiKey: string;
  /**
   * The access token, what gives one for each request, or what can refresh it too, such as a session of
   * `@gatefold/client/auth`. Where it gives none, or a text of white space, the call fails with `NO_TOKEN`.
   */
  readonly token: TokenSource;
  /**
   * What sends a request: any `fetch(url, init)`, such as that of undici, which takes proxies.
   *
   * @default the platform's `fetch`
   */
  readonly fetch?: Fetch | undefined;
  /** Headers of every call. `null` and `undefined` leave one out. */
  readonly headers?: HeaderValues | undefined;
  /**
   * How long a call may take in milliseconds, with all retries and the pauses between them. `Infinity` is for ever.
   *
   * @default 30000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a request may go without a byte of its answer, headers and body, in milliseconds. Then it counts as a lost
   * connection, and is sent again. Where `fetch` gives no stream, as in React Native, the whole answer must come in this
   * time. `Infinity` is for ever.
   *
   * @default 10000
   */
  readonly idleTimeoutMs?: number | undefined;
  /**
   * When and how often a request is sent again: after 429, after 500 and above, and when the connection fails. POST and
   * PATCH are sent again only after 429, and after 503 with `Retry-After`. After a 429, all calls of the transport wait
   * as long as the API asks for. `false` turns it off.
   */
  readonly retry?: RetryOptions | false | undefined;
  /** Middleware, the outermost first. */
  readonly use?: readonly Middleware[] | undefined;
  /**
   * What time it is and how to wait.
   *
   * @default the system's
   */
  readonly clock?: Clock | undefined;
  /**
   * Gives numbers from 0 up to 1, for the length of pauses.
   *
   * @default Math.random
   */
  readonly random?: (() => number) | undefined;
}

/** Options without those that are `null` or `undefined`, which say the same as leaving them out. */
export type WithoutNull<Options> = { [Name in keyof Options]?: NonNullable<Options[Name]> };

export function withoutNull<Options extends object>(
  options: Options | false | null | undefined,
): WithoutNull<Options> {
  const given: WithoutNull<Options> = { ...options };
  for (const name in given) if (given[name] == null) delete given[name];
  return given;
}
