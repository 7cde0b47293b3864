import { chain, type MaybePromise, recover } from "../maybe-promise.ts";
import type { RequestContext } from "./context.ts";
import { failureResponse, wrongMethod } from "./failure.ts";
import { type ApiResponse, corsHeaders, preflightResponse } from "./response.ts";

/** Answers on a path that belongs to no version of the API. */
export type Endpoint = (context: RequestContext, isDraining: boolean) => MaybePromise<ApiResponse>;

const ALLOW = "GET, HEAD, OPTIONS";

const encoder = new TextEncoder();
const OK = encoder.encode('{"status":"ok"}');
const UNAVAILABLE = encoder.encode('{"status":"unavailable"}');

/**
 * Makes the endpoints for proxies and supervisors. They ask for no key, and tell nothing but whether the server is well.
 *
 * - `/health/live`: 200 while the process answers at all. If it fails, a restart helps.
 * - `/health/ready`: 200 while requests can be served, 503 while the store can't be reached or the server is about to
 *   stop. Then requests are to be sent elsewhere. `/health` is the same.
 *
 * They are not counted as requests in flight, so an overloaded server still answers. The store is asked each time, but
 * only once for all who ask at the same time.
 *
 * @param onError called with the reason why the store can't be reached, which the response doesn't contain
 */
export function createHealth(
  ping: () => MaybePromise<void>,
  onError: (error: unknown, requestId: string) => void,
): ReadonlyMap<string, Endpoint> {
  let pending: Promise<void> | undefined;
  const sharedPing = (): MaybePromise<void> => {
    if (pending) return pending;
    const answer = ping();
    if (!(answer instanceof Promise)) return answer;
    pending = answer.finally(() => {
      pending = undefined;
    });
    return pending;
  };
  const ready: Endpoint = (context, isDraining) => {
    if (isDraining || !asksForHealth(context)) return respond(context, !isDraining);
    return recover(
      () => chain(sharedPing(), () => respond(context, true)),
      (error) => {
        onError(error, context.requestId);
        return respond(context, false);
      },
    );
  };
  return new Map([
    ["/health", ready],
    ["/health/ready", ready],
    ["/health/live", (context) => respond(context, true)],
  ]);
}

function asksForHealth({ method }: RequestContext): boolean {
  return method === "GET" || method === "HEAD";
}

function respond(context: RequestContext, isWell: boolean): ApiResponse {
  if (asksForHealth(context)) {
    const type = { "Content-Type": "application/json", "Cache-Control": "no-store" };
    const headers = { ...type, "X-Request-Id": context.requestId, ...corsHeaders };
    return { status: isWell ? 200 : 503, headers, body: isWell ? OK : UNAVAILABLE };
  }
  if (context.method === "OPTIONS") return preflightResponse(context, ALLOW);
  return failureResponse(wrongMethod(context, ALLOW), context.requestId);
}
