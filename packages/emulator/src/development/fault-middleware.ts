import {
  type ApiResponse,
  chain,
  corsHeaders,
  errorCodes,
  isBodiless,
  type MaybePromise,
  type Middleware,
  NO_RESPONSE,
  type RequestContext,
} from "@gatefold/server/extend";
import type { WaitableClock } from "./clock.ts";
import { defaultStatus, type FaultEffect } from "./fault-rule.ts";
import { type FaultQueue, type Target, targetOf } from "./faults.ts";

/** The faults that were asked for, in front of an API. While there are none, a request costs one comparison more. */
export interface FaultHooks {
  withFaults(api: Middleware): Middleware;
  /** Finds the fault of a request whose faults depend on its user, before the API does its work. */
  readonly afterIdentify: Middleware;
}

interface Undecided {
  readonly target: Target;
  /** `null` if nothing happens to it, `undefined` until its user is known. */
  effect?: FaultEffect | null;
}

/** @param onFault called with every fault before it happens */
export function createFaultHooks(
  faults: FaultQueue,
  clock: WaitableClock,
  onFault: (request: RequestContext, effect: FaultEffect) => void,
): FaultHooks {
  const undecided = new WeakMap<RequestContext, Undecided>();
  return {
    withFaults: (api) => (request, next) => {
      if (faults.isEmpty || request.method === "OPTIONS") return api(request, next);
      const target = targetOf(request);
      if (!faults.dependOnUser(target)) {
        const effect = faults.next(target, undefined);
        return effect
          ? happen(effect, request, { answer: () => api(request, next), faults, clock, onFault })
          : api(request, next);
      }
      const asked: Undecided = { target };
      undecided.set(request, asked);
      return chain(api(request, next), (response) => {
        // A caller that was not identified has no user id.
        const effect = asked.effect === undefined ? faults.next(target, undefined) : asked.effect;
        return effect
          ? happen(effect, request, { answer: () => response, faults, clock, onFault })
          : response;
      });
    },
    afterIdentify(request, next) {
      const asked = undecided.get(request);
      if (!asked) return next(request);
      asked.effect = faults.next(asked.target, request.caller?.userId) ?? null;
      const needsNoWork = asked.effect && (isSilent(asked.effect) || isMadeUp(asked.effect));
      return needsNoWork ? NO_RESPONSE : next(request);
    },
  };
}

async function happen(
  then: FaultEffect,
  request: RequestContext,
  parts: {
    answer(): MaybePromise<ApiResponse>;
    readonly faults: FaultQueue;
    readonly clock: WaitableClock;
    onFault(request: RequestContext, effect: FaultEffect): void;
  },
): Promise<ApiResponse> {
  parts.onFault(request, then);
  const { faults, clock } = parts;
  const { released } = faults;
  // Aborted when nobody waits for the answer any longer.
  const over = AbortSignal.any([released, request.signal]);
  // The work is done first: a slow answer is the answer to a change that other callers see already.
  const answer = isSilent(then) ? NO_RESPONSE : isMadeUp(then) ? madeUpAnswer(then) : await parts.answer();
  const waitMs = then.neverAnswer ? Number.POSITIVE_INFINITY : (then.latencyMs ?? 0);
  if (waitMs > 0) await clock.wait(waitMs, over);
  if (isSilent(then) || released.aborted) return NO_RESPONSE;
  const changed = changedAnswer(answer, then);
  if (then.stallMs === undefined) return changed;
  const stallMs = then.stallMs === "forever" ? Number.POSITIVE_INFINITY : then.stallMs;
  const pause = async () => {
    await clock.wait(stallMs, over);
    return !over.aborted;
  };
  return { ...changed, delivery: { kind: "stall", pause } };
}

const encoder = new TextEncoder();

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

function isSilent({ neverAnswer, reset, truncateBodyAtBytes: cut }: FaultEffect): boolean {
  return neverAnswer === true || (reset === true && cut === undefined);
}

/** Whether the effect has an answer of its own, so that the operation need not run. */
function isMadeUp({ status, code, body }: FaultEffect): boolean {
  return status !== undefined || code !== undefined || body !== undefined;
}

function madeUpAnswer(then: FaultEffect): ApiResponse {
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
    message: message ?? "This fault was set on the emulator.",
    reference,
  };
  return JSON.stringify({ error });
}

function changedAnswer(answer: ApiResponse, then: FaultEffect): ApiResponse {
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
