import type { ApiModel } from "../model/api.ts";
import { dataName } from "./client-operations.ts";
import { parametersName } from "./describe.ts";
import { HEADER, pascal } from "./text.ts";

/** No success leads to these. */
const ERROR_SCHEMAS = ["ErrorCode", "ErrorDetails", "ErrorPayload", "ErrorResponse"];

/** All public names of the generated files, so that an added operation is exported with no edit. */
export function clientIndex(api: ApiModel): string {
  const ids = api.operations.map(({ id }) => id);
  const types = api.operations.flatMap((operation) => [parametersName(operation), dataName(operation)]);
  const collections = [...new Set(api.operations.map(({ resource }) => resource.collection))];
  const resources = collections.map((collection) => `${pascal(collection)}Resource`);
  const schemas = [...new Set([...ERROR_SCHEMAS, ...api.schemas.keys()])].sort();
  return [
    HEADER,
    `export type { Music, ${resources.join(", ")} } from "./facade.ts";`,
    `export type { Scope, ${types.join(", ")} } from "./operations.ts";`,
    `export { ${ids.join(", ")} } from "./operations.ts";`,
    `export type { ${schemas.join(", ")} } from "./schema.ts";`,
    "",
  ].join("\n");
}
