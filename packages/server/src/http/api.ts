import type { AccountChecker } from "../auth/account-cache.ts";
import {
  requireAccount,
  requireApiKey,
  requireBearer,
  requireProfile,
  requireScopes,
  requireToken,
} from "../auth/credentials.ts";
import type { ProfileReader } from "../auth/profile-cache.ts";
import type { TokenChecker } from "../auth/token-cache.ts";
import type { Principal } from "../auth/tokens.ts";
import type { OperationContracts, OperationId } from "../generated/contract.ts";
import type { DeclaredFailure, HandlerContext, Handlers, Success } from "../handlers/handler.ts";
import { RawJson } from "../handlers/handler.ts";
import type { Throttle } from "../limits/throttle.ts";
import { chain, type MaybePromise, recover } from "../maybe-promise.ts";
import { StoreError } from "../storage/store.ts";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import { ApiFailure, type Failure, failureResponse, quote, urlTooLong, wrongMethod } from "./failure.ts";
import { HEALTH_PATH, type Health } from "./health.ts";
import type { ApiRequest, ApiResponse } from "./message.ts";
import type { OperationDescriptor, OperationTable } from "./operation.ts";
import { readParameters } from "./parameters.ts";
import { createFinder, type Match } from "./router.ts";

/** What the API is put together from. */
export interface ApiParts {
  readonly operations: OperationTable;
  readonly handlers: Handlers;
  readonly context: HandlerContext;
  readonly findProfile: ProfileReader;
  readonly checkToken: TokenChecker;
  readonly hasAccount: AccountChecker;
  readonly throttle: Throttle;
  /** Where all paths of the API begin, such as `/v1`. */
  readonly basePath: string;
  /** Most bytes of path and query. */
  readonly maxUrlBytes: number;
  /** Answers on the health path, where there is one. */
  readonly health: Health | undefined;
  /** Hears who calls, once the key and again once the token is found good. */
  readonly onCaller: CallerListener | undefined;
  /** Hears of failures that are nobody's fault but the server's. */
  onError(error: unknown, requestId: string): void;
}

/** Hears who calls: `userId` once the token is known to be good. */
export type CallerListener = (
  request: ApiRequest,
  caller: { readonly apiKey: string; readonly userId?: string },
) => void;

/** The API: a request in, a response out, whatever carries them. It never throws and never rejects. */
export type Api = (request: ApiRequest) => MaybePromise<ApiResponse>;

const encoder = new TextEncoder();

/** Puts the API together. */
export function createApi(parts: ApiParts): Api {
  const find = createFinder(parts.basePath, parts.operations);

  const answer = (request: ApiRequest, requestId: string): MaybePromise<ApiResponse> => {
    checkLength(request, parts.maxUrlBytes);
    const found = find(request);
    // Looked at last, so that it costs what is asked far more often nothing.
    if (!found) return beside(parts, request, requestId);
    const { match, operation } = found;
    if (request.method === "OPTIONS") return preflight(request, match.allow, requestId);
    if (!operation) throw methodNotAllowed(request, match, parts);
    return chain(authorise(parts, request, operation), (userId) => {
      refuseBody(request, operation);
      const parameters = readParameters(operation, { path: match.values, query: request.query });
      return chain(run(parts, operation, parameters, userId), (result) => respond(result, requestId));
    });
  };

  return (request) => {
    const requestId = crypto.randomUUID();
    return recover(
      () => answer(request, requestId),
      (error) => failureResponse(failureOf(error, requestId, parts), requestId),
    );
  };
}

/** What is no path of the API. */
function beside(
  { health, basePath }: ApiParts,
  request: ApiRequest,
  requestId: string,
): MaybePromise<ApiResponse> {
  if (health && request.path === HEALTH_PATH) return health(request, requestId);
  throw noSuchPath(request.path, basePath);
}

function checkLength({ path, query }: ApiRequest, maxUrlBytes: number): void {
  if (path.length + query.length > maxUrlBytes) throw new ApiFailure(urlTooLong(maxUrlBytes));
}

function noSuchPath(path: string, basePath: string): ApiFailure {
  const hint = path.startsWith(`${basePath}/`) ? "" : `; paths of the API begin with ${basePath}/`;
  return new ApiFailure({
    code: "RESOURCE_NOT_FOUND",
    message: `The API has no path ${quote(path)}${hint}.`,
  });
}

function methodNotAllowed({ method, path }: ApiRequest, { allow, operations }: Match, parts: ApiParts) {
  // The page about albums prints DELETE with the id behind a question mark, where a path takes it.
  const [known] = operations.values();
  const deeper = Object.values(parts.operations).find(
    (operation) => operation.method === method && operation.path.startsWith(`${known?.path}/`),
  );
  const hint = deeper ? ` ${method} goes to ${parts.basePath}${deeper.path}.` : "";
  return new ApiFailure(wrongMethod({ method, path }, allow, hint));
}

function preflight(request: ApiRequest, allow: string, requestId: string): ApiResponse {
  const headers = { ...preflightHeaders(request, allow), Allow: allow, "X-Request-Id": requestId };
  return { status: 204, headers, body: new Uint8Array() };
}

function refuseBody(request: ApiRequest, operation: OperationDescriptor): void {
  if (!request.hasBody) return;
  throw new ApiFailure({
    code: "BAD_REQUEST",
    message: `${operation.id} takes no request body; send ${operation.method} without one.`,
  });
}

/** Who calls, and may call the operation. */
function authorise(
  parts: ApiParts,
  request: ApiRequest,
  operation: OperationDescriptor,
): MaybePromise<string> {
  return chain(identify(parts, request), ({ apiKey, principal }) => {
    const { userId } = principal;
    parts.onCaller?.(request, { apiKey, userId });
    parts.throttle.caller(apiKey, userId);
    requireScopes(principal, operation);
    return chain(parts.hasAccount(userId), (known) => {
      requireAccount(userId, known);
      return userId;
    });
  });
}

/**
 * Who calls: the key, then the token. What fails counts against the address that it came from, and so does asking
 * the store for an unknown key, which is taken back when the key is good. A good key and token are never refused for
 * what others do, unless their first use comes while the address has too many failures.
 */
function identify(
  { findProfile, checkToken, throttle, onCaller }: ApiParts,
  request: ApiRequest,
): MaybePromise<{ readonly apiKey: string; readonly principal: Principal }> {
  let isCounted = false;
  const count = () => {
    if (!isCounted) throttle.unauthenticated(request);
    isCounted = true;
  };
  return recover(
    () => {
      const apiKey = requireApiKey(request);
      return chain(findProfile(apiKey, count), (profile) => {
        requireProfile(apiKey, profile);
        onCaller?.(request, { apiKey });
        return chain(checkToken(requireBearer(request)), (checked) => {
          const principal = requireToken(checked);
          if (isCounted) throttle.takeBack(request);
          return { apiKey, principal };
        });
      });
    },
    (error) => {
      if (error instanceof ApiFailure) count();
      else if (isCounted) throttle.takeBack(request);
      throw error;
    },
  );
}

function run<Id extends OperationId>(
  { handlers, context }: ApiParts,
  operation: OperationDescriptor<Id>,
  parameters: OperationContracts[Id]["parameters"],
  userId: string,
): MaybePromise<Success<Id> | DeclaredFailure<Id>> {
  return handlers[operation.id]({ parameters, userId }, context);
}

type Result = Success<OperationId> | DeclaredFailure<OperationId>;

function respond(result: Result, requestId: string): ApiResponse {
  if ("code" in result) return failureResponse(result, requestId);
  const { body } = result;
  return {
    status: result.status,
    headers: { "Content-Type": "application/json", "X-Request-Id": requestId, ...corsHeaders },
    body: body instanceof RawJson ? body.bytes : encoder.encode(JSON.stringify(body)),
  };
}

function failureOf(error: unknown, requestId: string, parts: ApiParts): Failure {
  if (error instanceof ApiFailure) return error.failure;
  parts.onError(error, requestId);
  return error instanceof StoreError
    ? { code: "DEPENDENCY", message: "The database failed; try again." }
    : { code: "INTERNAL", message: "The request could not be processed; try again." };
}
