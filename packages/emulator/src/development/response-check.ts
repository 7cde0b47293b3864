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
 * @returns the response, or a 500 `INTERNAL` in place of one that breaks it, which is reported to `onError`
 */
export function checkResponse(
  request: Target,
  response: ApiResponse,
  onError: (error: unknown, requestId: string) => void,
  declared: ResponseTable = table,
): ApiResponse {
  const problem = problemOf(request, response, declared);
  if (problem === undefined) return response;
  const requestId = response.headers["X-Request-Id"] ?? "";
  onError(new ResponseError(problem), requestId);
  return failureResponse({ code: "INTERNAL", message: problem }, requestId);
}

type Target = Pick<RequestContext, "method" | "route">;

function problemOf(
  { method, route }: Target,
  response: ApiResponse,
  table: ResponseTable,
): string | undefined {
  const operation = route?.operation?.id;
  if (operation === undefined || method === "OPTIONS" || response.delivery) return undefined;
  const body = parseJson(response.body);
  const code = codeOf(body);
  if (code !== undefined && transportCodes.has(code)) return undefined;
  const declared = table[operation][response.status];
  const problem = declared
    ? (headerProblem(declared, response) ?? bodyProblem(declared, response, { body, code }))
    : `the status ${response.status} is not declared`;
  return problem && `The response to ${operation} breaks the specification: ${problem}.`;
}

function headerProblem(declared: DeclaredResponse, { headers }: ApiResponse): string | undefined {
  const type = headers["Content-Type"];
  if (declared.validate && type !== "application/json")
    return `Content-Type must be application/json, not ${type ?? "missing"}`;
  return declared.headers.map((header) => fieldProblem(header, headers[header.name])).find(Boolean);
}

function fieldProblem(header: DeclaredHeader, value: string | undefined): string | undefined {
  if (value === undefined) return header.required ? `the header ${header.name} is missing` : undefined;
  return complaint(header.validate, header.isNumber ? Number(value) : value, `the header ${header.name}`);
}

function bodyProblem(
  declared: DeclaredResponse,
  response: ApiResponse,
  { body, code }: { body: unknown; code: string | undefined },
): string | undefined {
  if (!declared.validate) return response.body.length > 0 ? "there must be no body" : undefined;
  if (body === undefined) return "the body is not JSON";
  const problem = complaint(declared.validate, body, "the body");
  if (problem) return problem;
  if (code === undefined || declared.codes.includes(code)) return undefined;
  return `/error/code must be one of ${declared.codes.join(", ")}, not ${code}`;
}

function complaint(name: ValidatorName, value: unknown, what: string): string | undefined {
  const validate = validators[name];
  if (validate(value)) return undefined;
  const [first] = validate.errors ?? [];
  return `${first?.instancePath || what} ${first?.message ?? "is wrong"}`;
}
