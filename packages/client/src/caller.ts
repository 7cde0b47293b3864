import { ApiError } from "./api-error.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import { isObject } from "./read-answer.ts";
import type { CallOptions, Transport } from "./transport.ts";
import { TransportError } from "./transport-error.ts";

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
    if (error) throw new ApiError(operation, error, response);
    const value = operation.result.reduce((at, name) => (isObject(at) ? at[name] : undefined), data);
    if (value !== undefined && value !== null) return value as Value;
    const problem = `answered ${response.status} without ${["data", ...operation.result].join(".")}`;
    throw new TransportError("INVALID_ANSWER", problem, {
      operation,
      url: response.url || operation.path,
      response,
      body: JSON.stringify({ data }),
    });
  };
}
