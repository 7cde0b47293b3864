import type { ApiRequest, HttpClient, OngoingCall } from "./http-client.ts";
import { type Operation, type ParameterValues, repeatOf } from "./operation.ts";
import { type ReadOptions, withoutNull } from "./options.ts";
import { fieldOf } from "./read-answer.ts";
import { isId, refusal } from "./request.ts";
import { type SharedCall, sharedCall } from "./shared-call.ts";
import type { TokenProvider, TokenSource } from "./token.ts";
import type { Result } from "./transport.ts";
import { type CallContext, callError } from "./transport-error.ts";

/** The value that a method returns, and the call that it came from. */
export interface Answer<Value> {
  readonly value: Value;
  readonly context: CallContext & Pick<Result<Value>, "response">;
}

/** The functions that the methods of the façade use. */
export interface Core {
  readonly http: HttpClient;
  /** Whether one-item reads are batched unless a call says otherwise. */
  readonly batch: boolean;
  /** Whether equal reads are one request unless a call says otherwise. */
  readonly dedupe: boolean;
  /** What calls must have in common to share a request: options, the changes done before them, and the sign-in. */
  sharingKey(options: ReadOptions): readonly unknown[];
  /** @throws TransportError if the client's scopes don't allow the operation */
  checkScopes(operation: Operation): void;
  /** @throws TransportError that names the values of a parameter that can't be ids, and no others */
  checkIds(operation: Operation, parameter: string, ids: readonly string[]): void;
  /** Sends a call, and gives the value that it asks for, or throws. Somebody else watches over its time and its signal. */
  send<Value>(request: ApiRequest, call: OngoingCall): Promise<Answer<Value>>;
  /** Makes a call, or joins an equal read that is in progress. */
  answer<Value>(operation: Operation, values: ParameterValues, options?: ReadOptions): Promise<Answer<Value>>;
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

/** Turns results into values and exceptions, and lets equal reads share a request. */
export function createCore(http: HttpClient, { batch, dedupe, scopes, token }: CoreOptions): Core {
  const reads = new Map<string, SharedCall<Answer<unknown>>>();
  /** How many changes are done. A read joins none that began before the last: it could miss what was changed. */
  let changes = 0;
  const core: Core = {
    http,
    batch: batch ?? true,
    dedupe: dedupe ?? true,
    sharingKey: ({ headers, retry, idleTimeoutMs }) => {
      // A string or a function has no state.
      const signIn = (token as TokenProvider | undefined)?.getState?.();
      return [headers, retry, `${idleTimeoutMs}`, changes, signIn];
    },
    checkScopes(operation) {
      if (!scopes || operation.scopes.some((all) => all.every((scope) => scopes.includes(scope)))) return;
      const needed = operation.scopes.join(" or ");
      throw callError(http.context(operation), "MISSING_SCOPE", `needs the scope ${needed}`);
    },
    checkIds(operation, parameter, ids) {
      const bad = ids.filter((id) => !isId(operation, parameter, id, http.knownIds));
      if (bad.length)
        throw callError(http.context(operation), "INVALID_REQUEST", refusal(operation, parameter, bad));
    },
    async send<Value>(request: ApiRequest, call: OngoingCall) {
      const { operation } = request;
      core.checkScopes(operation);
      const { data, error, response } = await http.send<unknown>(request, call);
      if (error) throw error;
      const value = operation.result.reduce(fieldOf, data);
      const context = { ...call.context, response };
      // The payload is not checked against the specification; `@gatefold/client/validate` does that.
      if (value != null || operation.noContent) return { value: value as Value, context };
      const problem = `answered ${response.status} without ${["data", ...operation.result].join(".")}`;
      throw callError(context, "INVALID_ANSWER", problem, undefined, JSON.stringify({ data }));
    },
    call: <Value>(operation: Operation, values: ParameterValues, options?: ReadOptions) =>
      core.answer<Value>(operation, values, options).then(({ value }) => value),
    async answer<Value>(operation: Operation, given: ParameterValues, givenOptions?: ReadOptions) {
      const values = withoutNull(given);
      const options = withoutNull(givenOptions);
      const isRead = repeatOf(operation) === "safe";
      const key =
        isRead && (options.dedupe ?? core.dedupe)
          ? keyOf([operation.id, values, core.sharingKey(options)])
          : "";
      let call = reads.get(key);
      if (!call) {
        const start = (ongoing: OngoingCall) =>
          core.send<unknown>({ ...options, operation, values }, ongoing);
        call = sharedCall(http, operation, start, () => {
          reads.delete(key);
          if (!isRead) changes++;
        });
        if (key) reads.set(key, call);
      }
      // Equal calls are made by the same method of the façade, with the same type of value.
      return (await call(options)) as Answer<Value>;
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
