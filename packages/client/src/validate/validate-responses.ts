import type { Calls } from "../generated/operations.ts";
import { payloadShapes, shapes } from "../generated/shapes.ts";
import type { Middleware } from "../middleware.ts";
import { TransportError } from "../transport-error.ts";
import { issuesOf, type Shape } from "./shape.ts";
import type { SchemaIssue, StandardSchema } from "./standard-schema.ts";

/** A schema of the payload of each operation. */
export type ResponseSchemas = { readonly [Id in keyof Calls]: StandardSchema<Calls[Id]["data"]> };

function schemaOf<Output>(shape: Shape): StandardSchema<Output> {
  return {
    "~standard": {
      version: 1,
      vendor: "gatefold",
      validate: (value) => {
        const issues = issuesOf(shapes, shape, value);
        // The shapes and the types are made from the same schemas.
        return issues.length > 0 ? { issues } : { value: value as Output };
      },
    },
  };
}

/** Schemas of the payloads, from the specification. They check types and required fields, but no ranges or patterns. */
export const responseSchemas: ResponseSchemas = Object.fromEntries(
  Object.entries(payloadShapes).map(([id, shape]) => [id, schemaOf(shape)]),
) as unknown as ResponseSchemas;

/**
 * Middleware that checks every payload against a schema: `createClient({ …, use: [validateResponses()] })`. A call with
 * an invalid payload fails with a `TransportError` with code `INVALID_ANSWER`, whose `cause` is the list of issues.
 *
 * @param schemas schemas to use instead of the specification's, by operation. Calls return the values that these schemas
 * return
 *
 * @example
 * ```ts
 * import { createClient } from "@gatefold/client";
 * import { responseSchemas, validateResponses } from "@gatefold/client/validate";
 *
 * const music = createClient({
 *   baseUrl: process.env.API_URL,
 *   apiKey: process.env.API_KEY ?? "",
 *   token: process.env.TOKEN ?? "",
 *   use: [validateResponses({ getAlbum: responseSchemas.getAlbum })],
 * });
 * console.log(await music.albums.get("B0064UPU4G"));
 * ```
 */
export function validateResponses(schemas: Partial<ResponseSchemas> = {}): Middleware {
  const all = { ...responseSchemas, ...schemas };
  return async (call, next) => {
    const result = await next();
    // Operations of the caller's own have no schema, and answers such as 204 have no payload.
    const schema: StandardSchema | undefined = all[call.operation];
    if (result.error || result.data === undefined || !schema) return result;
    const validated = await schema["~standard"].validate(result.data);
    // The schema may have changed the payload; its type is not known here.
    if (!validated.issues) return { ...result, data: validated.value as typeof result.data };
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
