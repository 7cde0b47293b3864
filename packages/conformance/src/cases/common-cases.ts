import { exampleRequest } from "../fuzz/requests.ts";
import type { CallerName } from "../server/callers.ts";
import type { ServerState } from "../server/test-servers.ts";
import {
  api,
  asObject,
  type Specification,
  type SpecifiedOperation,
  type SpecifiedSchema,
} from "../specification/specification.ts";
import type { Case } from "./case.ts";

/** A catalog id that is a part of a path. */
const CATALOG_ID = /(?<=\/)B0[0-9A-Z]{8}(?=$|[/?])/;

/** A failure that any operation can answer with. */
interface Fault {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly message: string;
}

/** A failure that depends on the caller or on the state of the server, not on the request. */
interface StateFault extends Fault {
  readonly who?: CallerName;
  readonly server?: ServerState;
}

const FAULTS: readonly StateFault[] = [
  {
    code: "INVALID_AUTH_TYPE",
    status: 401,
    title: "no token",
    who: "noToken",
    message: "/.* no bearer token; .*/",
  },
  {
    code: "INVALID_AUTH_TOKEN",
    status: 401,
    title: "empty token",
    who: "emptyToken",
    message: "/.* is empty\\./",
  },
  {
    code: "INVALID_ACCESS_TOKEN",
    status: 401,
    title: "expired token",
    who: "expired",
    message: "/.* expired at .*/",
  },
  {
    code: "NO_X_API_KEY",
    status: 403,
    title: "no key",
    who: "noKey",
    message: "/.* no x-api-key header; .*/",
  },
  {
    code: "INVALID_CLIENT_ID",
    status: 403,
    title: "unknown key",
    who: "unknownKey",
    message: "/The x-api-key .*/",
  },
  {
    code: "ACCESS_DENIED",
    status: 403,
    title: "scope missing",
    message: "/The access token lacks the scope .*/",
  },
  {
    code: "AUTH_NO_MUSIC_ACCOUNT_FOUND",
    status: 403,
    title: "no music account",
    who: "stranger",
    message: "/.* has no music account\\./",
  },
  {
    code: "MAX_CONCURRENCY_REACHED",
    status: 422,
    title: "user plays elsewhere",
    server: "faulty",
    message: "/The user plays elsewhere .*/",
  },
  {
    code: "THROTTLED",
    status: 429,
    title: "too many",
    server: "throttled",
    message: "/Too many requests .*/",
  },
  {
    code: "DEPENDENCY",
    status: 500,
    title: "database fails",
    server: "failing",
    message: "/The database failed; .*/",
  },
  {
    code: "INTERNAL",
    status: 500,
    title: "unexpected",
    server: "broken",
    message: "/.* could not be processed; .*/",
  },
];

const BAD_REQUEST = { code: "BAD_REQUEST", status: 400 } as const;
/** Longer than servers take a body by default. */
const TOO_LONG_BODY: string = " ".repeat(1_048_577);

/** What every case of an operation starts from: a request that is right. */
type Example = Pick<Case, "operationId" | "request" | "headers"> & { readonly sends?: string };

/**
 * Cases that follow from a specification alone, for every operation: the failures that do not depend on what the
 * operation does. Files have the others.
 */
export function commonCasesOf(specification: Specification): readonly Case[] {
  return specification.operations.flatMap((operation) => {
    const { method, target, headers, body } = exampleRequest(specification, operation);
    const example: Example = {
      operationId: operation.operationId,
      request: `${method} ${target}`,
      headers,
      ...(body !== undefined && { sends: body }),
    };
    const declared = new Set(operation.responses.map(({ status }) => status));
    return [
      ...stateCases(operation, example),
      ...requestCases(operation, example),
      ...headerCases(operation, example),
      ...(operation.body ? bodyCases(specification, operation, example) : []),
    ]
      .filter(({ status }) => declared.has(status) || specification.transportStatuses.has(status))
      .map((each) => ({ ...each, title: `${each.title}, as everywhere` }));
  });
}

function stateCases({ scopes }: SpecifiedOperation, example: Example): Case[] {
  // A token with the scopes of other operations.
  const withoutScope = scopes.flat().includes("music::catalog") ? "libraryOnly" : "catalogOnly";
  return FAULTS.map(({ server = "normal", who = "user", ...fault }) => ({
    ...example,
    ...fault,
    who: fault.code === "ACCESS_DENIED" ? withoutScope : who,
    server,
    before: server === "throttled" ? [{ request: "GET /albums/B0064UPU4G" }] : [],
  }));
}

function requestCases(_operation: SpecifiedOperation, example: Example): Case[] {
  const { request } = example;
  const unknownParameter: Case = {
    ...example,
    ...BAD_REQUEST,
    title: "unknown parameter",
    request: `${request}${request.includes("?") ? "&" : "?"}nothing=1`,
    message: '/.* has no query parameter "nothing"; it takes .*/',
  };
  if (!CATALOG_ID.test(request)) return [unknownParameter];
  const unknownId: Case = {
    ...example,
    code: "RESOURCE_NOT_FOUND",
    status: 404,
    title: "unknown catalog id",
    request: request.replace(CATALOG_ID, "B000000000"),
    message: "/.*B000000000.*/",
  };
  return [unknownParameter, unknownId];
}

/** Header parameters: one that is missing, and one of a wrong value, each by its name. */
function headerCases({ parameters }: SpecifiedOperation, example: Example): Case[] {
  return parameters
    .filter((parameter) => parameter.in === "header")
    .flatMap((parameter) => {
      const { name, required } = parameter;
      const { [name]: _value, ...others } = example.headers ?? {};
      const fault = { ...example, ...BAD_REQUEST, message: `/.*"${name}".*/` };
      const wrong = wrongText(parameter);
      return [
        ...(required ? [{ ...fault, title: `header ${name} missing`, headers: others }] : []),
        ...(wrong === undefined
          ? []
          : [{ ...fault, title: `header ${name} wrong`, headers: { ...others, [name]: wrong } }]),
      ];
    });
}

const WRONG_TEXTS: readonly string[] = ["no such value", "1.5", "-1", "x".repeat(300), "x".repeat(3_000)];

function wrongText({ check }: SpecifiedSchema): string | undefined {
  return WRONG_TEXTS.find((text) => check(text).length > 0 && check(Number(text)).length > 0);
}

function bodyCases(
  specification: Specification,
  { body, method }: SpecifiedOperation,
  example: Example,
): Case[] {
  if (!body || method === "GET") return [];
  const { "content-type": contentType = "", ...headers } = example.headers ?? {};
  const { sends: _sends, ...bodiless } = example;
  const ofType = (type: string, text: string) => ({
    ...bodiless,
    headers: { ...headers, "content-type": type },
    sends: text,
  });
  const cases: Case[] = [
    {
      ...ofType("text/plain", "text"),
      code: "UNSUPPORTED_MEDIA_TYPE",
      status: 415,
      title: "body of another type",
      message: "/.*text\\/plain.*/",
    },
    {
      ...ofType(contentType, TOO_LONG_BODY),
      code: "PAYLOAD_TOO_LARGE",
      status: 413,
      title: "body too large",
      message: "/.* more than [0-9]+ bytes.*/",
    },
  ];
  if (body.required)
    cases.push({ ...bodiless, headers, ...BAD_REQUEST, title: "body missing", message: "/.* body.*/" });
  if (body.json) {
    cases.push(
      {
        ...ofType("application/json", '{"a":'),
        ...BAD_REQUEST,
        title: "body cut off",
        message: "/.* JSON .*/",
      },
      ...fieldCases(specification, body.json, JSON.parse(example.sends ?? "{}")).map(({ name, value }) => ({
        ...ofType("application/json", JSON.stringify(value)),
        ...BAD_REQUEST,
        title: `field ${name} wrong`,
        message: `/.*${name}.*/`,
      })),
    );
  }
  return cases;
}

/** Bodies in which one field has a value that it can't have. */
function fieldCases(
  specification: Specification,
  { schema, check }: SpecifiedSchema,
  example: unknown,
): { readonly name: string; readonly value: object }[] {
  const names = Object.keys(asObject(specification.resolve(schema)["properties"] ?? {}));
  return names.flatMap((name) => {
    const wrong = [{ unknown: 1 }, [[[]]], 0.5, ""].map((value) => ({ ...Object(example), [name]: value }));
    const value = wrong.find((each) => check(each).length > 0);
    return value === undefined ? [] : [{ name, value }];
  });
}

/** The common cases of this repository's specification. */
export const commonCases: readonly Case[] = commonCasesOf(api);
