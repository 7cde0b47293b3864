import type { Clock } from "./clock.ts";
import type { Middleware } from "./middleware.ts";
import type { HeaderValues } from "./generated/operations.ts";
import type { RetryOptions } from "./retry.ts";
import type { TokenSource } from "./token.ts";
import type { Fetch, WebSignal } from "./web.ts";

/** A request that is about to be sent. */
export interface RequestEvent {
  /** Id of the operation, such as `getAlbum`. */
  readonly operation: string;
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The full URL, including the query. */
  readonly url: string;
  /** 1 for the first request of a call, 2 for the first retry, and so on. */
  readonly attempt: number;
}

/** A request that was answered, or that failed. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status; `undefined` if the connection failed before there was one. */
  readonly status: number | undefined;
  /** From sending the request to the end of the answer's body, in milliseconds. */
  readonly durationMs: number;
}

/** A request that will be sent again. */
export interface RetryEvent extends RequestEvent {
  /** The pause before the retry, in milliseconds. 0 after a token was refreshed. */
  readonly delayMs: number;
  /** The error of the last request, which the call would fail with if it were not retried. */
  readonly error: Error;
}

/** Functions for logs and metrics, called for every request. If one throws, the call rejects with its error. */
export interface Hooks {
  /** Called before each request is sent. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called when the answer has been read, the connection has failed, or the request has been aborted. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the pause after which a request is sent again. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Options of a call. */
export interface CallOptions {
  /** Aborts the call: it rejects with a `TransportError` with code `ABORTED`. */
  readonly signal?: WebSignal | undefined;
  /**
   * How long the call may take, in milliseconds, including all retries and the pauses between them. `Infinity` turns it
   * off.
   *
   * @default the `timeoutMs` of the transport
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a request may wait for the next byte of the answer, in milliseconds, before the connection counts as lost.
   * `Infinity` turns it off.
   *
   * @default the `idleTimeoutMs` of the transport
   */
  readonly idleTimeoutMs?: number | undefined;
  /**
   * Header fields of this call. They override those of the transport. A value of `null` or `undefined` leaves the field
   * out.
   */
  readonly headers?: HeaderValues | undefined;
  /** Overrides the retries of the transport, or turns them off. */
  readonly retry?: RetryOptions | false | undefined;
}

/** Options of a call that reads. */
export interface ReadOptions extends CallOptions {
  /**
   * Whether equal calls that are in progress at the same time share one request and its answer.
   *
   * @default the `dedupe` of the client
   */
  readonly dedupe?: boolean | undefined;
}

/** Options of a call that reads one item. */
export interface BatchedReadOptions extends ReadOptions {
  /**
   * Whether calls of the same tick share a request for several items.
   *
   * @default the `batch` of the client
   */
  readonly batch?: boolean | undefined;
}

/** Options of a list. They apply to each of its requests: `timeoutMs` is for one page. */
export interface ListOptions extends ReadOptions {
  /**
   * Whether the next page is requested while the caller uses the current one. At most one page is read ahead.
   *
   * @default true
   */
  readonly prefetch?: boolean | undefined;
}

/** The progress of a method that adds ids to the end of a list. It is plain JSON. */
export interface AddProgress {
  /** How many of the ids have been added, or skipped because the list has them. */
  readonly done: number;
  /** How many ids there are. */
  readonly total: number;
  /** The ids of the entries that the list had at the start. Only set if the list may have an item twice. */
  readonly known?: readonly string[] | undefined;
}

/**
 * Options of a method that adds ids to the end of a list. They apply to each of its requests. `timeoutMs` limits one
 * request with its retries, and the reads that check whether it arrived; a long list may take longer.
 */
export interface AddOptions extends CallOptions {
  /**
   * Called before the first request, and after each one. If it returns a promise, the next request waits for it, so that
   * you can save the progress first.
   */
  readonly onProgress?: ((progress: AddProgress) => unknown) | undefined;
  /**
   * Continues an interrupted call: the last progress of a call with the same ids and options. The list is checked first
   * for ids of a request that was not answered, so that nothing is added twice.
   */
  readonly from?: AddProgress | undefined;
}

/** Options of a transport: the URL of the API, the credentials, and how calls are made. */
export interface TransportOptions extends Hooks {
  /**
   * The URL of the API with its version. A slash at the end is ignored.
   *
   * @default "https://api.music.amazon.dev/v1"
   */
  readonly baseUrl?: string | undefined;
  /** Id of the security profile, sent as `x-api-key`. */
  readonly apiKey: string;
  /**
   * The access token, a function that returns it, or a provider that can refresh it too, such as a session of
   * `@gatefold/client/auth`. Without a token, or with a blank one, the call fails with `NO_TOKEN`.
   */
  readonly token: TokenSource;
  /**
   * Sends requests: any `fetch(url, init)`, such as that of undici with a proxy.
   *
   * @default the platform's `fetch`
   */
  readonly fetch?: Fetch | undefined;
  /** Header fields of every call. A value of `null` or `undefined` leaves the field out. */
  readonly headers?: HeaderValues | undefined;
  /**
   * How long a call may take, in milliseconds, including all retries and the pauses between them. `Infinity` turns it
   * off.
   *
   * @default 30000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a request may wait for the next byte of the answer, headers and body, in milliseconds. Then the connection
   * counts as lost. Where `fetch` has no streams, as in React Native, the whole answer must arrive within this time.
   * `Infinity` turns it off.
   *
   * @default 10000
   */
  readonly idleTimeoutMs?: number | undefined;
  /**
   * When and how often a request is repeated. Reads, and changes that may be processed twice, are repeated after 429, after
   * 500 and above, and when the connection fails. Other changes, such as those by POST and PATCH, are only repeated if they
   * were not processed: after 429, after 503 with `Retry-After`, and in Node when no connection could be made. After a 429,
   * all calls of the transport wait until the API's delay is over. `false` turns it off.
   */
  readonly retry?: RetryOptions | false | undefined;
  /** Middleware. The first one is the outermost: it sees a call first and its result last. */
  readonly use?: readonly Middleware[] | undefined;
  /**
   * Tells the time and waits.
   *
   * @default the system's
   */
  readonly clock?: Clock | undefined;
  /**
   * Returns numbers from 0 to below 1, which vary the pauses before retries.
   *
   * @default Math.random
   */
  readonly random?: (() => number) | undefined;
}

/** Options without those that are `null` or `undefined`, which count as left out. */
export type WithoutNull<Options> = { [Name in keyof Options]?: NonNullable<Options[Name]> };

export function withoutNull<Options extends object>(
  options: Options | false | null | undefined,
): WithoutNull<Options> {
  const given: WithoutNull<Options> = { ...options };
  for (const name in given) if (given[name] == null) delete given[name];
  return given;
}
