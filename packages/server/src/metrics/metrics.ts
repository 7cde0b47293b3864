import type { Api } from "../http/api.ts";
import { failureResponse, wrongMethod } from "../http/failure.ts";
import { findOperation } from "../http/find-operation.ts";
import type { ApiRequest, ApiResponse } from "../http/message.ts";
import { sentStatus } from "../http/sent.ts";
import { chain } from "../maybe-promise.ts";
import { EXPOSITION_TYPE, exposition } from "./exposition.ts";
import { processMetrics } from "./process-metrics.ts";
import { RequestCounts } from "./request-counts.ts";

/** Where the metrics are: beside the API, like its health. */
export const METRICS_PATH = "/metrics";

/** Counts requests, and tells on the metrics path how many there were. */
export interface Metrics {
  /** The API, each of whose requests is counted, with the metrics path before it. */
  around(api: Api): Api;
  /** Counts what a carrier refused by itself. */
  refused(response: ApiResponse, request?: ApiRequest): void;
}

/** Puts the metrics of a server together. */
export function createMetrics(): Metrics {
  const counts = new RequestCounts();
  const end = (request: ApiRequest, response: ApiResponse, began: number) => {
    counts.end(operationOf(request), sentStatus(response), (performance.now() - began) / 1000);
    return response;
  };
  return {
    around: (api) => (request) => {
      if (request.path === METRICS_PATH) return answer(request, counts);
      const began = performance.now();
      counts.begin();
      return chain(api(request), (response) => end(request, response, began));
    },
    refused(response, request) {
      counts.begin();
      counts.end(request && operationOf(request), sentStatus(response), 0);
    },
  };
}

function operationOf(request: ApiRequest): string | undefined {
  return findOperation(request)?.operation?.id;
}

const encoder = new TextEncoder();

/** Without the fields that would let a page of another origin read it. */
function answer(request: ApiRequest, counts: RequestCounts): ApiResponse {
  const requestId = crypto.randomUUID();
  const { method } = request;
  if (method !== "GET" && method !== "HEAD")
    return failureResponse(wrongMethod(request, "GET, HEAD"), requestId);
  return {
    status: 200,
    headers: { "Content-Type": EXPOSITION_TYPE, "Cache-Control": "no-store", "X-Request-Id": requestId },
    body: encoder.encode(exposition([...counts.metrics(), ...processMetrics()])),
  };
}
