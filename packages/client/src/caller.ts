import type { Operation, ParameterValues } from "./operation.ts";
import { isObject } from "./read-answer.ts";
import type { CallOptions } from "./options.ts";
import type { Transport } from "./transport.ts";
import { transportErrorOf } from "./transport-error.ts";

/** Calls an operation and gives what it is asked for, or throws. */
export type Caller = <Value>(
  operation: Operation,
  parameters: ParameterValues,
  options?: CallOptions,
) => Promise<Value>;

/** The way from results to exceptions. */
export function createCaller(transport: Transport): Caller {
  return async <Value>(operation: Operation, parameters: ParameterValues, options?: CallOptions) => {
    const { data, error, response } = await transport.call<unknown>(operation, parameters, options);
    if (error) throw error;
    const value = operation.result.reduce((at, name) => (isObject(at) ? at[name] : undefined), data);
    if (value !== undefined && value !== null) return value as Value;
    const problem = `answered ${response.status} without ${["data", ...operation.result].join(".")}`;
    throw transportErrorOf(
      { operation, url: response.url || operation.path, attempts: 1, response },
      "INVALID_ANSWER",
      problem,
      { body: JSON.stringify({ data }) },
    );
  };
}
