import type { Exchange } from "./exchange.ts";
import type { Gate } from "./gate.ts";
import { type PlacedParameters, placeParameters } from "./parameters.ts";
import type { Result } from "./result.ts";
import { backoffMs, type RetryOptions } from "./retry.ts";
import { type Connection, eventOf, type Outcome, send } from "./send.ts";
import type { Refresh, TokenSource } from "./token-source.ts";
import { transportErrorOf } from "./transport-error.ts";

/** What all calls of a transport share. */
export interface Session extends Connection {
  readonly token: TokenSource;
  readonly refresh: Refresh | undefined;
  readonly gate: Gate;
  readonly random: () => number;
}

/** How far a call may go. */
export interface Bounds {
  /** `undefined` where a request is sent once. */
  readonly retry: RetryOptions | undefined;
  /** When the call must be done, in milliseconds since 1970. It may be put off meanwhile. */
  readonly deadline: { ms: number };
  readonly signal: AbortSignal;
}

let calls = 0;

/** Makes one call, with as many requests as it takes. */
export async function run<Data>(
  session: Session,
  exchange: Exchange,
  { retry, deadline, signal }: Bounds,
): Promise<Result<Data>> {
  const { clock, gate, hooks, random, refresh } = session;
  const { maxAttempts = 4, maxRetryAfterMs = 30_000 } = retry ?? { maxAttempts: 1 };
  const parameters = placed(exchange);
  const order = calls++;
  let newToken: string | undefined;

  /** How long to wait before the request is sent again; `undefined` if it is not. */
  async function delayAfter({ error }: Outcome<Data>): Promise<number | undefined> {
    if (!error || signal.aborted) return undefined;
    const { status = 0, code, retryAfterMs } = error;
    if (refresh && newToken === undefined && code === "INVALID_ACCESS_TOKEN" && status === 401) {
      newToken = await refresh(exchange.secret ?? "", signal);
      return 0;
    }
    const tries = exchange.attempts - (newToken === undefined ? 0 : 1);
    const delayMs = retryAfterMs ?? backoffMs(tries, retry ?? {}, random);
    if (delayMs > maxRetryAfterMs) return undefined;
    if (retry && status === 429) gate.hold(delayMs);
    const isPassing = status === 429 || status >= 500 || code === "NETWORK";
    return isPassing && tries < maxAttempts && clock.now() + delayMs < deadline.ms ? delayMs : undefined;
  }

  for (;;) {
    const leave = retry && (await gate.enter(order, signal));
    let outcome: Outcome<Data>;
    let delayMs: number | undefined;
    try {
      exchange.secret = newToken ?? (await tokenOf(session, exchange, signal));
      outcome = await send<Data>(session, exchange, parameters, signal);
      delayMs = await delayAfter(outcome);
    } finally {
      leave?.();
    }
    const { error } = outcome;
    if (!error || delayMs === undefined) {
      if ("response" in outcome) return outcome;
      throw error;
    }
    hooks.onRetry?.({ ...eventOf(exchange), delayMs, error });
    // Those that were refused as too many wait at the gate, all others by themselves.
    if (error.status !== 429) await clock.sleep(delayMs, signal);
  }
}

function placed(exchange: Exchange): PlacedParameters {
  try {
    return placeParameters(exchange.operation, exchange.values);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw transportErrorOf(exchange, "INVALID_REQUEST", problem, { cause });
  }
}

async function tokenOf({ token }: Session, exchange: Exchange, signal: AbortSignal): Promise<string> {
  if (typeof token === "string") return token;
  if (typeof token === "object") return token.getToken({ signal });
  try {
    return await token();
  } catch (cause) {
    throw transportErrorOf(exchange, "NO_TOKEN", "the token function failed", { cause });
  }
}
