import {
  ApiFailure,
  type ApiResponse,
  failureResponse,
  type KnownErrorCode,
  type MaybePromise,
  type Middleware,
  operations,
  quote,
  type RequestContext,
} from "@gatefold/server/extend";
import { checkInput } from "../input/check-input.ts";
import { validateClockChange, validateFaultRule } from "../input/generated/validators.js";
import type { EmulatorTools } from "../emulator.ts";
import { PAGE_PATH as ADMIN_PATH, pageFile } from "../page-files.ts";
import { EmulatorError } from "./errors.ts";
import { readFaultRule } from "./fault-rule.ts";
import type { RequestStreams } from "./request-streams.ts";

export type AdminResult =
  | {
      /** @default 200 */
      readonly status?: number;
      /** Becomes JSON. */
      readonly value: unknown;
    }
  /** Server-sent events. */
  | { readonly events: ReadableStream<Uint8Array> };

/** What one admin path does, by method. `body` is the JSON that was sent, `undefined` if there was none. */
export type AdminPath = Readonly<
  Record<string, (body: unknown, query: URLSearchParams) => MaybePromise<AdminResult>>
>;

/** Enough for a snapshot of some ten thousand albums. */
const MAX_BODY_BYTES = 256 * 1024 * 1024;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

export interface AdminParts {
  readonly paths: Readonly<Record<string, AdminPath>>;
  readonly onError: (error: unknown, requestId: string) => void;
  isAdmin(request: RequestContext): boolean;
}

/** The API, with the admin paths and the page for them before it. */
export function withAdmin(api: Middleware, parts: AdminParts): Middleware {
  return (request, next) => {
    const isBelow = request.path === ADMIN_PATH || request.path.startsWith(`${ADMIN_PATH}/`);
    if (!isBelow) return api(request, next);
    return pageFile(request) ?? answer(request, parts);
  };
}

async function answer(
  request: RequestContext,
  { paths, isAdmin, onError }: AdminParts,
): Promise<ApiResponse> {
  const requestId = crypto.randomUUID();
  // Without the fields that would let a page of another origin read the answer.
  const headers = {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    "X-Request-Id": requestId,
  };
  try {
    if (!isAdmin(request)) throw refused("ACCESS_DENIED", NO_SECRET);
    const result = await run(request, paths);
    if ("events" in result) {
      const stream = { kind: "stream", stream: result.events } as const;
      return { ...NO_BODY, headers: { ...headers, "Content-Type": "text/event-stream" }, delivery: stream };
    }
    const { status = 200, value } = result;
    return { status, headers, body: encoder.encode(JSON.stringify(value)) };
  } catch (error) {
    const known = error instanceof EmulatorError ? refused("BAD_REQUEST", `${error.message}.`) : error;
    if (known instanceof ApiFailure) return { ...failureResponse(known.failure, requestId), headers };
    onError(error, requestId);
    const message = `The request could not be processed: ${String(error)}`;
    return { ...failureResponse({ code: "INTERNAL", message }, requestId), headers };
  }
}

const NO_BODY = { status: 200, body: new Uint8Array() };

const NO_SECRET = `Paths below ${ADMIN_PATH} need the secret that the emulator printed at its start; send "Authorization: Bearer <secret>".`;

function refused(code: KnownErrorCode, message: string): ApiFailure {
  return new ApiFailure({ code, message });
}

async function run(request: RequestContext, paths: AdminParts["paths"]): Promise<AdminResult> {
  const name = request.path.slice(ADMIN_PATH.length + 1).replace(/\/$/, "");
  const names = Object.keys(paths);
  if (name === "") return { value: { paths: names.map((each) => `${ADMIN_PATH}/${each}`) } };
  const path = Object.hasOwn(paths, name) ? paths[name] : undefined;
  if (!path) {
    const fault = `There is no ${quote(name)} below ${ADMIN_PATH}; there are ${names.join(", ")}.`;
    throw refused("RESOURCE_NOT_FOUND", fault);
  }
  const method = request.method === "HEAD" && name !== STREAM ? "GET" : request.method;
  const work = Object.hasOwn(path, method) ? path[method] : undefined;
  if (work) return work(await readJson(request), new URLSearchParams(request.query));
  const allow = Object.keys(path).join(", ");
  throw refused("METHOD_NOT_ALLOWED", `${ADMIN_PATH}/${name} takes ${allow}, not ${quote(request.method)}.`);
}

/** The body, which forms of web pages can't send: they have no such content type. */
async function readJson(request: RequestContext): Promise<unknown> {
  if (!request.hasBody) return undefined;
  const bytes = await request.readBody(MAX_BODY_BYTES);
  if (bytes?.byteLength === 0) return undefined;
  if (!/^application\/json\b/i.test(request.header("content-type") ?? "")) {
    throw refused("BAD_REQUEST", "The body must be sent as Content-Type: application/json.");
  }
  if (!bytes) throw refused("BAD_REQUEST", `The body has more than ${MAX_BODY_BYTES} bytes.`);
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw refused("BAD_REQUEST", `The body is not JSON: ${reason}.`);
  }
}

interface AdminTools extends Omit<EmulatorTools, "seed" | "play" | "restore"> {
  readonly streams: Pick<RequestStreams, "open">;
  seed(seed: unknown): Promise<object>;
  play(request: unknown): Promise<readonly object[]>;
  restore(snapshot: unknown): Promise<void>;
  /** Who may call, with a new token that lives for an hour or as long as is said; made where there is nobody. */
  credentials(expiresInSeconds: number | undefined): Promise<object>;
  readonly userPaths: Readonly<Record<string, AdminPath>>;
}

/** The admin paths, each of which does what the function of the same name does in process. */
export function adminPaths(tools: AdminTools): Readonly<Record<string, AdminPath>> {
  const { faults, clock, requests, streams } = tools;
  const listed = () => ({ value: { faults: faults.list() } });
  const time = () => ({ value: { now: clock.now(), iso: new Date(clock.now()).toISOString() } });
  const done = { value: {} };
  return {
    faults: {
      GET: listed,
      POST(body) {
        const rules = Array.isArray(body)
          ? body.map((rule, index) => readFaultRule(rule, `[${index}]`))
          : [readFaultRule(body)];
        faults.add(...rules);
        return { ...listed(), status: 201 };
      },
      DELETE(_body, query) {
        const index = query.get("index");
        if (index === null) faults.clear();
        else if (!faults.remove(numberOf("index", index)))
          throw new EmulatorError(`index: there is no fault ${index}`);
        return listed();
      },
    },
    "faults/schema": {
      GET: () => ({ value: { schema: validateFaultRule.schema, operations: Object.keys(operations) } }),
    },
    requests: {
      GET(_body, query) {
        const id = query.get("id");
        if (id === null) return { value: { requests: requests.list() } };
        const details = requests.get(numberOf("id", id));
        if (!details) throw refused("RESOURCE_NOT_FOUND", `The request ${quote(id)} is not kept any more.`);
        return { value: details };
      },
      DELETE() {
        requests.clear();
        return { value: { requests: [] } };
      },
    },
    [STREAM]: {
      GET: (_body, query) => ({ events: streams.open(numberOf("after", query.get("after") ?? "0")) }),
    },
    ...tools.userPaths,
    credentials: {
      GET: async (_body, query) => ({ value: await tools.credentials(lifetimeOf(query)) }),
    },
    reset: { POST: () => tools.reset().then(() => done) },
    snapshot: {
      GET: async (_body, query) => ({ value: await tools.snapshot({ catalog: catalogOf(query) }) }),
      PUT: (body) => tools.restore(body).then(() => done),
    },
    plays: { POST: async (body) => ({ status: 201, value: { plays: await tools.play(body) } }) },
    seed: { POST: async (body) => ({ status: 201, value: await tools.seed(body) }) },
    clock: {
      GET: time,
      POST(body) {
        const { set, advanceMs } = checkInput(validateClockChange, body);
        if ((set === undefined) === (advanceMs === undefined))
          throw new EmulatorError("give either set or advanceMs");
        if (set !== undefined) clock.set(set);
        else clock.advance(advanceMs ?? 0);
        return time();
      },
      DELETE() {
        clock.reset();
        return time();
      },
    },
  };
}

const STREAM = "requests/stream";

function numberOf(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new EmulatorError(`${name}: expected a whole number, got ${JSON.stringify(text)}`);
}

function catalogOf(query: URLSearchParams): boolean {
  const catalog = query.get("catalog") ?? "true";
  if (catalog === "true" || catalog === "false") return catalog === "true";
  throw new EmulatorError(`catalog: expected true or false, got "${catalog}"`);
}

const MAX_LIFETIME_SECONDS = 366 * 86_400;

function lifetimeOf(query: URLSearchParams): number | undefined {
  const text = query.get("expiresInSeconds");
  if (text === null) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : 0;
  if (seconds >= 1 && seconds <= MAX_LIFETIME_SECONDS) return seconds;
  throw new EmulatorError(
    `expiresInSeconds: expected a whole number from 1 to ${MAX_LIFETIME_SECONDS}, got "${text}"`,
  );
}
