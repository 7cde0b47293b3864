import {
  type ApiResponse,
  errorCodes,
  type KnownErrorCode,
  type MaybePromise,
  type Middleware,
  quote,
  type RequestContext,
} from "@gatefold/server/extend";
import { checkInput } from "../input/check-input.ts";
import { validateClockChange } from "../input/generated/validators.js";
import type { Development } from "./development.ts";
import { EmulatorError } from "./errors.ts";
import { readFaultRule } from "./fault-rule.ts";
import { readSeed } from "./seed.ts";
import { readSnapshot } from "./snapshot.ts";

/** The answer of an admin path. */
export interface AdminResult {
  readonly status: number;
  /** Becomes JSON. */
  readonly value: unknown;
}

/** The work of one admin path and method. `body` is the JSON that was sent, `undefined` if there was none. */
export type AdminWork = (body: unknown, query: URLSearchParams) => MaybePromise<AdminResult>;

/** What one admin path does, by method. */
export interface AdminPath {
  readonly GET?: AdminWork;
  readonly POST?: AdminWork;
  readonly PUT?: AdminWork;
  readonly DELETE?: AdminWork;
}

/** A refusal of an admin path. */
export class AdminFailure extends Error {
  override readonly name: string = "AdminFailure";
  readonly code: KnownErrorCode;

  constructor(code: KnownErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Below which the admin paths are. */
export const ADMIN_PATH = "/_gatefold";

/** Enough for a snapshot of some ten thousand albums. */
const MAX_BODY_BYTES = 256 * 1024 * 1024;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** What {@link withAdmin} needs. */
export interface AdminParts {
  /** By name, such as `faults`. */
  readonly paths: Readonly<Record<string, AdminPath>>;
  readonly onError: (error: unknown, requestId: string) => void;
  /** Whether a request may use them. */
  isAdmin(request: RequestContext): boolean;
}

/** The API, with the admin paths before it. */
export function withAdmin(api: Middleware, parts: AdminParts): Middleware {
  return (request, next) => {
    const { path } = request;
    if (
      !path.startsWith(ADMIN_PATH) ||
      (path.length > ADMIN_PATH.length && path[ADMIN_PATH.length] !== "/")
    ) {
      return api(request, next);
    }
    return answer(request, parts);
  };
}

async function answer(
  request: RequestContext,
  { paths, isAdmin, onError }: AdminParts,
): Promise<ApiResponse> {
  const requestId = crypto.randomUUID();
  try {
    if (!isAdmin(request)) throw new AdminFailure("ACCESS_DENIED", NO_SECRET);
    const { status, value } = await run(request, paths);
    return respond(status, value, requestId);
  } catch (error) {
    const { code, message } = explain(error);
    if (code === "INTERNAL") onError(error, requestId);
    const { status } = errorCodes[code];
    return respond(
      status,
      { error: { status: String(status), code, message, reference: requestId } },
      requestId,
    );
  }
}

const NO_SECRET = `Paths below ${ADMIN_PATH} need the secret that the emulator printed at its start; send "Authorization: Bearer <secret>".`;

function explain(error: unknown): { code: KnownErrorCode; message: string } {
  if (error instanceof AdminFailure) return error;
  if (error instanceof EmulatorError) return { code: "BAD_REQUEST", message: `${error.message}.` };
  return { code: "INTERNAL", message: `The request could not be processed: ${String(error)}` };
}

async function run(request: RequestContext, paths: AdminParts["paths"]): Promise<AdminResult> {
  const name = request.path.slice(ADMIN_PATH.length + 1).replace(/\/$/, "");
  if (name === "")
    return { status: 200, value: { paths: Object.keys(paths).map((each) => `${ADMIN_PATH}/${each}`) } };
  const path = Object.hasOwn(paths, name) ? paths[name] : undefined;
  if (!path) {
    const known = Object.keys(paths).join(", ");
    throw new AdminFailure(
      "RESOURCE_NOT_FOUND",
      `There is no ${quote(name)} below ${ADMIN_PATH}; there are ${known}.`,
    );
  }
  const method = request.method === "HEAD" ? "GET" : request.method;
  const work = isMethod(method) ? path[method] : undefined;
  if (!work) {
    const allow = Object.keys(path).join(", ");
    throw new AdminFailure(
      "METHOD_NOT_ALLOWED",
      `${ADMIN_PATH}/${name} takes ${allow}, not ${quote(request.method)}.`,
    );
  }
  return work(await readJson(request), new URLSearchParams(request.query));
}

function isMethod(method: string): method is keyof AdminPath {
  return method === "GET" || method === "POST" || method === "PUT" || method === "DELETE";
}

/** The body, which forms of web pages can't send: they have no such content type. */
async function readJson(request: RequestContext): Promise<unknown> {
  if (!request.hasBody) return undefined;
  const bytes = await request.readBody(MAX_BODY_BYTES);
  if (bytes?.byteLength === 0) return undefined;
  if (!/^application\/json\b/i.test(request.header("content-type") ?? "")) {
    throw new AdminFailure("BAD_REQUEST", "The body must be sent as Content-Type: application/json.");
  }
  if (!bytes) throw new AdminFailure("BAD_REQUEST", `The body has more than ${MAX_BODY_BYTES} bytes.`);
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AdminFailure("BAD_REQUEST", `The body is not JSON: ${reason}.`);
  }
}

/** Without the fields that would let a page of another origin read it. */
function respond(status: number, value: unknown, requestId: string): ApiResponse {
  return {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store", "X-Request-Id": requestId },
    body: encoder.encode(JSON.stringify(value)),
  };
}

/** The admin paths, each of which does what the function of the same name does in process. */
export function adminPaths(development: Development): Readonly<Record<string, AdminPath>> {
  const { faults, clock } = development;
  const listed = () => ok({ faults: faults.list() });
  const time = () => ok({ now: clock.now(), iso: new Date(clock.now()).toISOString() });
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
      DELETE() {
        faults.clear();
        return listed();
      },
    },
    credentials: { GET: async () => ok(await development.credentials()) },
    reset: {
      async POST() {
        await development.reset();
        return ok({});
      },
    },
    snapshot: {
      GET: async (_body, query) => ok(await development.snapshot({ catalog: catalogOf(query) })),
      async PUT(body) {
        await development.restore(readSnapshot(body));
        return ok({});
      },
    },
    seed: {
      async POST(body = {}) {
        return { status: 201, value: await development.addSeed(readSeed(body)) };
      },
    },
    clock: {
      GET: time,
      POST(body) {
        move(development, body);
        return time();
      },
      DELETE() {
        clock.reset();
        return time();
      },
    },
  };
}

function ok(value: unknown): AdminResult {
  return { status: 200, value };
}

function catalogOf(query: URLSearchParams): boolean {
  const catalog = query.get("catalog") ?? "true";
  if (catalog === "true" || catalog === "false") return catalog === "true";
  throw new EmulatorError(`catalog: expected true or false, got "${catalog}"`);
}

function move({ clock }: Development, body: unknown): void {
  const { set, advanceMs } = checkInput(validateClockChange, body);
  if ((set === undefined) === (advanceMs === undefined)) {
    throw new EmulatorError("give either set or advanceMs");
  }
  if (advanceMs !== undefined) clock.advance(advanceMs);
  else if (set !== undefined) clock.set(set);
}
