import { chain, isPromise, type MaybePromise } from "../maybe-promise.ts";
import type { Store } from "../storage/store.ts";
import type { Api } from "./api.ts";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import { failureResponse, wrongMethod } from "./failure.ts";
import type { ApiRequest, ApiResponse } from "./message.ts";

/** Where a server tells whether it is well: outside the versions of the API, for proxies and supervisors. */
export const HEALTH_PATH = "/health";

const ALLOW = "GET, HEAD, OPTIONS";

const encoder = new TextEncoder();
const OK = encoder.encode('{"status":"ok"}');
const UNAVAILABLE = encoder.encode('{"status":"unavailable"}');

/** What the answer depends on. */
export interface HealthParts {
  readonly ping: Store["ping"];
  /** Hears why the store can't be reached, which the caller does not. */
  onError(error: unknown, requestId: string): void;
}

/** Answers on the health path, to anybody: it asks for no key, and tells nothing but whether the server is well. */
export type Health = (request: ApiRequest, requestId: string) => MaybePromise<ApiResponse>;

/**
 * Makes the answer that asks the store each time, but once for all who ask at the same time: nobody is counted or
 * refused here. It never throws and never rejects.
 */
export function createHealth({ ping, onError }: HealthParts): Health {
  let underWay: Promise<void> | undefined;
  const sharedPing = (): MaybePromise<void> => {
    if (underWay) return underWay;
    const answer = ping();
    if (!isPromise(answer)) return answer;
    underWay = answer.finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  return (request, requestId) => {
    const failed = (error: unknown) => {
      onError(error, requestId);
      return respond(request, requestId, false);
    };
    try {
      const well = chain(asksForHealth(request) ? sharedPing() : undefined, () =>
        respond(request, requestId, true),
      );
      return isPromise(well) ? well.catch(failed) : well;
    } catch (error) {
      return failed(error);
    }
  };
}

/**
 * The API of a server that is about to stop: whoever asks for its health is told to send requests elsewhere, and
 * all others are served to the end.
 */
export function whileDraining(api: Api): Api {
  return (request) =>
    request.path === HEALTH_PATH ? respond(request, crypto.randomUUID(), false) : api(request);
}

function asksForHealth({ method }: ApiRequest): boolean {
  return method === "GET" || method === "HEAD";
}

function respond(request: ApiRequest, requestId: string, isWell: boolean): ApiResponse {
  if (asksForHealth(request)) {
    const type = { "Content-Type": "application/json", "Cache-Control": "no-store" };
    const headers = { ...type, "X-Request-Id": requestId, ...corsHeaders };
    return { status: isWell ? 200 : 503, headers, body: isWell ? OK : UNAVAILABLE };
  }
  if (request.method === "OPTIONS") {
    const headers = { ...preflightHeaders(request, ALLOW), Allow: ALLOW, "X-Request-Id": requestId };
    return { status: 204, headers, body: new Uint8Array() };
  }
  return failureResponse(wrongMethod(request, ALLOW), requestId);
}
