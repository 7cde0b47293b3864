import type { Json, JsonObject } from "@gatefold/spec";
import fc from "fast-check";
import type {
  Specification,
  SpecifiedOperation,
  SpecifiedParameter,
} from "../specification/specification.ts";
import { changedValues } from "./changed-values.ts";
import {
  encoded,
  type FuzzRequest,
  isScalar,
  type Pair,
  type RequestParts,
  type Scalar,
  toRequest,
} from "./requests.ts";

/** Makes another request out of the parts of a valid one; `undefined` where it can't. */
export type Change = (parts: RequestParts) => FuzzRequest | undefined;

/** Requests in which a parameter is missing, repeated, badly encoded, or has another value. */
export function parameterChanges(
  specification: Specification,
  operation: SpecifiedOperation,
  parameter: SpecifiedParameter,
): fc.Arbitrary<Change>[] {
  const { name, in: place, required } = parameter;
  const invalid = (change: string) => ({ change, verdict: "invalid" as const, names: [name] });
  const values = changedValues(specification, parameter).map(
    ({ value }): Change =>
      (parts) => {
        const verdict = verdictOf(parameter, value);
        if (verdict === undefined) return undefined;
        const uncertain = verdict === "valid" && operation.cursor === name ? "either" : verdict;
        const expected = { ...invalid(`${place} ${name} is ${JSON.stringify(value)}`), verdict: uncertain };
        return toRequest(operation, withTexts(parts, parameter, encoded(parameter, value)), expected);
      },
  );
  const changes: fc.Arbitrary<Change>[] = [values, values];
  const texts = (change: string, ...sent: readonly string[]) =>
    fc.constant<Change>((parts) =>
      toRequest(operation, withTexts(parts, parameter, sent), invalid(`${place} ${name} ${change}`)),
    );
  if (required && place !== "path") changes.push(texts("is missing"));
  if (place === "query" || place === "path")
    changes.push(
      fc.constantFrom("%zz", "%", "%4", "%ff", "a%c3%28").chain((text) => texts(`is ${text}`, text)),
    );
  if (place === "query" && !(parameter.explode && isList(parameter)))
    changes.push(
      fc.constant<Change>((parts) => {
        const [, text = "1"] = parts.query.find(([each]) => each === name) ?? [];
        return toRequest(
          operation,
          withTexts(parts, parameter, [text, text]),
          invalid(`${name} is given twice`),
        );
      }),
    );
  return changes;
}

function isList({ schema }: SpecifiedParameter): boolean {
  return schema["type"] === "array" || "items" in schema;
}

/** Whether a server that reads a value from text must take it; `undefined` where the text can't be sent or is ambiguous. */
function verdictOf(parameter: SpecifiedParameter, value: Json): FuzzRequest["verdict"] | undefined {
  const items = Array.isArray(value) ? value : [value];
  if (Array.isArray(value) !== isList(parameter) || items.length === 0 || !items.every(isScalar))
    return undefined;
  const texts = items.map(String);
  const isSendable = texts.every(
    (text) => !/\p{Surrogate}/u.test(text) && (parameter.in !== "header" || isHeaderText(text)),
  );
  if (!isSendable || (parameter.in === "path" && texts.some((text) => /^\.*$|[/\\]/.test(text))))
    return undefined;
  if (parameter.style === "spaceDelimited" && texts.some((text) => text.includes(" "))) return undefined;
  const schema: JsonObject = isList(parameter) ? Object(parameter.schema["items"]) : parameter.schema;
  const isWhole = schema["type"] === "number" && Number.isInteger(schema["multipleOf"]);
  const read = texts.map((text) => readText(isWhole ? "integer" : String(schema["type"]), text));
  const isValid = parameter.check(isList(parameter) ? read : read[0]).length === 0;
  if (!isValid) return "invalid";
  return texts.some((text) => text === "" || text.includes("\u0000") || /^-0$|\de[+-]?\d/.test(text))
    ? "either"
    : "valid";
}

function isHeaderText(text: string): boolean {
  return /^[!-~]+( [!-~]+)*$/.test(text) && !/[,%"]/.test(text);
}

/** A scalar as its text is read: numbers in decimal digits alone. */
function readText(type: string, text: string): Scalar {
  if (type === "integer" && /^-?(0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (type === "number" && /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** The parts with other texts for a parameter; without it where there are none. */
function withTexts(
  parts: RequestParts,
  { name, in: place }: SpecifiedParameter,
  texts: readonly string[],
): RequestParts {
  const replaced = (pairs: readonly Pair[]) => [
    ...pairs.filter(([each]) => each !== name),
    ...texts.map((text): Pair => [name, text]),
  ];
  const [text] = texts;
  switch (place) {
    case "path":
      return { ...parts, path: { ...parts.path, [name]: text ?? "" } };
    case "query":
      return { ...parts, query: replaced(parts.query) };
    case "cookie":
      return { ...parts, cookies: replaced(parts.cookies) };
    case "header": {
      const others = Object.entries(parts.headers).filter(([each]) => each !== name);
      return {
        ...parts,
        headers: Object.fromEntries(text === undefined ? others : [...others, [name, text]]),
      };
    }
  }
}

/** Requests with unknown parameters and headers. */
export function queryChanges(operation: SpecifiedOperation): fc.Arbitrary<Change>[] {
  const unknown = fc.constantFrom("nothing", "__proto__", "constructor", "toString", "ids[]", "Limit");
  const headers = fc.constantFrom(
    ["x-nothing", "1"],
    ["accept", "text/html"],
    ["cookie", "nothing=1; other"],
  );
  return [
    unknown.map(
      (name): Change =>
        (parts) =>
          toRequest(
            operation,
            { ...parts, query: [...parts.query, [name, "1"]] },
            { change: `unknown query parameter ${name}`, verdict: "invalid", names: [name] },
          ),
    ),
    headers.map(
      ([name = "", text = ""]): Change =>
        (parts) =>
          name === "cookie" && parts.cookies.length > 0
            ? undefined
            : toRequest(
                operation,
                { ...parts, headers: { ...parts.headers, [name]: text } },
                { change: `header ${name}` },
              ),
    ),
    fc.constant<Change>((parts) =>
      toRequest(operation, { ...parts, query: parts.query.toReversed() }, { change: "order of the query" }),
    ),
  ];
}
