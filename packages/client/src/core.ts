import { type CallContext, callError } from "./call-context.ts";

import { type Operation, type ParameterValues, repeatOf } from "./operation.ts";
import type { ReadOptions } from "./options.ts";
import { fieldOf } from "./read-answer.ts";
import type { ApiRequest, HttpClient, OngoingCall } from "./http-client.ts";
import { isId, refusal } from "./request.ts";
import type { Result } from "./result.ts";
import { type SharedWork, sharedWork } from "./shared-work.ts";
import type { TokenProvider } from "./token-provider.ts";
import type { TokenSource } from "./token-source.ts";
import { withoutNull } from "./without-null.ts";

/** What the façade asked for, and the call that it came of. */
export interface Found<Value> {
  readonly value: Value;
  readonly context: CallContext & Pick<Result<Value>, "response">;
}

/** What the methods of the façade are made of. */
export interface Core {
  readonly http: HttpClient;
  /** Whether one-item reads are put together unless a call says otherwise. */
  readonly batch: boolean;
  /** Whether equal reads are one request unless a call says otherwise. */
  readonly dedupe: boolean;
  /** How many changes are done. A read joins none that began before the last: it could miss what was changed. */
  changes: number;
  /** What calls must have in common to share a request: options, changes before them, and the sign-in. */
  sharedBy(options: ReadOptions): readonly unknown[];
  /** @throws TransportError if the client's scopes don't allow the operation */
  demand(operation: Operation): void;
  /** @throws TransportError that names the values of a parameter that can't be ids, and no others */
  demandIds(operation: Operation, parameter: string, ids: readonly string[]): void;
  /** Makes a call whose end is watched elsewhere, and gives what it is asked for, or throws. */
  find<Value>(request: ApiRequest, call: OngoingCall): Promise<Found<Value>>;
  /** Makes a call, or joins an equal one that is under way. */
  read<Value>(operation: Operation, values: ParameterValues, options?: ReadOptions): Promise<Found<Value>>;
  /** The same, without the context. */
  call<Value>(operation: Operation, values: ParameterValues, options?: ReadOptions): Promise<Value>;
}

/** Which calls a client makes, and how. */
export interface CoreOptions {
  readonly batch?: boolean | null | undefined;
  readonly dedupe?: boolean | null | undefined;
  readonly scopes?: readonly string[] | null | undefined;
  readonly token?: TokenSource;
}

/** The way from results to values and exceptions. */
export function createCore(http: HttpClient, { batch, dedupe, scopes, token }: CoreOptions): Core {
  const underWay = new Map<string, SharedWork<Found<unknown>>>();
  const core: Core = {
    http,
    batch: batch ?? true,
    dedupe: dedupe ?? true,
    changes: 0,
    sharedBy: ({ headers, retry, idleTimeoutMs }) => {
      // A text or a function has no state.
      const signIn = (token as TokenProvider | undefined)?.getState?.();
      return [headers, retry, `${idleTimeoutMs}`, core.changes, signIn];
    },
    demand(operation) {
      if (!scopes || operation.scopes.some((all) => all.every((scope) => scopes.includes(scope)))) return;
      const needed = operation.scopes.map((all) => all.join(" and ")).join(" or ");
      throw callError(http.context(operation), "MISSING_SCOPE", `needs the scope ${needed}`);
    },
    demandIds(operation, parameter, ids) {
      const bad = ids.filter((id) => !isId(operation, parameter, id, http.knownIds));
      if (bad.length)
        throw callError(http.context(operation), "INVALID_REQUEST", refusal(operation, parameter, bad));
    },
    async find<Value>(request: ApiRequest, call: OngoingCall) {
      const { operation } = request;
      core.demand(operation);
      const { data, error, response } = await http.send<unknown>(request, call);
      if (error) throw error;
      const value = operation.result.reduce(fieldOf, data);
      const context = { ...call.context, response };
      // What the API's word says is taken for it; `@gatefold/client/validate` is for who would rather look.
      if (value != null || operation.noContent) return { value: value as Value, context };
      const problem = `answered ${response.status} without ${["data", ...operation.result].join(".")}`;
      throw callError(context, "INVALID_ANSWER", problem, undefined, JSON.stringify({ data }));
    },
    call: <Value>(operation: Operation, values: ParameterValues, options?: ReadOptions) =>
      core.read<Value>(operation, values, options).then(({ value }) => value),
    async read<Value>(operation: Operation, given: ParameterValues, givenOptions?: ReadOptions) {
      const values = withoutNull(given);
      const options = withoutNull(givenOptions);
      const isRead = repeatOf(operation) === "safe";
      const key =
        isRead && (options.dedupe ?? core.dedupe)
          ? keyOf([operation.id, values, core.sharedBy(options)])
          : "";
      let work = underWay.get(key);
      if (!work) {
        const start = (call: OngoingCall) => core.find<unknown>({ ...options, operation, values }, call);
        work = sharedWork(http, operation, start, () => {
          underWay.delete(key);
          if (!isRead) core.changes++;
        });
        if (key) underWay.set(key, work);
      }
      // Equal calls are made by the same method of the façade, with the same type of value.
      return (await work.join(options)) as Found<Value>;
    },
  };
  return core;
}

/** The key of equal calls; none for a body that JSON can't carry, which is refused later. */
function keyOf(parts: readonly unknown[]): string {
  try {
    return JSON.stringify(parts);
  } catch {
    return "";
  }
}
