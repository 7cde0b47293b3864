import type { Engine } from "./engine.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import type { ReadOptions } from "./options.ts";
import { isObject } from "./read-answer.ts";
import type { Result } from "./result.ts";
import { type End, type SharedWork, sharedWork } from "./shared-work.ts";
import { transportErrorOf } from "./transport-error.ts";

/** What the façade asked for, and the answer that it came in. */
export interface Found<Value> extends Pick<Result<unknown>, "response" | "attempts"> {
  readonly value: Value;
}

/** What the methods of the façade are made of. */
export interface Core {
  readonly engine: Engine;
  /** Whether one-item reads are put together unless a call says otherwise. */
  readonly batch: boolean;
  /** How many changes are done. A read joins none that began before the last: it could miss what was changed. */
  changes: number;
  /** @throws TransportError if the client's scopes don't allow the operation */
  demand(operation: Operation): void;
  /** Makes a call whose end is watched elsewhere, and gives what it is asked for, or throws. */
  find<Value>(
    operation: Operation,
    values: ParameterValues,
    options: ReadOptions,
    end: End,
  ): Promise<Found<Value>>;
  /** Makes a call, or joins an equal one that is under way. */
  call<Value>(operation: Operation, values: ParameterValues, options?: ReadOptions): Promise<Value>;
}

/** Which calls a client makes, and how. */
export interface CoreOptions {
  readonly batch?: boolean | undefined;
  readonly dedupe?: boolean | undefined;
  readonly scopes?: readonly string[] | undefined;
}

/** The way from results to values and exceptions. */
export function createCore(engine: Engine, { batch = true, dedupe = true, scopes }: CoreOptions): Core {
  const underWay = new Map<string, SharedWork<Found<unknown>>>();
  const core: Core = {
    engine,
    batch,
    changes: 0,
    demand(operation) {
      if (!scopes || operation.scopes.some((all) => all.every((scope) => scopes.includes(scope)))) return;
      const needed = operation.scopes.map((all) => all.join(" and ")).join(" or ");
      throw engine.fail(operation, "MISSING_SCOPE", `needs the scope ${needed}, which the client has not`);
    },
    async find<Value>(operation: Operation, values: ParameterValues, options: ReadOptions, end: End) {
      core.demand(operation);
      return foundIn<Value>(operation, await engine.run<unknown>(operation, values, options, end));
    },
    async call<Value>(operation: Operation, values: ParameterValues, options: ReadOptions = {}) {
      const { headers, retry } = options;
      const isRead = operation.method === "GET";
      const key =
        isRead && (options.dedupe ?? dedupe)
          ? JSON.stringify([operation.id, values, headers, retry, core.changes])
          : "";
      let work = underWay.get(key);
      if (!work) {
        const start = (end: End) => core.find<unknown>(operation, values, options, end);
        work = sharedWork(engine, operation, start, () => {
          underWay.delete(key);
          if (!isRead) core.changes++;
        });
        if (key) underWay.set(key, work);
      }
      // Equal calls are made by the same method of the façade, with the same type of value.
      return (await work.join(options)).value as Value;
    },
  };
  return core;
}

function foundIn<Value>(
  operation: Operation,
  { data, error, response, attempts }: Result<unknown>,
): Found<Value> {
  if (error) throw error;
  const value = operation.result.reduce((at, name) => (isObject(at) ? at[name] : undefined), data);
  // What the API's word says is taken for it; `@gatefold/client/validate` is for who would rather look.
  if (value !== undefined && value !== null) return { value: value as Value, response, attempts };
  const problem = `answered ${response.status} without ${["data", ...operation.result].join(".")}`;
  const call = { operation, url: response.url || operation.path, attempts, response };
  throw transportErrorOf(call, "INVALID_ANSWER", problem, { body: JSON.stringify({ data }) });
}
