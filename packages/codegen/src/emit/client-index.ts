import type { ApiModel } from "../model/api.ts";
import { dataName } from "./client-operations.ts";
import { parametersName } from "./describe.ts";
import { facadeTypes } from "./client-facade.ts";
import { HEADER } from "./text.ts";

/** No success leads to these. */
const ERROR_SCHEMAS = ["ErrorCode", "ErrorDetails", "ErrorPayload", "ErrorResponse"];

/** All public names of the generated files, so that an added operation is exported with no edit. */
export function clientIndex(api: ApiModel): string {
  const ids = api.operations.map(({ id }) => id);
  const types = api.operations.flatMap((operation) => [parametersName(operation), dataName(operation)]);
  const schemas = [...new Set([...ERROR_SCHEMAS, ...api.schemas.keys()])].sort();
  return [
    HEADER,
    `export type { ${facadeTypes(api).join(", ")} } from "./facade.ts";`,
    `export type { Calls, Scope, ${types.join(", ")} } from "./operations.ts";`,
    `export { ${ids.join(", ")} } from "./operations.ts";`,
    `export type { ${schemas.join(", ")} } from "./schema.ts";`,
    "",
  ].join("\n");
}
