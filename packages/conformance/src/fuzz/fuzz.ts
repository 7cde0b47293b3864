import type { OpenApiDocument } from "@gatefold/spec";
import fc from "fast-check";
import {
  readSpecification,
  type Specification,
  type SpecifiedOperation,
} from "../specification/specification.ts";
import { fuzzRequests } from "./request-changes.ts";
import type { FuzzRequest } from "./requests.ts";

/** What a server answered. */
export interface FuzzAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends a request with good credentials. Several ways to the same server, or to equal ones, have to give equal answers. */
export type Send = (request: FuzzRequest) => Promise<FuzzAnswer>;

export interface FuzzOptions {
  /** The bundled document that the server claims to serve. */
  readonly document: OpenApiDocument;
  readonly ways: readonly Send[];
  /** The same seed gives the same requests. */
  readonly seed: number;
  /** @default 100 */
  readonly requestsPerOperation?: number;
  /** The length up to which the server takes request bodies. @default 1 MiB */
  readonly maxBodyBytes?: number;
  /** What may differ between equal answers, such as ids and times, put into words. @default nothing */
  readonly withoutIds?: (text: string) => string;
}

/** An operation whose answers depart from the specification. */
export interface FuzzFailure {
  readonly operationId: string;
  /** The smallest request that was found, and its first wrong answer. */
  readonly request: FuzzRequest;
  readonly problem: string;
}

/** What a run found out. */
export interface FuzzReport {
  readonly requests: number;
  /** How often each operation gave each status, as `getAlbum 200`. */
  readonly answers: ReadonlyMap<string, number>;
  readonly failures: readonly FuzzFailure[];
}

const MIB = 1_048_576;

/** Sends valid and nearly valid requests of every operation, and holds each answer against the document. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { document, ways, seed, requestsPerOperation = 100, maxBodyBytes = MIB, withoutIds = same } = options;
  const specification = readSpecification(document);
  const answers = new Map<string, number>();
  const failures: FuzzFailure[] = [];
  let requests = 0;
  for (const operation of specification.operations) {
    let problem = "";
    const property = fc.asyncProperty(
      fuzzRequests(specification, operation, { maxBodyBytes }),
      async (request) => {
        requests += 1;
        const given: FuzzAnswer[] = [];
        for (const send of ways) given.push(await send(request));
        const [first] = given;
        if (first) {
          const name = `${operation.operationId} ${first.status}`;
          answers.set(name, (answers.get(name) ?? 0) + 1);
        }
        const problems = [
          ...given.flatMap((answer) => problemsOf(specification, operation, request, answer)),
          ...differences(given, withoutIds),
        ];
        if (problems[0] !== undefined) problem = problems[0];
        return problems.length === 0;
      },
    );
    const { failed, counterexample } = await fc.check(property, { seed, numRuns: requestsPerOperation });
    const [request] = counterexample ?? [];
    if (!failed) continue;
    if (!request) throw new Error(`${operation.operationId}: no requests could be made`);
    failures.push({ operationId: operation.operationId, request, problem });
  }
  return { requests, answers, failures };
}

function same(text: string): string {
  return text;
}

/** What is wrong with an answer. */
export function problemsOf(
  specification: Specification,
  operation: SpecifiedOperation,
  request: FuzzRequest,
  answer: FuzzAnswer,
): string[] {
  const { status, text } = answer;
  const said = `answered ${status} ${text.slice(0, 300)}`;
  const { verdict, refusals, names } = request;
  if (verdict === "invalid" && !refusals.includes(status))
    return [`has to refuse this with ${refusals.join(" or ")}, but ${said}`];
  if (verdict === "valid" && (status >= 500 || [400, 401, 403, 413, 415].includes(status)))
    return [`has to take this, but ${said}`];
  if (status >= 500) return [`may refuse this, but ${said}`];
  const declared = operation.responses.find((response) => response.status === status);
  if (!declared && !specification.transportStatuses.has(status)) return [`does not declare what it ${said}`];
  const problems: string[] = [];
  for (const [name, { type, check }] of declared?.headers ?? []) {
    const value = answer.headers.get(name);
    if (value === null) problems.push(`declares the header ${name}, which is missing`);
    else
      problems.push(
        ...check(type === "integer" ? Number(value) : value).map((each) => `header ${name}${each}`),
      );
  }
  if (declared && !declared.checkBody)
    return text === "" ? problems : [...problems, `declares no body, but ${said}`];
  const body = parse(text);
  if (body === undefined) return [...problems, `has to answer with JSON, but ${said}`];
  const check = declared?.checkBody ?? specification.checkError;
  problems.push(...check(body).map((each) => `${each} in ${text.slice(0, 300)}`));
  if (status >= 400 && status < 500 && verdict === "invalid" && names.length > 0) {
    const message = String(Object(Object(body)["error"])["message"]);
    if (!names.some((name) => message.includes(name)))
      problems.push(`names ${names.join(" or ")} nowhere in its message: ${message}`);
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

function differences(given: readonly FuzzAnswer[], withoutIds: (text: string) => string): string[] {
  const [first, ...others] = given.map(({ status, text }) => `${status} ${withoutIds(text)}`);
  return others.flatMap((other) =>
    other === first ? [] : [`gives different answers: ${first} and ${other}`],
  );
}

/** A failure as text: what is wrong, and the request. */
export function formatFailure({ operationId, request, problem }: FuzzFailure): string {
  const { method, target, headers, body, change } = request;
  const lines = [
    `${operationId} ${problem}`,
    `  changed: ${change.slice(0, 200)}`,
    `  ${method} ${target.slice(0, 500)}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...(body === undefined ? [] : [`  ${body.slice(0, 500)}`]),
  ];
  return lines.join("\n");
}
