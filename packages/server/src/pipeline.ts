import { type Callers, requireAccess } from "./auth/callers.ts";
import type { OperationId } from "./generated/contract.ts";
import {
  type Call,
  type DeclaredFailure,
  type HandlerContext,
  type Handlers,
  RawJson,
  type Success,
} from "./handlers/handler.ts";
import type { Caller, Handle, Middleware, RequestContext, RequestHandler } from "./http/context.ts";
import { ApiFailure, type Failure, failureResponse, quote, urlTooLong, wrongMethod } from "./http/failure.ts";
import type { Endpoint } from "./http/health.ts";
import { type Input, readInput } from "./http/input.ts";
import type { OperationDescriptor, OperationTable } from "./http/operation.ts";
import { type ApiResponse, corsHeaders, NO_RESPONSE, preflightResponse } from "./http/response.ts";
import { BASE_PATH, type Route, type Router } from "./http/router.ts";
import type { RateLimiter } from "./limits/rate-limits.ts";
import { type MaybePromise, recover } from "./maybe-promise.ts";
import { isStoreError } from "./storage/store.ts";

/** Called with every response before it is sent; without a context if no request could be read. It never throws. */
export type Observer = (response: ApiResponse, context?: RequestContext) => void;

export interface PipelineParts {
  readonly operations: OperationTable;
  readonly router: Router;
  readonly callers: Callers;
  readonly limiter: RateLimiter;
  readonly handlers: Handlers;
  readonly handlerContext: HandlerContext;
  /** Paths outside of the API. */
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  readonly observers: readonly Observer[];
  readonly admission: Admission;
  readonly maxUrlBytes: number;
  readonly maxBodyBytes: number;
  /** How long a request may take once it was admitted. */
  readonly deadlineMs: number;
  /** Milliseconds since 1970, for the time of arrival. */
  readonly clock: () => number;
  /** Called with errors that are the server's fault. */
  onError(error: unknown, requestId: string): void;
}

/** How many requests are in flight, of how many at most, and how many were refused for that. */
export interface Admission {
  readonly maxRequests: number;
  inFlight: number;
  refused: number;
}

/** Additional steps of a server that is built on this one. */
export interface PipelineHooks {
  /** Called after a request was routed, before it is admitted. Its response is observed like any other. */
  readonly afterRoute?: Middleware | undefined;
  /** Called after the caller was identified, before limits and input are checked. */
  readonly afterIdentify?: Middleware | undefined;
}

/**
 * The steps that every request goes through, whatever the carrier: route, admit, identify, limit, read input, handle,
 * respond, observe. A step that can return a value at once does so, without a promise.
 */
export class Pipeline implements RequestHandler {
  readonly #parts: PipelineParts;
  readonly #hooks: PipelineHooks;
  /** Whether the server is about to stop, so that it is no longer ready. */
  isDraining = false;

  constructor(parts: PipelineParts, hooks: PipelineHooks = {}) {
    this.#parts = parts;
    this.#hooks = hooks;
  }

  /** Answers a request. It never rejects: a failure is a response. */
  handle(context: RequestContext): MaybePromise<ApiResponse> {
    const { router, clock } = this.#parts;
    context.arrivedAtMs = clock();
    context.route = router(context.method, context.path);
    const { afterRoute } = this.#hooks;
    const response = afterRoute
      ? this.#recover(context, () => afterRoute(context, this.#answer))
      : this.#answer(context);
    if (response instanceof Promise) return response.then((late) => this.observe(late, context));
    return this.observe(response, context);
  }

  /** Tells the observers of a response that another step has made. */
  observe(response: ApiResponse, context?: RequestContext): ApiResponse {
    for (const observer of this.#parts.observers) observer(response, context);
    return response;
  }

  readonly #answer: Handle = (context) => {
    try {
      const response = this.#admit(context);
      return response instanceof Promise ? response.catch((error) => this.#fail(context, error)) : response;
    } catch (error) {
      return this.#fail(context, error);
    }
  };

  #recover(context: RequestContext, step: () => MaybePromise<ApiResponse>): MaybePromise<ApiResponse> {
    return recover(step, (error) => this.#fail(context, error));
  }

  #admit(context: RequestContext): MaybePromise<ApiResponse> {
    const { admission, maxUrlBytes, endpoints, operations } = this.#parts;
    const { route, path, query } = context;
    if (path.length + query.length > maxUrlBytes) throw new ApiFailure(urlTooLong(maxUrlBytes));
    if (!route) {
      const endpoint = endpoints.get(path);
      if (endpoint) return endpoint(context, this.isDraining);
      throw noSuchPath(path);
    }
    if (context.method === "OPTIONS") return preflightResponse(context, route.allow);
    if (!route.operation) throw methodNotAllowed(context, route, operations);
    if (admission.inFlight >= admission.maxRequests) {
      admission.refused += 1;
      throw new ApiFailure(TOO_MANY_REQUESTS);
    }
    admission.inFlight += 1;
    let response: MaybePromise<ApiResponse>;
    try {
      response = this.#identify(context, route.operation);
    } catch (error) {
      admission.inFlight -= 1;
      throw error;
    }
    if (response instanceof Promise) return this.#inTime(context, response);
    admission.inFlight -= 1;
    return response;
  }

  /** Ends the wait for a response at the deadline. Work that goes on after it still counts as in flight. */
  #inTime(context: RequestContext, response: Promise<ApiResponse>): Promise<ApiResponse> {
    const { admission, deadlineMs } = this.#parts;
    const { promise, resolve, reject } = Promise.withResolvers<ApiResponse>();
    const timer = setTimeout(() => {
      const isReadingBody = context.isReadingBody;
      context.expire();
      reject(new ApiFailure(isReadingBody ? BODY_TOO_LATE : tooSlow(deadlineMs)));
    }, deadlineMs);
    const end = () => {
      clearTimeout(timer);
      admission.inFlight -= 1;
    };
    response.finally(end).then(resolve, reject);
    return promise;
  }

  /** Like the steps after it, this goes on only if the caller is still there and the deadline has not passed. */
  #identify(context: RequestContext, operation: OperationDescriptor): MaybePromise<ApiResponse> {
    const caller = this.#parts.callers.identify(context);
    if (!(caller instanceof Promise)) return this.#afterIdentify(context, operation, caller);
    return caller.then((late) =>
      context.isOver ? NO_RESPONSE : this.#afterIdentify(context, operation, late),
    );
  }

  #afterIdentify(
    context: RequestContext,
    operation: OperationDescriptor,
    caller: Caller,
  ): MaybePromise<ApiResponse> {
    context.caller = caller;
    const { afterIdentify } = this.#hooks;
    if (!afterIdentify) return this.#readInput(context, operation, caller);
    return afterIdentify(context, () =>
      this.#recover(context, () => this.#readInput(context, operation, caller)),
    );
  }

  #readInput<Id extends OperationId>(
    context: RequestContext,
    operation: OperationDescriptor<Id>,
    caller: Caller,
  ): MaybePromise<ApiResponse> {
    this.#parts.limiter.countCaller(caller);
    requireAccess(caller, operation);
    const input = readInput(operation, context, this.#parts.maxBodyBytes);
    if (!(input instanceof Promise)) return this.#call(context, operation.id, caller.userId, input);
    return input.then((late) =>
      context.isOver ? NO_RESPONSE : this.#call(context, operation.id, caller.userId, late),
    );
  }

  #call<Id extends OperationId>(
    context: RequestContext,
    id: Id,
    userId: string,
    { parameters, body }: Input<Id>,
  ): MaybePromise<ApiResponse> {
    const { handlers, handlerContext } = this.#parts;
    // The validator has checked it, but the compiler can't relate that to the contract of any operation.
    const call = { parameters, body: body as Call<Id>["body"], userId, request: context };
    const result = handlers[id](call, handlerContext);
    if (!(result instanceof Promise)) return respond(result, context);
    return result.then((late) => respond(late, context));
  }

  #fail(context: RequestContext, error: unknown): ApiResponse {
    if (error instanceof ApiFailure) {
      // If the body broke off because the caller has gone, there is nobody to answer.
      return context.isOver && error.cause !== undefined
        ? NO_RESPONSE
        : failureResponse(error.failure, context.requestId);
    }
    this.#parts.onError(error, context.requestId);
    return failureResponse(isStoreError(error) ? DATABASE_FAILED : UNEXPECTED, context.requestId);
  }
}

const encoder = new TextEncoder();
const NOTHING = new Uint8Array();

function respond(
  result: Success<OperationId> | DeclaredFailure<OperationId>,
  { requestId }: RequestContext,
): ApiResponse {
  if ("code" in result) return failureResponse(result, requestId);
  const { status, body } = result;
  if (body === undefined)
    return { status, headers: { "X-Request-Id": requestId, ...corsHeaders }, body: NOTHING };
  return {
    status,
    headers: { "Content-Type": "application/json", "X-Request-Id": requestId, ...corsHeaders },
    body: body instanceof RawJson ? body.bytes : encoder.encode(JSON.stringify(body)),
    ownsBody: true,
  };
}

function noSuchPath(path: string): ApiFailure {
  const hint = path.startsWith(`${BASE_PATH}/`) ? "" : `; paths of the API begin with ${BASE_PATH}/`;
  return new ApiFailure({
    code: "RESOURCE_NOT_FOUND",
    message: `The API has no path ${quote(path)}${hint}.`,
  });
}

function methodNotAllowed(context: RequestContext, route: Route, table: OperationTable): ApiFailure {
  // The page about albums prints DELETE with the id after a question mark, where the path takes it.
  const [known] = route.operations.values();
  const longer = Object.values(table).find(
    ({ method, path }) => method === context.method && path.startsWith(`${known?.path}/`),
  );
  const hint = longer ? ` ${context.method} goes to ${BASE_PATH}${longer.path}.` : "";
  return new ApiFailure(wrongMethod(context, route.allow, hint));
}

const TOO_MANY_REQUESTS: Failure = {
  code: "OVERLOADED",
  message: "The server has too many requests in flight; try again in 1 second.",
  headers: { "Retry-After": "1" },
};
const BODY_TOO_LATE: Failure = {
  code: "REQUEST_TIMEOUT",
  message: "The request body didn't arrive in time.",
};
const DATABASE_FAILED: Failure = { code: "DEPENDENCY", message: "The database failed; try again." };
const UNEXPECTED: Failure = {
  code: "INTERNAL",
  message: "The request could not be processed; try again.",
};

function tooSlow(deadlineMs: number): Failure {
  const message = `The request took longer than ${deadlineMs / 1000} seconds. A change may have been made or not; try again.`;
  return { code: "DEPENDENCY", message };
}
