import type { MaybePromise } from "../maybe-promise.ts";
import type { ApiResponse } from "./response.ts";
import type { RequestTarget, Route } from "./router.ts";

export interface Caller {
  readonly apiKey: string;
  readonly userId: string;
  readonly scopes: ReadonlySet<string>;
  /** Whether the user has a music account. */
  readonly hasAccount: boolean;
  /** Stands for the key in the log. Set when it is first logged. */
  apiKeyId?: string;
}

/**
 * A request, and what the server knows about it. A carrier creates it: the HTTP server, or the handler of web-standard
 * requests. The steps of the pipeline add to it, and log and metrics read it at the end.
 */
export abstract class RequestContext {
  /** The id of the request, sent as `X-Request-Id`. */
  readonly requestId: string = crypto.randomUUID();
  /** When it arrived, in milliseconds on the clock of `performance.now()`. */
  readonly startedMs: number = performance.now();
  /** In upper case. */
  readonly method: string;
  /** The path as it was sent, percent-encoded. */
  readonly path: string;
  /** The part after the question mark, as it was sent; empty if there is none. */
  readonly query: string;
  /** Whether a body is announced. It may still turn out to be empty. */
  readonly hasBody: boolean;

  /** Milliseconds since 1970. Set by the pipeline, like all that follows. */
  arrivedAtMs = 0;
  /** The route of the path; `undefined` for paths outside of the API. */
  route: Route | undefined = undefined;
  /** The API key, once it is known to be valid, even if the token is not. */
  apiKey: string | undefined = undefined;
  /** The caller, once key and token are known to be valid. */
  caller: Caller | undefined = undefined;
  /** Whether the body is being read, so that the connection can't be used for another request. */
  isReadingBody = false;

  #abort: AbortController | undefined = undefined;
  #isExpired = false;

  constructor(method: string, { path, query }: RequestTarget, hasBody: boolean) {
    this.method = method;
    this.path = path;
    this.query = query;
    this.hasBody = hasBody;
  }

  /** The value of a header field, whose name is given in lower case. Several fields are joined by commas. */
  abstract header(name: string): string | undefined;
  /** Scheme, host and port that the request was sent to, if the carrier knows them. */
  abstract readonly origin: string | undefined;
  /** The IP address of the other end of the connection, if the carrier knows it. */
  abstract readonly peer: string | undefined;
  /**
   * Reads the body, once. `undefined` if it has more than `maxBytes`. Rejects if it doesn't arrive whole.
   */
  abstract readBody(maxBytes: number): MaybePromise<Uint8Array | undefined>;
  /** Whether the caller no longer waits for the response, as far as the carrier knows. */
  protected abstract get isCallerGone(): boolean;
  /** Calls `listener` when the caller no longer waits. */
  protected abstract onCallerGone(listener: () => void): void;

  /** Whether to stop processing: the caller has disconnected, or the time for the request is over. */
  get isOver(): boolean {
    return this.#isExpired || this.isCallerGone;
  }

  /** Aborted when the request {@link isOver}. */
  get signal(): AbortSignal {
    if (!this.#abort) {
      const abort = new AbortController();
      this.#abort = abort;
      if (this.isOver) abort.abort();
      else this.onCallerGone(() => abort.abort());
    }
    return this.#abort.signal;
  }

  /** Marks the time for the request as over. */
  expire(): void {
    this.#isExpired = true;
    this.#abort?.abort(new DOMException("The time for the request is over.", "TimeoutError"));
  }
}

/** A step that answers a request or passes it on. It never throws and never rejects. */
export type Handle = (context: RequestContext) => MaybePromise<ApiResponse>;

/** Answers a request itself, or passes it on with `next`, whose response it may change. */
export type Middleware = (context: RequestContext, next: Handle) => MaybePromise<ApiResponse>;

/** What a carrier passes requests to. */
export interface RequestHandler {
  /** Never throws and never rejects. */
  handle(context: RequestContext): MaybePromise<ApiResponse>;
  /** Called with a response that the carrier made itself; without a context if no request could be read. */
  observe(response: ApiResponse, context?: RequestContext): void;
}
