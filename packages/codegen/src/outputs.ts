import { clientFacade } from "./emit/client-facade.ts";
import { clientIndex, clientOperations } from "./emit/client-operations.ts";
import { clientShapes } from "./emit/client-shapes.ts";
import { reactHooks } from "./emit/react-hooks.ts";
import { reactOptions } from "./emit/react-options.ts";
import { schemaTypes } from "./emit/schema-types.ts";
import { serverContract, serverErrorCodes, serverScopes } from "./emit/server-contract.ts";
import { serverHandlers, serverOperations } from "./emit/server-operations.ts";
import {
  serverResponses,
  serverResponseValidators,
  serverResponseValidatorTypes,
  serverValidators,
  serverValidatorTypes,
} from "./emit/server-validators.ts";
import { readApi } from "./spec/read-api.ts";
import { SpecError } from "./spec/spec-node.ts";

/** The folders that the generator owns: a file in them that it does not write is stale. */
export const GENERATED_FOLDERS: readonly string[] = [
  "packages/client/src/generated",
  "packages/react/src/generated",
  "packages/server/src/generated",
  "packages/emulator/src/generated",
];

/**
 * All generated files, not formatted yet: path from the root of the repository to text.
 *
 * @param entry path of the document
 * @throws SpecError with file, line and reason of everything that can't be generated
 */
export async function generate(entry: string): Promise<Map<string, string>> {
  const api = await readApi(entry);
  const problems = [...api.refused, ...api.serverProblems()];
  if (problems.length > 0) throw new SpecError(problems.join("\n"));
  const schema = await schemaTypes(entry, api);
  return new Map([
    ["packages/client/src/generated/facade.ts", clientFacade(api)],
    ["packages/client/src/generated/index.ts", clientIndex(api)],
    ["packages/client/src/generated/operations.ts", clientOperations(api)],
    ["packages/client/src/generated/schema.ts", schema],
    ["packages/client/src/generated/shapes.ts", clientShapes(api)],
    ["packages/react/src/generated/hooks.ts", reactHooks(api)],
    ["packages/react/src/generated/options.ts", reactOptions(api)],
    ["packages/server/src/generated/contract.ts", serverContract(api)],
    ["packages/server/src/generated/error-codes.ts", serverErrorCodes(api)],
    ["packages/server/src/generated/handlers.ts", serverHandlers(api)],
    ["packages/server/src/generated/operations.ts", serverOperations(api)],
    ["packages/emulator/src/generated/response-validators.d.ts", serverResponseValidatorTypes(api)],
    ["packages/emulator/src/generated/response-validators.js", serverResponseValidators(api)],
    ["packages/emulator/src/generated/responses.ts", serverResponses(api)],
    ["packages/server/src/generated/schema.ts", schema],
    ["packages/server/src/generated/scopes.ts", serverScopes(api)],
    ["packages/server/src/generated/validators.d.ts", serverValidatorTypes(api)],
    ["packages/server/src/generated/validators.js", serverValidators(api)],
  ]);
}
