import { errorCodes, type OperationId, operations } from "@gatefold/server/extend";
import { checkInput } from "../input/check-input.ts";
import { validateFaultRule } from "../input/generated/validators.js";
import { EmulatorError } from "./errors.ts";

/** Which requests a fault applies to. A field that is left out matches every request. */
export interface FaultMatch {
  /** An id that the request names: in its path, or in one of its lists, such as `ids` of `getAlbums`. */
  readonly id?: string | undefined;
  /**
   * The path as it is sent, such as `/v1/albums/B0064UPU4G`. With `*` at its end, the beginning of the path. It also
   * matches paths that belong to no operation, such as those of the authorization server.
   */
  readonly path?: string | undefined;
  /** In upper case, such as `PUT`. */
  readonly method?: string | undefined;
  /** The user who calls an operation. A request without a valid key and a valid token has none. */
  readonly userId?: string | undefined;
  /** Query parameters by name, decoded; others may be there too. */
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/**
 * What a fault does to a request.
 *
 * With a `status`, `code` or `body`, the fault is the answer, and the operation doesn't run. With only `reset`, or with
 * `neverAnswer`, it doesn't run either. In all other cases the operation runs and its answer is changed, so that a caller
 * can miss the answer to a write that was made.
 */
export interface FaultEffect {
  /** The HTTP status, 200 to 599. @default the status of `code`, or 200 with a `body` */
  readonly status?: number | undefined;
  /**
   * `error.code`. It can be any text, because callers must accept codes that they don't know. @default the usual one of
   * `status`
   */
  readonly code?: string | undefined;
  /** `error.message`. @default "This fault was set on the emulator." */
  readonly message?: string | undefined;
  /** Header fields that are added to the answer or replace its own; `null` removes one. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
  /** The body, sent as it is instead of an error. It may be empty. */
  readonly body?: string | undefined;
  /** The value of `Content-Type`. */
  readonly contentType?: string | undefined;
  /** The delay before the first byte of the answer, in milliseconds of the server's clock. @default 0 */
  readonly latencyMs?: number | undefined;
  /**
   * The delay after the head and the first byte of the body of the answer, in milliseconds; with `"forever"`, the rest is
   * never sent.
   */
  readonly stallMs?: number | "forever" | undefined;
  /**
   * Cuts the body after this many bytes. The answer announces the shorter length, so it is complete HTTP with broken
   * JSON. With `reset`, it announces the full length, and the connection is closed early.
   */
  readonly truncateBodyAtBytes?: number | undefined;
  /** Closes the connection: instead of an answer, or after `truncateBodyAtBytes` of its body. */
  readonly reset?: true | undefined;
  /** Leaves the connection open without an answer, until the caller gives up. */
  readonly neverAnswer?: true | undefined;
}

/** A fault, and the requests that it applies to. Nothing about it is random. */
export interface FaultRule {
  /**
   * `"*"` is every operation of the API. Preflight requests never fail.
   * @default "*"; with `match.path`, any request
   */
  readonly operation?: OperationId | "*" | undefined;
  /** Which requests of the operation it applies to. Without it, all of them. */
  readonly match?: FaultMatch | undefined;
  /**
   * How many requests it applies to. `"forever"` and `Infinity` are the same.
   * @default 1
   */
  readonly times?: number | "forever" | undefined;
  /**
   * How many matching requests are answered normally before it starts.
   * @default 0
   */
  readonly skip?: number | undefined;
  /** What it does to them. */
  readonly then: FaultEffect;
}

/** A rule, and how often it was applied. */
export interface FaultStatus {
  /** The rule, as it was given. */
  readonly rule: FaultRule;
  /** How many requests matched, including those of `skip`. Requests that an earlier rule was applied to don't count. */
  readonly matched: number;
  /** How many requests it was applied to. */
  readonly applied: number;
  /** How many requests it will still be applied to. */
  readonly remaining: number | "forever";
}

/** The server sets these; `truncateBodyAtBytes` with `reset` gives a false length. */
const FRAMING = /^(content-length|transfer-encoding|connection|keep-alive|upgrade|trailer)$/i;

/**
 * Takes a rule, from whatever it came.
 *
 * @throws EmulatorError that names the field
 */
export function readFaultRule(value: unknown, place = ""): FaultRule {
  const rule = checkInput(validateFaultRule, value, place);
  const { operation = "*" } = rule;
  if (operation !== "*" && !Object.hasOwn(operations, operation)) {
    const known = Object.keys(operations).join(", ");
    throw new EmulatorError(
      `${place === "" ? "" : `${place}.`}operation: expected "*" or one of ${known}, got "${operation}"`,
    );
  }
  const { status, code, message, headers = {} } = rule.then;
  const refuse = (field: string, fault: string) => {
    throw new EmulatorError(`${place === "" ? "" : `${place}.`}then.${field}: ${fault}`);
  };
  if (message !== undefined && code === undefined && status === undefined)
    refuse("message", "needs a status or a code");
  if (code !== undefined && status === undefined && defaultStatus(code) === undefined)
    refuse("code", `needs a status, for the API has no code "${code}"`);
  for (const name of Object.keys(headers))
    if (FRAMING.test(name)) refuse(`headers.${name}`, "is set by the server");
  return rule;
}

export function defaultStatus(code: string): number | undefined {
  const known = Object.entries(errorCodes).find(([name]) => name === code);
  return known?.[1].status;
}
