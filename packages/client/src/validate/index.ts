export { type ResponseSchemas, responseSchemas } from "./response-schemas.ts";
export type { SchemaIssue, SchemaResult, StandardSchema } from "./standard-schema.ts";
export { validateResponses } from "./validate-responses.ts";
