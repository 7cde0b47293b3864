import type { Middleware } from "../middleware.ts";
import { TransportError } from "../transport-error.ts";
import { type ResponseSchemas, responseSchemas } from "./response-schemas.ts";
import type { SchemaIssue } from "./standard-schema.ts";

/**
 * Holds every payload against a schema, for who does not take the API's word. Give it to a client:
 * `createClient({ …, use: [validateResponses()] })`. Calls whose payload is not as it must be fail with a
 * `TransportError` of code `INVALID_ANSWER`, whose `cause` is the list of issues.
 *
 * @param schemas schemas of your own, by operation, in place of the specification's; what they make of a payload is
 * what the caller gets
 */
export function validateResponses(schemas: Partial<ResponseSchemas> = {}): Middleware {
  const all = { ...responseSchemas, ...schemas };
  return async (call, next) => {
    const result = await next();
    if (result.error) return result;
    const validated = await all[call.operation]["~standard"].validate(result.data);
    if (!validated.issues) return { ...result, data: validated.value };
    const { response, attempts } = result;
    throw new TransportError({
      message: `${call.method} ${response.url || call.operation}: ${validated.issues.map(textOf).join("; ")}`,
      code: "INVALID_ANSWER",
      operation: call.operation,
      method: call.method,
      requestUrl: response.url,
      attempts,
      status: response.status,
      response,
      cause: validated.issues,
    });
  };
}

function textOf({ message, path = [] }: SchemaIssue): string {
  const names = path.map((step) => String(typeof step === "object" ? step.key : step));
  return `${["data", ...names].join(".")} ${message}`;
}
