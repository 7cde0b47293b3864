import type { Carrier } from "./carrier.ts";
import type { Clock } from "./clock.ts";
import type { Exchange } from "./exchange.ts";
import type { Hooks, RequestEvent } from "./hooks.ts";
import type { PlacedParameters } from "./parameters.ts";
import { readAnswer } from "./read-answer.ts";
import { requestHeaders } from "./request-headers.ts";
import type { Result } from "./result.ts";
import { readRetryAfter } from "./retry.ts";
import { type TransportError, transportErrorOf } from "./transport-error.ts";
import type { Fetch } from "./web.ts";

/** What sending a request takes. */
export interface Connection {
  readonly carry: Carrier;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly hooks: Hooks;
}

/** What came of a request: what the API answered, or why it did not. */
export type Outcome<Data> = Result<Data> | { readonly data?: undefined; readonly error: TransportError };

/** Sends a request once. */
export async function send<Data>(
  { carry, fetch, headers, clock, hooks }: Connection,
  exchange: Exchange,
  parameters: PlacedParameters,
  signal: AbortSignal,
): Promise<Outcome<Data>> {
  const { attempts } = exchange;
  Object.assign(exchange, { response: undefined, retryAfterMs: undefined });
  const startedMs = clock.now();
  try {
    const answer = await carry({
      operation: exchange.operation,
      parameters,
      headers: requestHeaders({ authorization: `Bearer ${exchange.secret}` }, headers, exchange.headers),
      signal,
      fetch: async (url, init) => {
        exchange.url = url;
        exchange.attempts++;
        hooks.onRequest?.(eventOf(exchange));
        // The platform's, or so alike that callers take it for one.
        const response = (await fetch(url, init)) as Response;
        exchange.response = response;
        exchange.retryAfterMs = readRetryAfter(response.headers.get("retry-after"), clock.now());
        return response;
      },
    });
    const result = readAnswer<Data>(exchange, answer);
    if (result) return result;
    const body = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
    const lack = body ? "without the API's JSON" : "with an empty body";
    const problem = `answered ${answer.response.status} ${lack}`;
    return { error: transportErrorOf(exchange, "INVALID_ANSWER", problem, { body }) };
  } catch (cause) {
    const code = exchange.attempts > attempts ? "NETWORK" : "INVALID_REQUEST";
    return { error: transportErrorOf(exchange, code, messageOf(cause), { cause }) };
  } finally {
    if (exchange.attempts > attempts) {
      const durationMs = clock.now() - startedMs;
      hooks.onResponse?.({ ...eventOf(exchange), status: exchange.response?.status, durationMs });
    }
  }
}

/** Node says "fetch failed" and keeps the reason in the cause of it. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** What hooks hear of a request. */
export function eventOf({ operation, url, attempts }: Exchange): RequestEvent {
  return { operation: operation.id, method: operation.method, url, attempt: attempts };
}
