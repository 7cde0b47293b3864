import { openapi } from "@gatefold/spec";
import { asObject, type Specification, type SpecifiedOperation } from "../specification/specification.ts";
import type { HostileCall } from "./requests.ts";

/** An answer to a request, and how long it took. */
export interface HostileAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly tookMs: number;
}

/** What no answer may break. */
export interface Rules {
  readonly deadlineMs: number;
  /** Texts of another user. */
  readonly secrets: readonly string[];
}

/** Codes that any request may be refused with, before its operation is known. */
const TRANSPORT_CODES: ReadonlyMap<string, number> = new Map(
  Object.entries(asObject(openapi.components.schemas["ErrorCode"]?.["x-error-codes"] ?? {}))
    .map(([code, entry]) => [code, asObject(entry)] as const)
    .filter(([, { scope }]) => scope === "transport")
    .map(([code, { status }]) => [code, Number(status)]),
);

/** What is wrong with an answer. */
export function problemsOfAnswer(
  specification: Specification,
  call: HostileCall,
  answer: HostileAnswer,
  { deadlineMs, secrets }: Rules,
): string[] {
  const { status, text, tookMs } = answer;
  const problems: string[] = [];
  if (status >= 500) problems.push("is a failure of the server");
  if (tookMs > deadlineMs) problems.push(`took ${Math.round(tookMs)} ms`);
  const all = `${text}\n${[...answer.headers].flat().join("\n")}`;
  const sent = JSON.stringify([call.target, call.headers, call.body?.toString()]);
  for (const secret of secrets) {
    // A message may name what the caller sent.
    if (all.includes(secret) && !sent.includes(secret)) problems.push(`has "${secret}" of another user`);
  }
  const operations = call.isRouted ? [call.operation] : specification.operations;
  const undeclared = operations.map((operation) => undeclaredIn(specification, operation, call, answer));
  if (undeclared.every((each) => each.length > 0)) problems.push(...(undeclared[0] ?? []));
  return problems;
}

function undeclaredIn(
  specification: Specification,
  { responses }: SpecifiedOperation,
  { method, isRouted }: HostileCall,
  { status, headers, text }: HostileAnswer,
): string[] {
  if (method === "HEAD" || (method === "OPTIONS" && status === 204))
    return text === "" && !isRouted ? [] : ["has a body"];
  const body = parse(text);
  if (body === undefined) return ["is not JSON"];
  const response = responses.find((each) => each.status === status);
  const code = String(Object(Object(body).error).code);
  const isTransport = TRANSPORT_CODES.get(code) === status;
  if (!response && !isTransport) return ["has a status that is not declared"];
  if (status >= 400 && !isTransport && !response?.codes.includes(code))
    return [`has the code ${code}, which is not declared with ${status}`];
  const check = isTransport ? specification.checkError : response?.checkBody;
  const problems = check?.(body) ?? ["has a body"];
  for (const [name, { type, check: checkHeader }] of (!isTransport && response?.headers) || []) {
    const value = headers.get(name);
    if (value === null) problems.push(`lacks the header ${name}`);
    else problems.push(...checkHeader(type === "integer" ? Number(value) : value));
  }
  return problems;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
