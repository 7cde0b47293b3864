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
