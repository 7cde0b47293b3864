import fc from "fast-check";
import type {
  Specification,
  SpecifiedOperation,
  SpecifiedParameter,
} from "../specification/specification.ts";
import { changedValues } from "./changed-values.ts";
import { type Change, parameterChanges, queryChanges } from "./parameter-changes.ts";
import {
  type FuzzRequest,
  formBody,
  formFields,
  isPlainJson,
  type Pair,
  type RequestParts,
  toRequest,
  validParts,
} from "./requests.ts";

/** Limits of the server that no schema tells. */
export interface ServerLimits {
  /** A longer request body has to be refused with 413. */
  readonly maxBodyBytes: number;
}

/** Requests of an operation: valid ones, and such as differ from a valid one in a single respect. */
export function fuzzRequests(
  specification: Specification,
  operation: SpecifiedOperation,
  limits: ServerLimits,
): fc.Arbitrary<FuzzRequest> {
  const changes = [
    ...operation.parameters.flatMap((parameter) => parameterChanges(specification, operation, parameter)),
    ...queryChanges(operation),
    ...(operation.body ? bodyChanges(specification, operation, limits) : unexpectedBodies(operation)),
  ];
  const change = fc.oneof(
    {
      weight: 1 + Math.ceil(changes.length / 3),
      arbitrary: fc.constant<Change>((parts) => toRequest(operation, parts)),
    },
    ...changes.map((arbitrary) => ({ weight: 1, arbitrary })),
  );
  return fc
    .tuple(validParts(specification, operation), change)
    .map(([parts, make]) => make(parts) ?? toRequest(operation, parts));
}

/** An operation that takes no body refuses every one. `Request` of the web standard sends none with GET. */
function unexpectedBodies(operation: SpecifiedOperation): fc.Arbitrary<Change>[] {
  if (operation.method === "GET") return [];
  return [
    fc.constantFrom("{}", "a=1", "x".repeat(100_000)).map(
      (body): Change =>
        (parts) =>
          toRequest(
            operation,
            { ...parts, contentType: "application/json", body },
            { change: "a body", verdict: "invalid", names: ["body"] },
          ),
    ),
  ];
}

function bodyChanges(
  specification: Specification,
  operation: SpecifiedOperation,
  { maxBodyBytes }: ServerLimits,
): fc.Arbitrary<Change>[] {
  const { body } = operation;
  const of =
    (part: Pick<RequestParts, "body" | "contentType">, expected: Partial<FuzzRequest>): Change =>
    ({ body: _body, contentType: _type, ...rest }) =>
      toRequest(operation, { ...rest, ...part }, expected);
  const changed =
    (
      change: (text: string) => Pick<RequestParts, "body" | "contentType">,
      expected: Partial<FuzzRequest>,
    ): Change =>
    ({ body: text, contentType, ...rest }) =>
      text === undefined || contentType === undefined
        ? undefined
        : toRequest(operation, { ...rest, contentType, body: text, ...change(text) }, expected);
  const invalid = (change: string, names: readonly string[], refusals = [400]) =>
    ({ change, verdict: "invalid", names, refusals }) as const;

  const types = [
    "text/plain",
    "application/xml",
    "multipart/form-data; boundary=x",
    "nonsense",
    "application/jsonp",
  ];
  const changes: fc.Arbitrary<Change>[] = [
    fc.constant(of({}, body?.required ? invalid("no body", ["body"]) : { change: "no body" })),
    fc
      .constantFrom(...types)
      .map((contentType) => changed(() => ({ contentType }), invalid(`type ${contentType}`, [], [415]))),
    fc.constant<Change>(({ contentType: _type, ...rest }) =>
      rest.body === undefined || rest.body === ""
        ? undefined
        : toRequest(operation, rest, invalid("no type", [], [415])),
    ),
    fc.constant<Change>(({ headers, ...rest }) =>
      rest.body === undefined || rest.body === ""
        ? undefined
        : toRequest(
            operation,
            { ...rest, headers: { ...headers, "content-encoding": "gzip" } },
            invalid("content encoding", [], [415]),
          ),
    ),
  ];
  if (body?.json)
    changes.push(
      ...jsonChanges(specification, operation, { maxBodyBytes }, (text, expected) =>
        of({ contentType: "application/json", body: text }, expected),
      ),
    );
  if (body?.json)
    changes.push(
      fc.constant(
        of(
          { contentType: "application/json", body: `${" ".repeat(maxBodyBytes)}{}` },
          invalid("too many bytes", [], [413]),
        ),
      ),
    );
  const fields = formFields(specification, operation);
  if (body?.form) changes.push(...formChanges(specification, operation, fields));
  return changes;
}

type JsonChange = (text: string, expected: Partial<FuzzRequest>) => Change;

const BROKEN_JSON = [
  "",
  " ",
  "{",
  "{}}",
  "{'a':1}",
  '{"a":1,}',
  "undefined",
  "NaN",
  "[",
  '"',
  "{} x",
  '{"a":01}',
  "\u0000",
];
const MAX_DEPTH = 20_000;

function jsonChanges(
  specification: Specification,
  operation: SpecifiedOperation,
  { maxBodyBytes }: ServerLimits,
  body: JsonChange,
): fc.Arbitrary<Change>[] {
  const json = operation.body?.json;
  if (!json) return [];
  const cursor = operation.cursor?.replace("body.", "");
  const values = changedValues(specification, json).map(({ value, at, isInAlternatives }) => {
    const isValid = json.check(value).length === 0;
    const isCertain = isPlainJson(value) && !Object.hasOwn(Object(value), cursor ?? "");
    const path = at.filter((step) => typeof step === "string");
    const [last = "body"] = path.toReversed();
    return body(JSON.stringify(value), {
      change: `body at /${at.join("/")}`,
      verdict: isValid ? (isCertain ? "valid" : "either") : "invalid",
      names: isInAlternatives ? [...path, "body"] : [last],
    });
  });
  const broken = fc
    .constantFrom(...BROKEN_JSON)
    .map((text) => body(text, { change: `body ${text}`, verdict: "invalid", names: ["JSON", "body"] }));
  const depth = Math.min(MAX_DEPTH, Math.floor(maxBodyBytes / 8));
  const deep = fc.constantFrom(
    "[".repeat(depth) + "]".repeat(depth),
    `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`,
    "[".repeat(depth),
  );
  const odd = fc.constantFrom(
    '"__proto__":{"polluted":true}',
    '"constructor":{"prototype":{"polluted":true}}',
    '"a":1,"a":2',
    '"":1',
  );
  return [
    values,
    values,
    values,
    broken,
    deep.map((text) => body(text, { change: "deep body", verdict: "invalid", refusals: [400, 413] })),
    odd.map(
      (field): Change =>
        (parts) =>
          parts.body?.startsWith("{")
            ? body(
                parts.body.replace(/^\{(?=(\})?)/, (_open, end) => `{${field}${end ? "" : ","}`),
                {
                  change: field,
                  verdict: "either",
                },
              )(parts)
            : undefined,
    ),
  ];
}

function formChanges(
  specification: Specification,
  operation: SpecifiedOperation,
  fields: readonly SpecifiedParameter[],
): fc.Arbitrary<Change>[] {
  // A field changes as a query parameter does. The path of the form's own operation is that of the real one.
  const asQuery =
    (change: Change): Change =>
    (parts) => {
      if (!parts.contentType?.startsWith("application/x-www-form")) return undefined;
      const pairs = (parts.body ?? "").split("&").flatMap((pair): Pair[] => {
        const [name, text = ""] = pair.split("=");
        return name ? [[decodeURIComponent(name), text]] : [];
      });
      const request = change({ path: {}, query: pairs, headers: {}, cookies: [] });
      if (!request) return undefined;
      const [, query = ""] = request.target.split("?");
      const { change: what, verdict, refusals } = request;
      // A form without fields is no body.
      const names = query === "" ? [...request.names, "body"] : request.names;
      return toRequest(
        operation,
        { ...parts, ...formBody([]), body: query },
        { change: `form: ${what}`, verdict, names, refusals },
      );
    };
  const form = { ...operation, parameters: fields };
  return [
    ...fields.flatMap((field) => parameterChanges(specification, form, field)),
    ...queryChanges(form).slice(0, 1),
  ].map((arbitrary) => arbitrary.map(asQuery));
}
