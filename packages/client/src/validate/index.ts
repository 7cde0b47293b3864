export type { SchemaIssue, SchemaResult, StandardSchema } from "./standard-schema.ts";
export { type ResponseSchemas, responseSchemas, validateResponses } from "./validate-responses.ts";
