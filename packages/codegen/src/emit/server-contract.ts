import type { ApiModel, OperationModel } from "../model/api.ts";
import { operationDoc, parametersName } from "./describe.ts";
import { parametersInterface } from "./parameters.ts";
import { comment, HEADER, union } from "./text.ts";

/** The types that a handler is held to: what it is asked, and all it may answer. */
export function serverContract(api: ApiModel): string {
  const bodies = [...new Set(api.operations.map((operation) => operation.successSchema))].sort();
  return [
    HEADER,
    `import type { ${bodies.join(", ")} } from "./schema.ts";`,
    ...api.operations.map(parametersInterface),
    comment(["By operation: its parameters, its success, and every failure that it declares."]),
    "export interface OperationContracts {",
    ...api.operations.map(contract),
    "}",
    "/** The operations of the API. */",
    "export type OperationId = keyof OperationContracts;",
    "/** The codes of all failures, those of the transport too. */",
    `export type KnownErrorCode = ${union(api.errorCodes.map(({ code }) => code))};`,
    "/** The scopes that a token can carry for this API. */",
    `export type Scope = ${union([...api.scopes.keys()])};`,
    "",
  ].join("\n");
}

function contract(operation: OperationModel): string {
  const failures = operation.failures.map(({ status, codes }) => {
    return `{ readonly status: ${status}; readonly code: ${union(codes)} }`;
  });
  return [
    comment(operationDoc(operation)),
    `readonly ${operation.id}: {`,
    `readonly parameters: ${parametersName(operation)};`,
    `readonly success: { readonly status: ${operation.successStatus}; readonly body: ${operation.successSchema} };`,
    `readonly failure: ${failures.join(" | ")};`,
    "};",
  ].join("\n");
}
