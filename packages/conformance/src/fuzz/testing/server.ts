import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { FuzzAnswer, Send } from "../fuzz.ts";
import type { FuzzRequest } from "../requests.ts";
import { document } from "./document.ts";

/** Mistakes that the server can be told to make. */
export const MISTAKES = [
  "takes-too-much",
  "refuses-unicode",
  "names-nothing",
  "fails-on-depth",
  "takes-any-type",
  "takes-any-length",
  "takes-unknown-parameters",
  "takes-repeated-fields",
  "invents-a-field",
  "leaves-out-a-header",
  "answers-an-undeclared-status",
  "answers-204-with-a-body",
  "trusts-cursors",
  "reads-hexadecimal-numbers",
  "forgets-header-parameters",
] as const;
export type Mistake = (typeof MISTAKES)[number];

class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const MAX_BYTES = 10_000;
const MAX_DEPTH = 50;

const ajv = new Ajv2020({ strict: false });
(typeof formats === "function" ? formats : formats.default)(ajv);
ajv.addSchema(JSON.parse(JSON.stringify(document)), "things");

/** Sends to a server of the document that is right but for a mistake. It reads requests with code of its own. */
export function thingsServer(mistake?: Mistake): Send {
  return async (request) => {
    try {
      return answer(request.operationId, read(request, mistake), mistake);
    } catch (error) {
      const status = error instanceof Refusal ? error.status : 500;
      const told =
        error instanceof Refusal && mistake !== "names-nothing" ? error.message : "Something is wrong.";
      return toAnswer(status, { error: { code: "X", message: told } });
    }
  };
}

function answer(operationId: string, body: unknown, mistake: Mistake | undefined): FuzzAnswer {
  if (mistake === "answers-an-undeclared-status") return toAnswer(202, {});
  if (operationId === "removeThings")
    return { ...toAnswer(204, {}), text: mistake === "answers-204-with-a-body" ? "{}" : "" };
  if (operationId === "searchThings" && "cursor" in Object(body)) {
    if (mistake === "trusts-cursors") throw new TypeError("not a cursor");
    throw new Refusal(400, "cursor is of another server");
  }
  if (operationId === "searchThings") return toAnswer(200, { things: [{ id: 1 }] });
  const headers = mistake === "leaves-out-a-header" ? {} : { "x-request-id": "1" };
  return toAnswer(200, mistake === "invents-a-field" ? { id: 1, colour: "red" } : { id: 1 }, headers);
}

function toAnswer(status: number, body: object, headers: Record<string, string> = {}): FuzzAnswer {
  return { status, text: JSON.stringify(body), headers: new Headers(headers) };
}

/** Reads a request, and returns its body. */
function read(request: FuzzRequest, mistake: Mistake | undefined): unknown {
  const url = new URL(request.target, "http://things.test");
  const pairs = pairsOf(url.search.slice(1));
  if (request.operationId === "getThing") readThing(request, pairs, mistake);
  else if (pairs.length > 0 && mistake !== "takes-unknown-parameters")
    throw new Refusal(400, `unknown ${pairs.map(([name]) => name).join()}`);
  if (/\d/.test(url.pathname) || request.target.startsWith("/things/"))
    if (request.operationId !== "searchThings")
      check("path", "thingId", integer(decode(url.pathname.slice(8)), mistake), mistake);
  return readBody(request, mistake);
}

const operation = Object(document.paths["/things/{thingId}"]).get;

function readThing(
  request: FuzzRequest,
  pairs: readonly (readonly [string, string])[],
  mistake: Mistake | undefined,
): void {
  const lists: Record<string, unknown> = {};
  for (const [name, value] of pairs) {
    if (!["deep", "near", "tag", "sizes"].includes(name) && mistake !== "takes-unknown-parameters")
      throw new Refusal(400, `unknown ${name}`);
    if (name === "tag") lists["tag"] = [...(Array.isArray(lists["tag"]) ? lists["tag"] : []), value];
    else if (name in lists) throw new Refusal(400, `${name} is there twice`);
    else if (name === "sizes") lists[name] = value.split(" ").map((item) => integer(item, mistake));
    else if (name === "deep") lists[name] = value === "true" ? true : value === "false" ? false : value;
    else lists[name] = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  for (const [name, value] of Object.entries(lists)) check("query", name, value, mistake);
  const cookies = (request.headers["cookie"] ?? "").split("; ").map((pair) => pair.split("="));
  const market = cookies.find(([name]) => name === "market")?.[1];
  if (market !== undefined) check("cookie", "market", decode(market), mistake);
  const trace = request.headers["X-Trace"];
  if (mistake === "forgets-header-parameters") return;
  if (trace === undefined) throw new Refusal(400, "X-Trace is missing");
  check("header", "X-Trace", trace, mistake);
}

function check(place: string, name: string, value: unknown, mistake: Mistake | undefined): void {
  const found = operation.parameters.findIndex((each: { name: string }) => each.name === name);
  const pointer =
    place === "path"
      ? "/components/parameters/ThingId"
      : `/paths/~1things~1%7BthingId%7D/get/parameters/${found}`;
  checkSchema(`${pointer}/schema`, value, name, mistake);
}

function checkSchema(pointer: string, value: unknown, name: string, mistake: Mistake | undefined): void {
  const validate = ajv.getSchema(`things#${pointer}`);
  if (!validate) throw new Error(`no schema at ${pointer}`);
  if (mistake === "refuses-unicode" && /[^ -~]/.test(JSON.stringify(value))) throw new Refusal(400, name);
  if (validate(value)) return;
  if (mistake === "takes-too-much" && validate.errors?.every(({ keyword }) => /^max/.test(keyword))) return;
  const [{ instancePath, params }] = [...(validate.errors ?? []), { instancePath: "", params: {} }] as const;
  throw new Refusal(400, `${name}${instancePath} ${JSON.stringify(params)}`);
}

function integer(value: string, mistake: Mistake | undefined): unknown {
  if (mistake === "reads-hexadecimal-numbers" && value !== "") return Number(value);
  return /^-?(0|[1-9]\d*)$/.test(value) ? Number(value) : value;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Refusal(400, `thingId, query and fields are percent-encoded, unlike ${value}`);
  }
}

function pairsOf(query: string): (readonly [string, string])[] {
  return query.split("&").flatMap((pair) => {
    const [name = "", value = ""] = pair.split("=");
    if (name === "") return [];
    try {
      return [[decode(name), decode(value)] as const];
    } catch {
      throw new Refusal(400, `${name} is badly encoded`);
    }
  });
}

const BODIES: Readonly<Record<string, readonly [type: string, pointer: string]>> = {
  changeThing: ["application/json", "/components/schemas/ThingChange"],
  searchThings: ["application/json", "/components/schemas/Search"],
  removeThings: ["application/json", "/paths/~1things/delete/requestBody/content/application~1json/schema"],
  setThing: [
    "application/x-www-form-urlencoded",
    "/paths/~1things~1%7BthingId%7D/put/requestBody/content/application~1x-www-form-urlencoded/schema",
  ],
};

function readBody({ operationId, headers, body }: FuzzRequest, mistake: Mistake | undefined): unknown {
  const [type, pointer] = BODIES[operationId] ?? [];
  if (type === undefined || pointer === undefined) return undefined;
  const isGiven = body !== undefined && body !== "";
  if (!isGiven && (operationId !== "removeThings" || body === ""))
    throw new Refusal(400, "body is missing; it has to be JSON");
  if (!isGiven) return undefined;
  const given = (headers["content-type"] ?? "").toLowerCase().split(";")[0];
  if (mistake !== "takes-any-type" && (given !== type || headers["content-encoding"] !== undefined))
    throw new Refusal(415, `send ${type}`);
  if (Buffer.byteLength(body) > MAX_BYTES && mistake !== "takes-any-length")
    throw new Refusal(413, "too large");
  const value = type === "application/json" ? parseJson(body, mistake) : parseForm(body, mistake);
  checkSchema(pointer, value, "body", mistake);
  return value;
}

function parseJson(body: string, mistake: Mistake | undefined): unknown {
  const depth = Math.max(
    ...[...body].reduce<number[]>(([now = 0, most = 0], each) => {
      const next = now + (/[[{]/.test(each) ? 1 : /[\]}]/.test(each) ? -1 : 0);
      return [next, Math.max(most, next)];
    }, []),
  );
  if (depth > MAX_DEPTH) {
    if (mistake === "fails-on-depth") throw new RangeError("Maximum call stack size exceeded");
    throw new Refusal(400, "JSON that is too deep");
  }
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(400, "not JSON");
  }
}

function parseForm(body: string, mistake: Mistake | undefined): unknown {
  const fields: Record<string, unknown> = Object.create(null);
  for (const [name, value] of pairsOf(body)) {
    if (name === "tags") fields[name] = [...(Array.isArray(fields[name]) ? fields[name] : []), value];
    else if (name in fields && mistake !== "takes-repeated-fields")
      throw new Refusal(400, `${name} is there twice`);
    else fields[name] = name === "count" ? integer(value, mistake) : value;
  }
  return fields;
}
