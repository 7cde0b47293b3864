import type { Calls } from "../generated/operations.ts";
import { payloadShapes, shapes } from "../generated/shapes.ts";
import { issuesOf, type Shape } from "./shape.ts";
import type { StandardSchema } from "./standard-schema.ts";

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

/** Schemas of the payloads as the specification has them: types and what must be there, and no bounds or patterns. */
export const responseSchemas: ResponseSchemas = Object.fromEntries(
  Object.entries(payloadShapes).map(([id, shape]) => [id, schemaOf(shape)]),
) as unknown as ResponseSchemas;
