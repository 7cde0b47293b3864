import { errorCodes, type OperationId, operations } from "@gatefold/server/extend";
import { checkInput } from "../input/check-input.ts";
import { validateFaultRule } from "../input/generated/validators.js";
import { EmulatorError } from "./errors.ts";

/** Which requests a fault is for. What is left out is not looked at. */
export interface FaultMatch {
  /** An id that the request names: in its path, or in one of its lists, such as `ids` of `getAlbums`. */
  readonly id?: string | undefined;
  /**
   * The path as it is sent, such as `/v1/albums/B0064UPU4G`; with `*` at its end, how it begins. It reaches
   * paths besides the operations too, such as those of the authorization server.
   */
  readonly path?: string | undefined;
  /** In upper case, such as `PUT`. */
  readonly method?: string | undefined;
  /** The user who calls an operation. Without a good key and a good token, that is nobody. */
  readonly userId?: string | undefined;
  /** Query parameters by name, decoded; others may be there too. */
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/**
 * What happens to a request.
 *
 * With a `status`, `code` or `body` the answer is made up, and the operation does not run. With `reset` alone or
 * `neverAnswer` it does not run either. With anything else it runs, and its own answer is changed on its way:
 * so a caller can miss the answer to a write that was done.
 */
export interface FaultEffect {
  /** The HTTP status, 200 to 599. @default the status of `code`, or 200 beside a `body` */
  readonly status?: number | undefined;
  /** `error.code`, any: callers must take codes that they don't know. @default the usual one of `status` */
  readonly code?: string | undefined;
  /** `error.message`. @default "This fault was set on the emulator." */
  readonly message?: string | undefined;
  /** Added to the answer, in place of those of the same name; `null` leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
  /** The body as it is, instead of an error. An empty one is sent as such. */
  readonly body?: string | undefined;
  /** The value of `Content-Type`. */
  readonly contentType?: string | undefined;
  /** How long the answer waits before its first byte, in milliseconds on the server's clock. @default 0 */
  readonly latencyMs?: number | undefined;
  /**
   * How long the answer waits after its head and the first byte of its body, in milliseconds; `"forever"` for one that
   * never ends.
   */
  readonly stallMs?: number | "forever" | undefined;
  /**
   * Cuts the body after this many bytes. The answer claims the shorter length, so it is whole HTTP with broken JSON; with `reset` it
   * claims the full length, and the connection breaks.
   */
  readonly truncateBodyAtBytes?: number | undefined;
  /** Breaks the connection: instead of an answer, or after `truncateBodyAtBytes` of its body. */
  readonly reset?: true | undefined;
  /** Leaves the connection open without an answer, until the caller gives up. */
  readonly neverAnswer?: true | undefined;
}

/** A fault that happens on purpose. Nothing about it is random. */
export interface FaultRule {
  /**
   * `"*"` is every operation of the API. Preflight requests never fail.
   * @default "*"; beside `match.path` any request
   */
  readonly operation?: OperationId | "*" | undefined;
  /** Which requests of the operation it happens to. Without it, all of them. */
  readonly match?: FaultMatch | undefined;
  /**
   * How many requests it happens to. `"forever"` and `Infinity` are the same.
   * @default 1
   */
  readonly times?: number | "forever" | undefined;
  /**
   * How many matching requests go by before it begins.
   * @default 0
   */
  readonly skip?: number | undefined;
  /** What happens. */
  readonly then: FaultEffect;
}

/** A rule, and what became of it. */
export interface FaultStatus {
  /** The rule, as it was given. */
  readonly rule: FaultRule;
  /** How many matching requests came to it, those it let go by too. */
  readonly matched: number;
  /** How many requests it happened to. */
  readonly applied: number;
  /** How many it will still happen to. */
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
