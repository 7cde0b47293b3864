import { createApiKeyIds } from "../domain/api-key-id.ts";
import { chain } from "../maybe-promise.ts";
import type { Api, CallerListener } from "./api.ts";
import { errorCodeOf } from "./error-code.ts";
import { findOperation } from "./find-operation.ts";
import type { ApiRequest, ApiResponse } from "./message.ts";
import type { RequestRecord } from "./request-record.ts";
import { sentBytes, sentStatus } from "./sent.ts";

/** What an access log is put together from. */
export interface AccessLogParts {
  /** Gets each record. What it throws goes to `onError`, and does not harm the request. */
  log(record: RequestRecord): void;
  onError(error: unknown, requestId: string): void;
  /** What time it is, in milliseconds since 1970. */
  readonly clock: () => number;
}

/** Makes a record of every request. */
export interface AccessLog {
  /** The API, each of whose answers is told of. */
  around(api: Api): Api;
  /** Is told who calls, by the API within. */
  readonly onCaller: CallerListener;
  /** Is told of what a carrier refused by itself. */
  refused(response: ApiResponse, request?: ApiRequest): void;
}

/** Puts an access log together. */
export function createAccessLog({ log, onError, clock }: AccessLogParts): AccessLog {
  const callers = new WeakMap<ApiRequest, Parameters<CallerListener>[1]>();
  const keyId = createApiKeyIds();
  const tell = (
    request: ApiRequest | undefined,
    response: ApiResponse,
    arrivedAtMs: number,
    began: number,
  ) => {
    const caller = request && callers.get(request);
    const requestId = response.headers["X-Request-Id"];
    try {
      log({
        time: new Date(arrivedAtMs).toISOString(),
        requestId,
        method: request?.method,
        path: request && shorten(request.path),
        operation: request && findOperation(request)?.operation?.id,
        status: sentStatus(response),
        errorCode: errorCodeOf(response),
        durationMs: Math.round((performance.now() - began) * 1000) / 1000,
        bytes: sentBytes(response, request?.method),
        userId: caller?.userId,
        apiKeyId: caller && keyId(caller.apiKey),
      });
    } catch (error) {
      onError(error, requestId ?? "");
    }
  };
  return {
    around: (api) => (request) => {
      const [arrivedAtMs, began] = [clock(), performance.now()];
      return chain(api(request), (response) => {
        tell(request, response, arrivedAtMs, began);
        return response;
      });
    },
    onCaller: (request, caller) => void callers.set(request, caller),
    refused: (response, request) => tell(request, response, clock(), performance.now()),
  };
}

const LONG_SEGMENT = /([^/]{32})[^/]+/g;
const MAX_PATH = 512;

/** Tokens and keys are longer than any segment of a path, and get into one by mistake. */
function shorten(path: string): string {
  return path.slice(0, MAX_PATH).replace(LONG_SEGMENT, "$1…");
}
