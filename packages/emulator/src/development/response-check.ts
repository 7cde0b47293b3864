import {
  type ApiResponse,
  codeOf,
  errorCodes,
  failureResponse,
  type OperationId,
  parseJson,
  type RequestContext,
} from "@gatefold/server/extend";
import * as compiled from "../generated/response-validators.js";
import { responses } from "../generated/responses.ts";
import { ResponseError } from "./errors.ts";
import type { Verdict } from "./requests.ts";

/** A validator that was compiled from the specification. After `false`, `errors` says why. */
export interface ResponseValidator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

type ValidatorName = keyof typeof compiled;

export interface DeclaredHeader {
  readonly name: string;
  readonly required: boolean;
  /** Whether its text stands for a whole number. */
  readonly isNumber: boolean;
  readonly validate: ValidatorName;
}

export interface DeclaredResponse {
  /** The codes of a failure; of a success there are none. */
  readonly codes: readonly string[];
  readonly headers: readonly DeclaredHeader[];
  readonly validate?: ValidatorName;
}

export type ResponseTable = {
  readonly [Id in OperationId]: { readonly [Status in number]?: DeclaredResponse };
};

const table: ResponseTable = responses;
const validators: Readonly<Record<ValidatorName, ResponseValidator>> = { ...compiled };

/** Codes that no operation declares are the transport's, which can refuse any request. */
const transportCodes = new Set<string>(Object.keys(errorCodes));
for (const declared of Object.values(table).flatMap((byStatus) => Object.values(byStatus))) {
  for (const code of declared?.codes ?? []) transportCodes.delete(code);
}

/**
 * Checks a response against the specification: its status and code, the header fields that are declared, and its body.
 *
 * @returns the verdict with the response, or with a 500 `INTERNAL` in place of one that breaks it, which is reported to
 * `onError`
 */
export function checkResponse(
  request: Target,
  response: ApiResponse,
  onError: (error: unknown, requestId: string) => void,
  declared: ResponseTable = table,
): CheckedResponse {
  const verdict = verdictOf(request, response, declared);
  if (verdict.kind !== "invalid") return { verdict, response };
  const { problem } = verdict;
  const requestId = response.headers["X-Request-Id"] ?? "";
  onError(new ResponseError(problem), requestId);
  return { verdict, response: failureResponse({ code: "INTERNAL", message: problem }, requestId) };
}

export interface CheckedResponse {
  /** Of the response as the API made it. */
  readonly verdict: Verdict;
  readonly response: ApiResponse;
}

type Target = Pick<RequestContext, "method" | "route">;

/** What the specification says of a response. */
export function verdictOf(
  { method, route }: Target,
  response: ApiResponse,
  declared: ResponseTable = table,
): Verdict {
  const operation = route?.operation?.id;
  if (operation === undefined || method === "OPTIONS") return { kind: "unchecked", reason: "no operation" };
  if (response.delivery) return { kind: "unchecked", reason: "it is not sent as a whole" };
  if (!Object.hasOwn(declared, operation))
    return { kind: "unchecked", reason: `the specification of this emulator does not have ${operation}` };
  const body = parseJson(response.body);
  const code = codeOf(body);
  if (code !== undefined && transportCodes.has(code))
    return { kind: "unchecked", reason: `any request can be answered ${code}` };
  const expected = declared[operation][response.status];
  const found = expected
    ? (headerProblem(expected, response) ?? bodyProblem(expected, response, { body, code }))
    : { text: `the status ${response.status} is not declared` };
  if (!found) return { kind: "valid" };
  const { text, pointer } = found;
  return {
    kind: "invalid",
    problem: `The response to ${operation} breaks the specification: ${text}.`,
    pointer,
  };
}

/** What is wrong, and the JSON pointer to it if it is in the body. */
interface Found {
  readonly text: string;
  readonly pointer?: string;
}

function headerProblem(declared: DeclaredResponse, { headers }: ApiResponse): Found | undefined {
  const type = headers["Content-Type"];
  if (declared.validate && type !== "application/json")
    return { text: `Content-Type must be application/json, not ${type ?? "missing"}` };
  for (const header of declared.headers) {
    const text = fieldProblem(header, headers[header.name]);
    if (text !== undefined) return { text };
  }
  return undefined;
}

function fieldProblem(header: DeclaredHeader, value: string | undefined): string | undefined {
  if (value === undefined) return header.required ? `the header ${header.name} is missing` : undefined;
  return complaint(header.validate, header.isNumber ? Number(value) : value, `the header ${header.name}`)
    ?.text;
}

function bodyProblem(
  declared: DeclaredResponse,
  response: ApiResponse,
  { body, code }: { body: unknown; code: string | undefined },
): Found | undefined {
  if (!declared.validate) return response.body.length > 0 ? { text: "there must be no body" } : undefined;
  if (body === undefined) return { text: "the body is not JSON" };
  const problem = complaint(declared.validate, body, "the body");
  if (problem) return problem;
  if (code === undefined || declared.codes.includes(code)) return undefined;
  const text = `/error/code must be one of ${declared.codes.join(", ")}, not ${code}`;
  return { text, pointer: "/error/code" };
}

function complaint(name: ValidatorName, value: unknown, what: string): Found | undefined {
  const validate = validators[name];
  if (validate(value)) return undefined;
  const [first] = validate.errors ?? [];
  const { instancePath = "", message = "is wrong" } = first ?? {};
  return { text: `${instancePath || what} ${message}`, pointer: instancePath };
}
