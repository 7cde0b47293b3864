import { type Clock, interruptible, monotonicClock } from "./clock.ts";
import type { Call, CallResult } from "./middleware.ts";
import { type Operation, type ParameterValues, repeatOf } from "./operation.ts";
import { type CallOptions, type RequestEvent, type TransportOptions, withoutNull } from "./options.ts";
import { readAnswer, readText, redirectOf } from "./read-answer.ts";
import { encodeRequest, requestHeaders, userAgent } from "./request.ts";
import { createRateLimit, readRetryAfter } from "./retry.ts";
import { createTokenReader } from "./token.ts";
import type { Result } from "./transport.ts";
import { type CallContext, callError, TransportError } from "./transport-error.ts";
import { type FetchInit, platformFetch, type WebResponse } from "./web.ts";

/** A call in progress. */
export interface OngoingCall {
  readonly context: CallContext;
  /** When the call must be done, by the client's clock. It may be put off meanwhile. */
  readonly deadline: { ms: number };
  readonly signal: AbortSignal;
}

/** A call of an operation. */
export interface ApiRequest extends Pick<CallOptions, "headers" | "retry" | "idleTimeoutMs"> {
  readonly operation: Operation;
  readonly values: ParameterValues;
}

/** A request that is ready to be sent. */
interface ReadyRequest {
  readonly event: RequestEvent;
  readonly init: Pick<FetchInit, "method" | "headers" | "body">;
}

/** The outcome of a request: the API's answer, or the error where there is none. */
type Outcome<Data> = Result<Data> | { readonly data?: undefined; readonly error: TransportError };

/** Makes calls. Transports and clients use it. */
export interface HttpClient {
  /** Ids that don't match their pattern, and that the API itself returned. */
  readonly knownIds: Set<string>;
  /** The context of a call of which nothing was sent. */
  context(operation: Operation): CallContext;
  /** Sends a call, as often as it takes. Somebody else watches over its time and its signal. */
  send<Data>(request: ApiRequest, call: OngoingCall): Promise<Result<Data>>;
  /**
   * Runs work until it is done, the caller aborts, or the time of the call is over.
   *
   * @param context what the error is made from when it ends too early
   */
  run<Value>(
    context: CallContext,
    options: CallOptions,
    work: (call: OngoingCall) => Promise<Value>,
  ): Promise<Value>;
}

/**
 * Makes an HTTP client for the API.
 *
 * @throws TypeError if `baseUrl` has a query, a fragment, a user or a password
 */
export function createHttpClient(given: TransportOptions): HttpClient {
  const { apiKey, token } = given;
  const options = {
    baseUrl: "https://api.music.amazon.dev/v1",
    timeoutMs: 30_000,
    idleTimeoutMs: 10_000,
    retry: {},
    use: [],
    clock: monotonicClock as Clock,
    random: Math.random,
    fetch: platformFetch,
    ...withoutNull(given),
  };
  const { clock, retry } = options;
  if (/[?#]|\/\/[^/]*@/.test(options.baseUrl))
    throw new TypeError("baseUrl takes no query, fragment, user or password");
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  const knownIds = new Set<string>();
  const tokens = createTokenReader(token);
  const rateLimit = createRateLimit(clock);

  /**
   * Sends a request once, and reads the response to its end. Rejects with the signal's reason when that comes first, and
   * with what a hook throws.
   */
  async function attempt<Data>(
    { event, init }: ReadyRequest,
    { context, signal }: OngoingCall,
    { operation, idleTimeoutMs: timeoutMs = options.idleTimeoutMs }: ApiRequest,
  ): Promise<Outcome<Data>> {
    const { url } = event;
    if (signal.aborted) throw signal.reason;
    options.onRequest?.(event);
    context.attempts++;
    context.response = context.retryAfterMs = undefined;
    let status: number | undefined;
    const startedMs = clock.now();
    try {
      return await interruptible(
        { clock, signal, timeoutMs },
        async (signal, restart) => {
          const response = await options.fetch(url, { ...init, signal, redirect: "manual" });
          // A `fetch` that ignores the signal may return during the next request.
          if (signal.aborted) throw signal.reason;
          restart();
          status = response.status;
          context.retryAfterMs = readRetryAfter(response.headers);
          // The platform's, or so alike that callers take it for one.
          context.response = response as WebResponse;
          const redirect = redirectOf(response, url);
          if (redirect) throw callError(context, "REDIRECTED", `a redirect to ${redirect} is not followed`);
          return readAnswer<Data>(
            context,
            context.response,
            await readText(response, restart),
            operation.noContent,
          );
        },
        (code, cause) => (code === "TIMEOUT" ? new Error(`no byte for ${timeoutMs} ms`) : cause),
      );
    } catch (cause) {
      if (signal.aborted) throw cause;
      const isNamed = cause instanceof TransportError;
      return { error: isNamed ? cause : callError(context, "NETWORK", messageOf(cause), cause) };
    } finally {
      options.onResponse?.({ ...event, status, durationMs: clock.now() - startedMs });
    }
  }

  /** Sends a request as often as it takes. */
  async function request<Data>(asked: ApiRequest, call: OngoingCall): Promise<Result<Data>> {
    const { operation } = asked;
    const { id, method } = operation;
    const { context, deadline, signal } = call;
    const retries = (asked.retry ?? retry) && { ...withoutNull(retry), ...withoutNull(asked.retry) };
    const {
      maxAttempts = 4,
      baseDelayMs = 500,
      maxDelayMs = 8_000,
      maxRetryAfterMs = 30_000,
    } = retries || { maxAttempts: 1 };
    const valid = <Value>(build: () => Value) => {
      try {
        return build();
      } catch (cause) {
        throw callError(context, "INVALID_REQUEST", messageOf(cause), cause);
      }
    };
    context.method = method;
    const encoded = valid(() => encodeRequest(baseUrl, operation, asked.values, knownIds));
    context.url = encoded.url;
    let refreshed = "";

    for (let tries = 1; ; tries++) {
      // Asked for before the wait, so that a provider learns of a call when it begins.
      const secret = refreshed || (await tokens.read(context, signal));
      if (retries) await rateLimit.wait(signal);
      context.secret = secret;
      const apiHeaders = {
        accept: "application/json",
        "user-agent": userAgent(),
        "x-api-key": apiKey,
        authorization: `Bearer ${secret}`,
      };
      const init = {
        method,
        headers: valid(() => requestHeaders(apiHeaders, options.headers, encoded.headers, asked.headers)),
        body: encoded.body,
      };
      const event = { operation: id, method, url: context.url, attempt: context.attempts + 1 };
      const outcome = await attempt<Data>({ event, init }, call, asked);
      const { error } = outcome;
      if (!error) return outcome;
      context.lastError = error;
      const { status = 0, code, retryAfterMs } = error;
      let delayMs = 0;
      if (tokens.canRefresh && !refreshed && status === 401 && code === "INVALID_ACCESS_TOKEN") {
        // Beside the tries: the request is sent once more with it.
        refreshed = await tokens.read(context, signal, secret);
        tries--;
      } else {
        // Each pause may be twice as long as the one before. Its length is random, so that clients don't come back together.
        delayMs = retryAfterMs ?? options.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (tries - 1));
        const canWait = delayMs <= maxRetryAfterMs;
        if (retries && status === 429 && canWait) rateLimit.hold(delayMs);
        const mayRepeat =
          status === 429 ||
          (repeatOf(operation) === "never"
            ? (status === 503 && retryAfterMs) || operation.isUnsent?.(error)
            : status >= 500 || code === "NETWORK");
        if (!canWait || !mayRepeat || tries >= maxAttempts || clock.now() + delayMs >= deadline.ms) {
          if ("response" in outcome) return outcome;
          throw error;
        }
      }
      options.onRetry?.({ ...event, delayMs, error });
      // After a 429 all calls wait, this one with them.
      if (status !== 429 && delayMs) await clock.sleep(delayMs, signal);
      await operation.beforeRepeat?.(error);
    }
  }

  return {
    knownIds,
    context: ({ id, method, path }) => ({ operation: id, method, url: baseUrl + path, attempts: 0 }),
    send<Data>(asked: ApiRequest, ongoing: OngoingCall) {
      const { operation, values, headers = {} } = asked;
      const call = { operation: operation.id, method: operation.method, parameters: values, headers };
      const next = options.use.reduceRight<(call: Call) => Promise<CallResult>>(
        (inner, middleware) => async (call) => middleware(call, (changed = call) => inner(changed)),
        ({ parameters, headers }) => request({ ...asked, values: { ...parameters }, headers }, ongoing),
      );
      // The generated code makes sure that operation, parameters and payload belong together.
      return next(call as unknown as Call) as Promise<Result<Data>>;
    },
    run(context, { signal, timeoutMs = options.timeoutMs }, work) {
      return interruptible(
        { clock, signal, timeoutMs },
        (ownSignal) => work({ context, signal: ownSignal, deadline: { ms: clock.now() + timeoutMs } }),
        (code, reason) =>
          callError(
            context,
            code,
            code === "TIMEOUT" ? `no answer within ${timeoutMs} ms` : "aborted",
            reason ?? context.lastError,
          ),
      );
    },
  };
}

/** Node says "fetch failed" and keeps the reason in the cause of it. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
