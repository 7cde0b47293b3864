import { apiKeyId } from "./domain/api-key-id.ts";
import type { OperationId } from "./generated/contract.ts";
import type { RequestContext } from "./http/context.ts";
import { failureResponse, wrongMethod } from "./http/failure.ts";
import type { Endpoint } from "./http/health.ts";
import type { Delivery } from "./http/response.ts";
import type { Observer, PipelineParts } from "./pipeline.ts";
import type { Store } from "./storage/store.ts";

/**
 * A request in the access log. It contains no secrets: no key, no token, no query, and no path segment that is long
 * enough to be one.
 */
export interface RequestRecord {
  /** When it arrived: ISO 8601, UTC. */
  readonly time: string;
  /** The `X-Request-Id` of the response, which is also the `reference` of an error. */
  readonly requestId: string | undefined;
  /** `undefined` if no HTTP request could be read. */
  readonly method: string | undefined;
  /** Without the query, and with segments over 32 characters cut; `undefined` if no HTTP request could be read. */
  readonly path: string | undefined;
  /** The operation that it calls; `undefined` if it calls none. */
  readonly operation: OperationId | undefined;
  /** The HTTP status; 0 if the connection was broken without a response. */
  readonly status: number;
  /** The error code, such as `RESOURCE_NOT_FOUND`, or that of a sign-in, such as `invalid_grant`. */
  readonly errorCode: string | undefined;
  /** From its arrival until its response was ready to be sent, in milliseconds. */
  readonly durationMs: number;
  /** The length of the body that is sent, in bytes. */
  readonly bytes: number;
  /** The caller's user, if key and token were valid. */
  readonly userId: string | undefined;
  /** The first 12 digits of the SHA-256 of the API key, if it was valid. `gatefold keys list` shows it too. */
  readonly apiKeyId: string | undefined;
}

/** @param log what it throws goes to `onError`, and does no harm to the request */
export function createAccessLog(
  log: (record: RequestRecord) => void,
  { onError, clock }: Pick<PipelineParts, "onError" | "clock">,
): Observer {
  return (response, context) => {
    const { status, body, delivery, errorCode } = response;
    const requestId = response.headers["X-Request-Id"] ?? context?.requestId;
    const elapsedMs = context ? performance.now() - context.startedMs : 0;
    try {
      log({
        time: new Date(context?.arrivedAtMs ?? clock()).toISOString(),
        requestId,
        method: context?.method,
        path: context && (context.path.length > SHORT ? shorten(context.path) : context.path),
        operation: context?.method === "OPTIONS" ? undefined : context?.route?.operation?.id,
        status: delivery?.kind === "reset" ? 0 : status,
        errorCode,
        durationMs: Math.round(elapsedMs * 1000) / 1000,
        bytes:
          context?.method === "HEAD"
            ? 0
            : Math.min(body.byteLength, delivery ? sentBytes(delivery) : Infinity),
        userId: context?.caller?.userId,
        apiKeyId: context?.caller?.apiKeyId ?? (context && keyIdOf(context)),
      });
    } catch (error) {
      onError(error, requestId ?? "");
    }
  };
}

function sentBytes(delivery: Delivery): number {
  if (delivery.kind === "reset") return 0;
  return delivery.kind === "cut" ? delivery.afterBytes : Infinity;
}

/** The id of the caller's key is found once, and the id of a key that came with a bad token each time. */
function keyIdOf({ caller, apiKey }: RequestContext): string | undefined {
  if (!caller) return apiKey === undefined ? undefined : apiKeyId(apiKey);
  caller.apiKeyId ??= apiKeyId(caller.apiKey);
  return caller.apiKeyId;
}

const SHORT = 32;
const LONG_SEGMENT = /([^/]{32})[^/]+/g;
const MAX_PATH = 512;

/** Tokens and keys are longer than any segment of a path, and get into one by mistake. */
function shorten(path: string): string {
  return path.slice(0, MAX_PATH).replace(LONG_SEGMENT, "$1…");
}

export interface Metrics {
  /** Counts and times every request, except those that read the metrics. */
  readonly observer: Observer;
  /** Answers with all metrics in the text format of Prometheus. */
  readonly endpoint: Endpoint;
}

/** Upper bounds in seconds: most requests take a fraction of a millisecond, and slow ones take seconds. */
const DURATION_BUCKETS = [
  0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

/** All requests that call no operation are counted under this, so that no caller can make up labels. */
const OTHER = "other";

export async function createMetrics(
  { admission, callers }: Pick<PipelineParts, "admission" | "callers">,
  { connections }: Pick<Store, "connections">,
): Promise<Metrics> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import("prom-client");
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "gatefold_requests_total",
    help: "Requests that were answered, by operation and status.",
    labelNames: ["operation", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "gatefold_request_duration_seconds",
    help: "From the arrival of a request until its response was ready to be sent.",
    labelNames: ["operation"],
    buckets: DURATION_BUCKETS,
    registers,
  });
  const read = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  read("gatefold_requests_in_flight", "Requests that wait for their response.", () => admission.inFlight);
  read("gatefold_requests_in_flight_max", "How many requests may be in flight.", () => admission.maxRequests);
  read("gatefold_callers_cached", "Callers that are remembered.", () => callers.figures.size);
  if (connections) {
    new Gauge({
      name: "gatefold_database_connections",
      help: "Connections to the database by pool and state; `waiting` are calls that wait for one.",
      labelNames: ["pool", "state"],
      registers,
      collect() {
        for (const [pool, { inUse, idle, waiting }] of Object.entries(connections())) {
          this.set({ pool, state: "in use" }, inUse);
          this.set({ pool, state: "idle" }, idle);
          this.set({ pool, state: "waiting" }, waiting);
        }
      },
    });
  }
  new Counter({
    name: "gatefold_requests_shed_total",
    help: "Requests that were refused because too many were in flight.",
    registers,
    collect() {
      this.reset();
      this.inc(admission.refused);
    },
  });
  new Counter({
    name: "gatefold_caller_lookups_total",
    help: "Requests whose caller was remembered (hit), or had to be looked up (miss).",
    labelNames: ["result"],
    registers,
    collect() {
      this.reset();
      this.inc({ result: "hit" }, callers.figures.hits);
      this.inc({ result: "miss" }, callers.figures.misses);
    },
  });
  return {
    observer(response, context) {
      // Those who read the metrics are not counted, but those who look for them at another port are.
      if (context?.path === "/metrics" && response.status !== 404) return;
      const operation = context?.method === "OPTIONS" ? OTHER : (context?.route?.operation?.id ?? OTHER);
      const status = response.delivery?.kind === "reset" ? 0 : response.status;
      requests.inc({ operation, status });
      durations.observe({ operation }, context ? (performance.now() - context.startedMs) / 1000 : 0);
    },
    async endpoint(context) {
      const { method, requestId } = context;
      if (method !== "GET" && method !== "HEAD") {
        return failureResponse(wrongMethod(context, "GET, HEAD"), requestId);
      }
      const body = new TextEncoder().encode(await registry.metrics());
      // Without the fields that would let a page of another origin read it.
      const headers = {
        "Content-Type": registry.contentType,
        "Cache-Control": "no-store",
        "X-Request-Id": requestId,
      };
      return { status: 200, headers, body };
    },
  };
}
