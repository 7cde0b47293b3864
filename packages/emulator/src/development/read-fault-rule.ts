import { isJsonObject, type OperationId, operations } from "@gatefold/server/extend";
import { DevelopmentError } from "./development-error.ts";
import { defaultStatus } from "./fault-answer.ts";
import type { FaultEffect, FaultMatch, FaultRule } from "./fault-rule.ts";
import {
  join,
  optional,
  type Read,
  readObject,
  readText,
  readTexts,
  readTrue,
  refuse,
  wholeNumber,
} from "./read-input.ts";

/** Timers hold no more than 31 bits of milliseconds. */
const MAX_WAIT_MS = 2_147_483_647;

/**
 * Takes a rule, from whatever it came.
 *
 * @throws DevelopmentError that names the field
 */
export function readFaultRule(value: unknown, path = ""): FaultRule {
  const rule = readObject(value, path, ["operation", "match", "times", "skip", "then"]);
  return {
    operation: optional(readOperation)(rule["operation"], join(path, "operation")),
    match: optional(readMatch)(rule["match"], join(path, "match")),
    times: optional(readTimes)(rule["times"], join(path, "times")),
    skip: optional(wholeNumber(0))(rule["skip"], join(path, "skip")),
    then: readEffect(rule["then"], join(path, "then")),
  };
}

const readOperation: Read<OperationId | "*"> = (value, path) => {
  if (value === "*" || isOperationId(value)) return value;
  return refuse(path, `"*" or one of ${Object.keys(operations).join(", ")}`, value);
};

function isOperationId(value: unknown): value is OperationId {
  return typeof value === "string" && Object.hasOwn(operations, value);
}

const readTimes: Read<number | "forever"> = (value, path) => {
  if (value === "forever" || value === Number.POSITIVE_INFINITY) return "forever";
  if (typeof value === "number" && Number.isInteger(value) && value >= 1) return value;
  return refuse(path, 'a whole number of 1 or more, or "forever"', value);
};

const readMatch: Read<FaultMatch> = (value, path) => {
  const match = readObject(value, path, ["id", "path", "method", "userId", "query"]);
  return {
    id: optional(readText)(match["id"], join(path, "id")),
    path: optional(readPath)(match["path"], join(path, "path")),
    method: optional(readMethod)(match["method"], join(path, "method")),
    userId: optional(readText)(match["userId"], join(path, "userId")),
    query: optional(readTexts)(match["query"], join(path, "query")),
  };
};

const readPath: Read<string> = (value, path) =>
  typeof value === "string" && value.startsWith("/")
    ? value
    : refuse(path, "a path that begins with /", value);

const readMethod: Read<string> = (value, path) =>
  typeof value === "string" && /^[A-Z]+$/.test(value) ? value : refuse(path, "a method in upper case", value);

const EFFECTS = [
  "status",
  "code",
  "message",
  "headers",
  "body",
  "contentType",
  "latencyMs",
  "stallMs",
  "truncateBodyAtBytes",
  "reset",
  "neverAnswer",
] as const satisfies readonly (keyof FaultEffect)[];

const readEffect: Read<FaultEffect> = (value, path) => {
  const effect = readObject(value, path, EFFECTS);
  const at = (name: (typeof EFFECTS)[number]) => join(path, name);
  const then: FaultEffect = {
    status: optional(wholeNumber(200, 599))(effect["status"], at("status")),
    code: optional(readFilledText)(effect["code"], at("code")),
    message: optional(readFilledText)(effect["message"], at("message")),
    headers: optional(readHeaders)(effect["headers"], at("headers")),
    body: optional(readText)(effect["body"], at("body")),
    contentType: optional(readHeaderValue)(effect["contentType"], at("contentType")),
    latencyMs: optional(wholeNumber(0, MAX_WAIT_MS))(effect["latencyMs"], at("latencyMs")),
    stallMs: optional(readStall)(effect["stallMs"], at("stallMs")),
    truncateBodyAtBytes: optional(wholeNumber(0))(effect["truncateBodyAtBytes"], at("truncateBodyAtBytes")),
    reset: optional(readTrue)(effect["reset"], at("reset")),
    neverAnswer: optional(readTrue)(effect["neverAnswer"], at("neverAnswer")),
  };
  refuseContradictions(then, path);
  return then;
};

/** What would be ignored without a word is refused. */
function refuseContradictions(then: FaultEffect, path: string): void {
  const given = EFFECTS.filter((name) => then[name] !== undefined);
  const clash = (name: string, others: readonly string[]) => {
    const other = given.find((each) => others.includes(each));
    if (other) throw new DevelopmentError(`${join(path, name)}: can't be beside ${other}`);
  };
  if (given.length === 0)
    throw new DevelopmentError(`${path}: says nothing; give one of ${EFFECTS.join(", ")}`);
  const answer = EFFECTS.filter((name) => name !== "latencyMs" && name !== "reset" && name !== "neverAnswer");
  if (then.neverAnswer) clash("neverAnswer", [...answer, "latencyMs", "reset"]);
  if (then.reset && then.truncateBodyAtBytes === undefined) clash("reset", answer);
  if (then.stallMs !== undefined) clash("stallMs", ["truncateBodyAtBytes"]);
  if (then.body !== undefined) clash("body", ["code", "message"]);
  if (then.message !== undefined && then.code === undefined && then.status === undefined) {
    throw new DevelopmentError(`${join(path, "message")}: needs a status or a code`);
  }
  if (then.code !== undefined && then.status === undefined && defaultStatus(then.code) === undefined) {
    throw new DevelopmentError(
      `${join(path, "code")}: needs a status, for the API has no code "${then.code}"`,
    );
  }
}

const readFilledText: Read<string> = (value, path) =>
  typeof value === "string" && value !== "" ? value : refuse(path, "a text that is not empty", value);

const readStall: Read<number | "forever"> = (value, path) => {
  if (value === "forever" || value === Number.POSITIVE_INFINITY) return "forever";
  if (typeof value === "number") return wholeNumber(1, MAX_WAIT_MS)(value, path);
  return refuse(path, 'a whole number of milliseconds, or "forever"', value);
};

/** These the carrier settles; a false length is had with `truncateBodyAtBytes` and `reset`. */
const FRAMING = /^(content-length|transfer-encoding|connection|keep-alive|upgrade|trailer)$/i;

const readHeaders: Read<Readonly<Record<string, string | null>>> = (value, path) => {
  if (!isJsonObject(value)) return refuse(path, "an object", value);
  const entries = Object.entries(value).map(([name, text]) => {
    const at = join(path, name);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new DevelopmentError(`${at}: is no name of a header field`);
    if (FRAMING.test(name)) throw new DevelopmentError(`${at}: is set by the server`);
    return [name, text === null ? null : readHeaderValue(text, at)] as const;
  });
  return Object.fromEntries(entries);
};

const readHeaderValue: Read<string> = (value, path) =>
  typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
    ? value
    : refuse(path, "the text of a header field", value);
