import { attempt, messageOf } from "./attempt.ts";
import { type CallContext, callError } from "./call-context.ts";
import { monotonicClock } from "./clock.ts";
import { interruptible } from "./interruptible.ts";
import type { Call, CallResult } from "./middleware.ts";
import { type Operation, type ParameterValues, repeatOf } from "./operation.ts";
import type { CallOptions, TransportOptions } from "./options.ts";
import { createRateLimit } from "./rate-limit.ts";
import { encodeRequest, requestHeaders } from "./request.ts";
import type { Result } from "./result.ts";
import { backoffMs, isUnsent } from "./retry.ts";
import { checkedToken, refresherOf, tokenFrom } from "./token-source.ts";
import { userAgent } from "./user-agent.ts";
import type { Fetch } from "./web.ts";
import { withoutNull } from "./without-null.ts";

/** A call that is under way. */
export interface OngoingCall {
  readonly context: CallContext;
  /** When the call must be done, by the client's clock. It may be put off meanwhile. */
  readonly deadline: { ms: number };
  readonly signal: AbortSignal;
}

/** What is asked. */
export interface ApiRequest extends Pick<CallOptions, "headers" | "retry" | "idleTimeoutMs"> {
  readonly operation: Operation;
  readonly values: ParameterValues;
}

/** Makes calls. Transports and clients are made of it. */
export interface HttpClient {
  /** Ids that don't look like one, and that the API itself returned. */
  readonly knownIds: Set<string>;
  /** The context of a call of which nothing was sent. */
  context(operation: Operation): CallContext;
  /** Makes a call whose end is watched elsewhere. */
  send<Data>(request: ApiRequest, call: OngoingCall): Promise<Result<Data>>;
  /**
   * Watches over the end of a call: its signal and its time.
   *
   * @param context what the error is made from when it ends too early
   */
  within<Value>(
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
    clock: monotonicClock,
    // Looked up at each call, so that a `fetch` that is put in place later counts.
    fetch: ((...sent) => fetch(...sent)) satisfies Fetch,
    ...withoutNull(given),
  };
  const { clock, retry } = options;
  if (/[?#]|\/\/[^/]*@/.test(options.baseUrl))
    throw new TypeError("baseUrl takes no query, fragment, user or password");
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  const knownIds = new Set<string>();
  const refresh = refresherOf(token);
  const rateLimit = createRateLimit(clock);

  /** Makes a request, and sends it as often as it takes. */
  async function request<Data>(
    { operation: { id, method }, operation, values, headers, ...own }: ApiRequest,
    { context, deadline, signal }: OngoingCall,
  ): Promise<Result<Data>> {
    const limits = { clock, signal, timeoutMs: own.idleTimeoutMs ?? options.idleTimeoutMs };
    const retries = (own.retry ?? retry) && { ...withoutNull(retry), ...withoutNull(own.retry) };
    const { maxAttempts = 4, maxRetryAfterMs = 30_000 } = retries || { maxAttempts: 1 };
    const valid = <Value>(build: () => Value) => {
      try {
        return build();
      } catch (cause) {
        throw callError(context, "INVALID_REQUEST", messageOf(cause), cause);
      }
    };
    /** An abort ends the wait for a token, whatever the caller's code does. */
    const tokenOf = async (work: () => Promise<unknown>) =>
      checkedToken(context, await interruptible({ signal }, work, (_, reason) => reason));
    context.method = method;
    const encoded = valid(() => encodeRequest(baseUrl, operation, values, knownIds));
    context.url = encoded.url;
    let refreshed = "";

    for (let tries = 1; ; tries++) {
      // Asked for before the wait, so that a provider learns of a call when it begins.
      const secret = refreshed || (await tokenOf(() => tokenFrom(token, context, signal)));
      if (retries) await rateLimit.wait(signal);
      context.secret = secret;
      const apiHeaders = {
        accept: "application/json",
        "user-agent": userAgent(),
        "x-api-key": apiKey,
        authorization: `Bearer ${secret}`,
      };
      const allHeaders = [apiHeaders, options.headers, encoded.headers, headers];
      const init = {
        method,
        headers: valid(() => requestHeaders(...allHeaders)),
        ...(encoded.body !== undefined && { body: encoded.body }),
      };
      const event = { operation: id, method, url: context.url, attempt: context.attempts + 1 };
      const outcome = await attempt<Data>(options, context, { operation, event, init, limits });
      const { error } = outcome;
      if (!error) return outcome;
      context.lastError = error;
      const { status = 0, code, retryAfterMs } = error;
      let delayMs = 0;
      if (refresh && !refreshed && status === 401 && code === "INVALID_ACCESS_TOKEN") {
        // Beside the tries: the request is sent once more with it.
        refreshed = await tokenOf(() => refresh(secret, signal));
        tries--;
      } else {
        delayMs = retryAfterMs ?? backoffMs(tries, retries || {}, options.random);
        const canWait = delayMs <= maxRetryAfterMs;
        if (retries && status === 429 && canWait) rateLimit.hold(delayMs);
        const mayRepeat =
          status === 429 ||
          (repeatOf(operation) === "never"
            ? (status === 503 && retryAfterMs) || isUnsent(error)
            : status >= 500 || code === "NETWORK");
        if (!canWait || !mayRepeat || tries >= maxAttempts || clock.now() + delayMs >= deadline.ms) {
          if ("response" in outcome) return outcome;
          throw error;
        }
      }
      options.onRetry?.({ ...event, delayMs, error });
      // After a 429 all calls wait, this one with them.
      if (status !== 429 && delayMs > 0) await clock.sleep(delayMs, signal);
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
      // Which operation, parameters and payload belong together is not known here; the generated code sees to it.
      return next(call as unknown as Call) as Promise<Result<Data>>;
    },
    within(context, { signal, timeoutMs = options.timeoutMs }, work) {
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
