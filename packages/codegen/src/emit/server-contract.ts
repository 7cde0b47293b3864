import type { Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, union } from "../text.ts";
import { operationDoc, parametersInterface, parametersName } from "./documentation.ts";
import { Module } from "./module.ts";

/** The types that a handler is held to: what it is asked, and all it may answer. */
export function serverContract(api: Api): string {
  const module = new Module(["OperationContracts", "OperationId", "KnownErrorCode", "Scope"]);
  module.add(
    ...api.operations.map((operation) => parametersInterface(operation)),
    comment(["By operation: its parameters, its body, its successes, and every failure that it declares."]),
    "export interface OperationContracts {",
    ...api.operations.flatMap((operation) => contract(module, operation)),
    "}",
    "/** The operations of the API. */",
    "export type OperationId = keyof OperationContracts;",
    "/** The codes of all failures, those of the transport too. */",
    `export type KnownErrorCode = ${union(api.errorCodes.map(({ code }) => code))};`,
    "/** The scopes that a token can carry for this API. */",
    `export type Scope = ${union([...api.scopes.keys()])};`,
  );
  return module.toString();
}

function contract(module: Module, operation: Operation): string[] {
  const { id, body, successes, failures } = operation;
  const named = (name: string) => module.type("./schema.ts", name);
  const success = successes.map(({ status, schema }) => {
    const type = schema === undefined ? "readonly body?: undefined" : `readonly body: ${named(schema)}`;
    return `{ readonly status: ${status}; ${type} }`;
  });
  const failure = failures.map(
    ({ status, codes }) => `{ readonly status: ${status}; readonly code: ${union(codes)} }`,
  );
  return [
    comment(operationDoc(operation)),
    `readonly ${id}: {`,
    `readonly parameters: ${parametersName(operation)};`,
    ...(body ? [`readonly body: ${named(body.type)}${body.required ? "" : " | undefined"};`] : []),
    `readonly success: ${success.join(" | ")};`,
    `readonly failure: ${failure.join(" | ") || "never"};`,
    "};",
  ];
}

/** The table of error codes. */
export function serverErrorCodes(api: Api): string {
  const module = new Module();
  const code = module.type("./contract.ts", "KnownErrorCode");
  module.add(
    "/** Every error code, with its status. */",
    `export const errorCodes: { readonly [Code in ${code}]: { readonly status: number } } = {`,
    ...api.errorCodes.map(({ code: name, status }) => `${name}: { status: ${status} },`),
    "};",
  );
  return module.toString();
}

/** The table of scopes that a user can be asked for. */
export function serverScopes(api: Api): string {
  const module = new Module();
  module.add(
    "/** Every scope, with what it lets an application do, as a sentence for the user. */",
    `export const scopes: { readonly [Name in ${module.type("./contract.ts", "Scope")}]: string } = ${literal(Object.fromEntries(api.scopes))};`,
  );
  return module.toString();
}
