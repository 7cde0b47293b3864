import {
  type Handle,
  type RequestContext,
  type ApiResponse,
  chain,
  type MaybePromise,
  type Middleware,
  type Service,
} from "@gatefold/server/extend";
import type { WaitableClock } from "./clock.ts";
import { changedAnswer, isMadeUp, madeUpAnswer } from "./fault-answer.ts";
import type { FaultEffect } from "./fault-rule.ts";
import { targetOf } from "./fault-target.ts";
import type { FaultQueue } from "./faults.ts";

/** What faults need. */
export interface FaultParts {
  readonly faults: FaultQueue;
  readonly clock: WaitableClock;
  readonly checkToken: Service["checkToken"];
}

const RESET: ApiResponse = { status: 500, headers: {}, body: new Uint8Array(), delivery: { kind: "reset" } };

/** The API with the faults that were asked for. While there are none, a request costs one comparison more. */
export function withFaults(api: Middleware, parts: FaultParts): Middleware {
  const { faults } = parts;
  return (request, next) => {
    if (faults.isEmpty || request.method === "OPTIONS") return api(request, next);
    return chain(userOf(request, parts), (userId) => {
      const effect = faults.next(targetOf(request), userId);
      return effect ? happen(effect, request, (each) => api(each, next), parts) : api(request, next);
    });
  };
}

function userOf(
  request: RequestContext,
  { faults, checkToken }: FaultParts,
): MaybePromise<string | undefined> {
  const [, token] = /^bearer +(\S+)$/i.exec(request.header("authorization") ?? "") ?? [];
  if (!faults.asksForUser || token === undefined) return undefined;
  return chain(checkToken(token), (checked) => ("problem" in checked ? undefined : checked.userId));
}

async function happen(
  then: FaultEffect,
  request: RequestContext,
  api: Handle,
  { faults, clock }: FaultParts,
): Promise<ApiResponse> {
  const { released } = faults;
  const over = endOf(released, request);
  // The work is done first: a slow answer is the answer to a change that other callers see already.
  const isCut = then.truncateBodyAtBytes !== undefined;
  const isSilent = then.neverAnswer === true || (then.reset === true && !isCut);
  const answer = isSilent ? RESET : isMadeUp(then) ? madeUpAnswer(then) : await api(request);
  const waitMs = then.neverAnswer ? Number.POSITIVE_INFINITY : (then.latencyMs ?? 0);
  if (waitMs > 0) await clock.wait(waitMs, over);
  if (isSilent || released.aborted) return RESET;
  const changed = changedAnswer(answer, then);
  if (then.stallMs === undefined) return changed;
  const stallMs = then.stallMs === "forever" ? Number.POSITIVE_INFINITY : then.stallMs;
  const pause = async () => {
    await clock.wait(stallMs, over);
    return !over.aborted;
  };
  return { ...changed, delivery: { kind: "stall", pause } };
}

/** Aborted when nobody waits for the answer any more. */
function endOf(released: AbortSignal, request: RequestContext): AbortSignal {
  return AbortSignal.any([released, request.signal]);
}
