import type { Carrier } from "./carrier.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Exchange } from "./exchange.ts";
import { createGate } from "./gate.ts";
import { interruptible } from "./interruptible.ts";
import type { Call, CallResult } from "./middleware.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import type { CallOptions, TransportOptions } from "./options.ts";
import type { Result } from "./result.ts";
import { type Bounds, run, type Session } from "./run.ts";
import { refresherOf } from "./token-source.ts";
import { type TransportError, type TransportErrorCode, transportErrorOf } from "./transport-error.ts";
import { userAgent } from "./user-agent.ts";

/** What transports and clients are made of. */
export interface Engine {
  /** Makes a call whose end is watched elsewhere. */
  run<Data>(
    operation: Operation,
    values: ParameterValues,
    options: CallOptions,
    end: Pick<Bounds, "signal" | "deadline">,
  ): Promise<Result<Data>>;
  /** Watches over the end of a call: its signal and its time. */
  within<Value>(
    operation: Operation,
    options: CallOptions,
    work: (signal: AbortSignal, deadlineMs: number) => Promise<Value>,
  ): Promise<Value>;
  /** The error of a call that was never sent, or whose answer is no use. */
  fail(operation: Operation, code: TransportErrorCode, problem: string, cause?: unknown): TransportError;
  readonly clock: Clock;
}

/**
 * The seam: how requests are carried is said here, and nowhere else.
 *
 * @throws TypeError if `baseUrl` has a query, a fragment, a user or a password
 */
export function engineOver(carrierTo: (baseUrl: string) => Carrier, options: TransportOptions): Engine {
  const { baseUrl = "https://api.music.amazon.dev/v1", timeoutMs: defaultMs = 30_000, use = [] } = options;
  const { apiKey, token, headers, retry, clock = systemClock, random = Math.random } = options;
  if (/[?#]|\/\/[^/]*@/.test(baseUrl))
    throw new TypeError("baseUrl takes no query, fragment, user or password");
  const base = baseUrl.replace(/\/+$/, "");
  const session: Session = {
    carry: carrierTo(base),
    // Looked up at each call, so that a `fetch` that is put in place later counts.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers: { accept: "application/json", "user-agent": userAgent(), "x-api-key": apiKey, ...headers },
    token,
    refresh: refresherOf(token),
    gate: createGate(clock),
    hooks: options,
    clock,
    random,
  };
  const exchangeOf = (
    operation: Operation,
    values: ParameterValues = {},
    own?: Exchange["headers"],
  ): Exchange => {
    return { operation, values, headers: own, url: base + operation.path, attempts: 0 };
  };
  const fail: Engine["fail"] = (operation, code, problem, cause) =>
    transportErrorOf(exchangeOf(operation), code, problem, { cause });
  return {
    clock,
    fail,
    run<Data>(
      operation: Operation,
      values: ParameterValues,
      own: CallOptions,
      end: Pick<Bounds, "signal" | "deadline">,
    ) {
      const tries =
        own.retry === false || (retry === false && !own.retry) ? undefined : { ...retry, ...own.retry };
      let next = (call: Call): Promise<CallResult> =>
        run(session, exchangeOf(operation, { ...call.parameters }, call.headers), { ...end, retry: tries });
      for (const middleware of [...use].reverse()) {
        const inner = next;
        next = async (call) => middleware(call, (changed = call) => inner(changed));
      }
      // Which operation, parameters and payload belong together is not known here; the generated code sees to it.
      const call = {
        operation: operation.id,
        method: operation.method,
        parameters: values,
        headers: own.headers ?? {},
      } as unknown as Call;
      return next(call) as Promise<Result<Data>>;
    },
    within(operation, { signal, timeoutMs = defaultMs }, work) {
      return interruptible(
        { clock, signal, timeoutMs },
        (ownSignal) => work(ownSignal, clock.now() + timeoutMs),
        (code, cause) => {
          const problem = code === "TIMEOUT" ? `no answer within ${timeoutMs} ms` : "aborted";
          return fail(operation, code, problem, cause);
        },
      );
    },
  };
}
