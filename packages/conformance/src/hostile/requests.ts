import type { Json } from "@gatefold/spec";
import { createRandom, type Random } from "@gatefold/test-helpers/random";
import fc from "fast-check";
import { FORM_TYPE, type RequestParts, toRequest, validParts } from "../fuzz/requests.ts";
import type { Specification, SpecifiedOperation } from "../specification/specification.ts";
import { brokenJson, withHostileTexts, withHostileValue } from "./json.ts";
import { hostileText } from "./texts.ts";

/** A request that means harm, or was made by a broken program. */
export interface HostileCall {
  readonly operation: SpecifiedOperation;
  /** Whether method and path surely lead to the operation. */
  readonly isRouted: boolean;
  readonly method: string;
  /** Path and query below the base URL. A character stands for a byte. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/** Cursors that the server has given out: to the caller for other lists, and to another user. */
export interface KnownCursors {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/** More than the server takes, but not so much that it closes the connection before all is sent. */
const MAX_BODY_BYTES = 1_100_000;
/** Of each operation. */
const SAMPLES = 60;
const TYPES: readonly [string, ...string[]] = [
  "",
  "text/plain",
  "application/json; charset=utf-16",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/json, text/html",
  "\u00ff",
];
const METHODS: readonly [string, ...string[]] = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "PATCH",
  "HEAD",
  "OPTIONS",
  "QUERY",
];

/** Endless requests: the same for the same seed. Each is one that the API takes, with one to three things spoiled. */
export function* hostileCalls(
  specification: Specification,
  seed: number,
  cursors: KnownCursors,
): Generator<HostileCall> {
  const random = createRandom(seed);
  const kinds = specification.operations.map((operation) => ({
    operation,
    samples: fc.sample(validParts(specification, operation), { seed, numRuns: SAMPLES }),
  }));
  for (let at = 0; ; at += 1) {
    const kind = kinds[at % kinds.length];
    const parts = kind?.samples[random.below(kind.samples.length)];
    if (kind && parts) yield spoil(random, kind.operation, parts, cursors);
  }
}

function spoil(
  random: Random,
  operation: SpecifiedOperation,
  sample: RequestParts,
  cursors: KnownCursors,
): HostileCall {
  const { below, pick } = random;
  let parts = sample;
  let { method } = operation;
  let body: Buffer | undefined = sample.body === undefined ? undefined : Buffer.from(sample.body);
  let suffix = "";
  let isRouted = true;
  const headers: Record<string, string> = {};
  const json = () => bodyValue(parts);

  for (let changes = below(3) ? 1 : 2 + below(2); changes > 0; changes -= 1) {
    switch (below(10)) {
      case 0:
      case 1:
      case 2:
        if (operation.body?.json) {
          const text = JSON.stringify(withHostileTexts(random, json()));
          parts = { ...parts, contentType: "application/json", body: text };
          body = Buffer.from(text);
        } else parts = withHostileParameter(random, operation, parts);
        break;
      case 3:
        if (operation.body?.json) {
          const text = JSON.stringify(withHostileValue(random, json()));
          parts = { ...parts, contentType: "application/json", body: text };
          body = Buffer.from(text);
        } else parts = withHostileParameter(random, operation, parts);
        break;
      case 4:
        if (parts.body !== undefined) body = brokenJson(random, parts.body);
        else if (below(2)) body = brokenJson(random, '{"searchFilters":[{"query":"a"}],"limit":1}');
        break;
      case 5:
        if (operation.cursor !== undefined) {
          parts = withCursor(operation, parts, hostileCursor(random, cursors));
          if (operation.cursor.startsWith("body.")) body = Buffer.from(parts.body ?? "");
        } else parts = withHostileParameter(random, operation, parts);
        break;
      case 6:
        parts = withHostileParameter(random, operation, parts);
        break;
      case 7:
        headers[pick(["accept-language", "amzn-image-style", "accept", "cookie", "x-forwarded-for"])] =
          headerText(hostileText(random));
        break;
      case 8:
        // Only the header lies: further changes still have to read the body as what it is.
        if (below(2)) headers["content-type"] = pick(TYPES);
        else headers["content-encoding"] = pick(["gzip", "br", "identity", "x"]);
        break;
      default: {
        const kind = below(4);
        isRouted = false;
        if (kind === 0) method = pick(METHODS);
        else if (kind === 1) suffix = `/${encodedText(random, hostileText(random))}`;
        else if (kind === 2) suffix = pick(["/", "//", "/.", "/..", "/../albums", "%2e", ";a=b", "\u00ff"]);
        else suffix = `?${rawBytes(hostileText(random)).replace(/[\0- #]/g, "")}`;
      }
    }
  }
  const path = operation.path.replace(/\{([^}]+)\}/g, (whole, name) => parts.path[name] ?? whole);
  // A path that was changed may lead to another operation.
  if (Object.values(parts.path).some((text) => /^\.*$|[/?#\\]|%(2e|2f|5c)/i.test(text))) isRouted = false;
  const { target, headers: own } = toRequest({ ...operation, path: path + suffix }, parts);
  const isBodiless = method === "GET" || method === "HEAD";
  return {
    operation,
    isRouted,
    method,
    target,
    headers: { ...own, ...headers },
    ...(body !== undefined && !(isBodiless && below(4) > 0) && { body: body.subarray(0, MAX_BODY_BYTES) }),
  };
}

/** The value of a body, whether it is JSON or a form. */
function bodyValue({ contentType, body }: RequestParts): Json {
  if (contentType === FORM_TYPE) return Object.fromEntries(new URLSearchParams(body));
  return JSON.parse(body ?? "{}");
}

/** Puts a hostile text in place of a parameter, gives it twice, or adds one that the operation doesn't have. */
function withHostileParameter(
  random: Random,
  operation: SpecifiedOperation,
  parts: RequestParts,
): RequestParts {
  const { below, pick } = random;
  const parameter = operation.parameters[below(operation.parameters.length + 1)];
  const text = encodedText(random, hostileText(random));
  if (!parameter) {
    const name = pick(["nothing", "__proto__", "ids[]", "LIMIT", "access_token", "\u0000"]);
    return { ...parts, query: [...parts.query, [name, text]] };
  }
  const { name } = parameter;
  switch (parameter.in) {
    case "path":
      return { ...parts, path: { ...parts.path, [name]: text } };
    case "header":
      return { ...parts, headers: { ...parts.headers, [name]: headerText(hostileText(random)) } };
    case "cookie":
      return { ...parts, cookies: [[name, text]] };
    case "query": {
      const others = below(8) === 0 ? parts.query : parts.query.filter(([each]) => each !== name);
      return { ...parts, query: [...others, [name, text]] };
    }
  }
}

function withCursor({ cursor = "" }: SpecifiedOperation, parts: RequestParts, text: string): RequestParts {
  if (!cursor.startsWith("body.")) {
    const others = parts.query.filter(([name]) => name !== cursor);
    return { ...parts, query: [...others, [cursor, encodeURIComponent(text)]] };
  }
  const body = JSON.stringify({ ...JSON.parse(parts.body ?? "{}"), [cursor.slice("body.".length)]: text });
  return { ...parts, contentType: "application/json", body };
}

/** A cursor of another list or another user, or one that was bent. */
function hostileCursor({ below }: Random, { own, others }: KnownCursors): string {
  const all = [...own, ...others];
  const cursor = all[below(all.length)] ?? "";
  const at = below(cursor.length + 1);
  switch (below(5)) {
    case 0:
      return cursor.slice(0, at);
    case 1:
      return `${cursor.slice(0, at)}${"Aa0_-"[below(5)]}${cursor.slice(at + 1)}`;
    case 2:
      return cursor.slice(at) + cursor.slice(0, at);
    case 3:
      return `${cursor}=`;
    default:
      return cursor;
  }
}

/** As a careful client encodes it, as bytes that should have been encoded, or with encoding that is broken. */
function encodedText({ below }: Random, text: string): string {
  const bytes = Buffer.from(text);
  switch (below(6)) {
    case 0:
      // With the end of a line it would be two requests.
      return rawBytes(text).replaceAll(/[&#?/ \r\n]/g, "");
    case 1:
      return `${percentEncoded(bytes.subarray(0, below(bytes.length + 1)))}%${"zf8"[below(3)]}`;
    case 2:
      // Half of a character.
      return percentEncoded(bytes.subarray(0, Math.max(0, bytes.length - 1)));
    default:
      return percentEncoded(bytes);
  }
}

function percentEncoded(bytes: Buffer): string {
  return Array.from(bytes, (byte) =>
    /[\w.~-]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).padStart(2, "0")}`,
  ).join("");
}

/** The bytes of a text in UTF-8, each as a character. */
function rawBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}

/** What a header field can carry. */
function headerText(text: string): string {
  return rawBytes(text)
    .replaceAll(/[^\t -~\u0080-\u00ff]/g, "")
    .slice(0, 4_000);
}
