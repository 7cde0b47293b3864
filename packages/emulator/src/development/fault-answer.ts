import { type ApiResponse, corsHeaders, errorCodes, isBodiless } from "@gatefold/server/extend";
import type { FaultEffect } from "./fault-rule.ts";

const encoder = new TextEncoder();

/** The status that the API's table has for a code. */
export function defaultStatus(code: string): number | undefined {
  const known = Object.entries(errorCodes).find(([name]) => name === code);
  return known?.[1].status;
}

/** Statuses that have several codes: the one that a client is most likely written for. */
const USUAL_CODES: Readonly<Record<number, string>> = {
  401: "INVALID_ACCESS_TOKEN",
  403: "ACCESS_DENIED",
  500: "INTERNAL",
};

function defaultCode(status: number): string {
  const usual =
    USUAL_CODES[status] ?? Object.entries(errorCodes).find(([, row]) => row.status === status)?.[0];
  return usual ?? (status < 500 ? "BAD_REQUEST" : "INTERNAL");
}

/** Whether the effect has an answer of its own, so that the operation need not run. */
export function isMadeUp({ status, code, body }: FaultEffect): boolean {
  return status !== undefined || code !== undefined || body !== undefined;
}

/** The answer of an effect that has one of its own. */
export function madeUpAnswer(then: FaultEffect): ApiResponse {
  const requestId = crypto.randomUUID();
  const status = then.status ?? (then.code === undefined ? 200 : (defaultStatus(then.code) ?? 500));
  return {
    status,
    headers: { "Content-Type": "application/json", "X-Request-Id": requestId, ...corsHeaders },
    body: isBodiless(status) ? new Uint8Array() : encoder.encode(bodyOf(then, status, requestId)),
    errorCode: status < 400 || then.body !== undefined ? undefined : (then.code ?? defaultCode(status)),
  };
}

function bodyOf({ body, code, message }: FaultEffect, status: number, reference: string): string {
  if (body !== undefined) return body;
  if (status < 400) return "";
  const error = {
    status: String(status),
    code: code ?? defaultCode(status),
    message: message ?? "This fault was asked for.",
    reference,
  };
  return JSON.stringify({ error });
}

/** The answer as the effect changes it. */
export function changedAnswer(answer: ApiResponse, then: FaultEffect): ApiResponse {
  const { truncateBodyAtBytes: cut, reset } = then;
  const contentType = then.contentType === undefined ? {} : { "Content-Type": then.contentType };
  const headers = mergeHeaders(mergeHeaders(answer.headers, contentType), then.headers ?? {});
  const changed = { ...answer, headers };
  if (cut === undefined) return changed;
  if (reset) return { ...changed, delivery: { kind: "cut", afterBytes: cut } };
  return { ...changed, body: answer.body.subarray(0, cut) };
}

/** Names of header fields are the same in every case. */
function mergeHeaders(
  headers: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const changed = new Set(Object.keys(changes).map((name) => name.toLowerCase()));
  const kept = Object.entries(headers).filter(([name]) => !changed.has(name.toLowerCase()));
  const added = Object.entries(changes).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries([...kept, ...added]);
}
