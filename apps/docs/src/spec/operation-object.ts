import { z } from "astro/zod";
import { schemaObject } from "./schema-object.ts";
import { source } from "./source.ts";

const example = z.object({ summary: z.string().optional(), value: z.unknown() });

/** How a list is written. Other styles are refused, because samples and forms can't write them. */
const listStyle = z.enum(["form", "simple", "spaceDelimited"]).optional();

const mediaType = z.object({
  schema: schemaObject.optional(),
  example: z.unknown().optional(),
  examples: z.record(z.string(), example).optional(),
  encoding: z.record(z.string(), z.object({ style: listStyle, explode: z.boolean().optional() })).optional(),
});

const header = z.object({
  description: z.string().optional(),
  "x-source": source.optional(),
  schema: schemaObject.optional(),
  example: z.unknown().optional(),
});

const parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query", "header", "cookie"]),
  required: z.boolean().default(false),
  deprecated: z.boolean().optional(),
  description: z.string().optional(),
  "x-source": source.optional(),
  "x-common-header": z.boolean().optional(),
  style: listStyle,
  explode: z.boolean().optional(),
  schema: schemaObject,
  example: z.unknown().optional(),
  examples: z.record(z.string(), example).optional(),
});

const requestBody = z.object({
  description: z.string().optional(),
  required: z.boolean().default(false),
  content: z.record(z.string(), mediaType),
});

const response = z.object({
  description: z.string(),
  headers: z.record(z.string(), header).optional(),
  content: z.record(z.string(), mediaType).optional(),
});

/** An entry of `security`: the scopes that each scheme needs, by its name. */
export const securityRequirement = z.record(z.string(), z.array(z.string()));

const repeat = z.enum(["safe", "idempotent", "never"]);

/** An operation whose references are inlined, except those to schemas. */
export const operationObject = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().default(""),
  deprecated: z.boolean().optional(),
  "x-source": source.optional(),
  tags: z.array(z.string()).min(1),
  security: z.array(securityRequirement).optional(),
  parameters: z.array(parameter).default([]),
  requestBody: requestBody.optional(),
  responses: z.record(z.string(), response),
  "x-resource": z
    .object({ collection: z.string(), method: z.string(), key: z.string().optional() })
    .optional(),
  "x-repeat": repeat.optional(),
  "x-invalidates": z.array(z.string()).optional(),
  "x-pagination": z
    .object({ cursor: z.string(), limit: z.string(), pageInfo: z.string(), items: z.string() })
    .optional(),
  "x-batch": z
    .object({
      operation: z.string(),
      parameter: z.string(),
      maxItems: z.number().int(),
      items: z.string(),
      key: z.string(),
    })
    .optional(),
  "x-details": z.object({ operation: z.string(), id: z.string(), field: z.string() }).optional(),
  "x-entry-id": z.string().optional(),
  "x-contains": z.object({ parameter: z.string(), name: z.string() }).optional(),
  "x-filters": z.object({ list: z.string(), field: z.string(), query: z.string() }).optional(),
  "x-changes-list": z
    .object({
      list: z.string(),
      change: z.enum(["add", "append", "move", "remove"]),
      id: z.string(),
      above: z.string().optional(),
      below: z.string().optional(),
    })
    .optional(),
});

/** A path of the specification: its operations by method, and the parameters that they share. */
export const pathItem = z.object({
  parameters: z.array(parameter).default([]),
  get: operationObject.optional(),
  put: operationObject.optional(),
  post: operationObject.optional(),
  patch: operationObject.optional(),
  delete: operationObject.optional(),
});

/** The methods that a path may have, in the order in which pages list them. */
export const METHODS = ["get", "put", "post", "patch", "delete"] as const;

/** An operation of the specification. */
export type OperationObject = z.infer<typeof operationObject>;
/** A parameter of an operation. */
export type ParameterObject = z.infer<typeof parameter>;
/** A response of an operation. */
export type ResponseObject = z.infer<typeof response>;
/** Whether a call may be repeated. */
export type Repeat = z.infer<typeof repeat>;
/** Schema and examples of a body. */
export type MediaTypeObject = z.infer<typeof mediaType>;
