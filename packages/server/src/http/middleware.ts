import type { MaybePromise } from "../maybe-promise.ts";
import type { Api } from "./api.ts";
import type { ApiRequest, ApiResponse } from "./message.ts";

/** Answers a request itself, or passes it on with `next`, whose answer it may change. */
export type Middleware = (request: ApiRequest, next: Api) => MaybePromise<ApiResponse>;

/** The API behind a middleware, if there is one. */
export function withMiddleware(api: Api, middleware: Middleware | undefined): Api {
  return middleware ? (request) => middleware(request, api) : api;
}
