import type { ApiModel, OperationModel, ParameterModel } from "../model/api.ts";
import { expectation } from "./describe.ts";
import { HEADER, literal, pascal } from "./text.ts";

/** The table that the server routes, authorises and validates by. */
export function serverOperations(api: ApiModel): string {
  const validators = api.operations.map((operation) => `validate${pascal(operation.id)}`);
  return [
    HEADER,
    'import type { OperationTable } from "../http/operation.ts";',
    `import { ${validators.join(", ")} } from "./validators.js";`,
    "/** Every operation by its id. */",
    "export const operations: OperationTable = {",
    ...api.operations.map(entry),
    "};",
    "",
  ].join("\n");
}

function entry(operation: OperationModel): string {
  return [
    `${operation.id}: {`,
    `id: ${literal(operation.id)},`,
    `method: ${literal(operation.method)},`,
    `path: ${literal(operation.path)},`,
    `scopes: ${literal(operation.scopes)},`,
    `parameters: [${operation.parameters.map(parameter).join(", ")}],`,
    `validate: validate${pascal(operation.id)},`,
    "},",
  ].join("\n");
}

function parameter(model: ParameterModel): string {
  const { name, in: place, required, type } = model;
  const fallback = model.schema["default"];
  const descriptor = { name, in: place, required, type, expects: expectation(model), default: fallback };
  return literal(descriptor);
}

/** The table of scopes that a user can be asked for. */
export function serverScopes(api: ApiModel): string {
  return [
    HEADER,
    'import type { Scope } from "./contract.ts";',
    "/** Every scope, with what it lets an application do, as a sentence for the user. */",
    "export const scopes: { readonly [Name in Scope]: string } = {",
    ...[...api.scopes].map(([name, description]) => `${literal(name)}: ${literal(description)},`),
    "};",
    "",
  ].join("\n");
}
