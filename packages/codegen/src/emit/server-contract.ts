import type { Operation } from "../spec/operation.ts";
import type { Field, Parameter } from "../spec/parameters.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, kebab, literal, object, pascal, union } from "../text.ts";
import { expectation, operationDoc, parametersInterface } from "./documentation.ts";
import { fileOf, type Module } from "./module.ts";

/** The types and tables of the server. */
export function serverTables(api: Api): Record<string, string> {
  const ids = api.operations.map(({ id }) => id);
  const statuses = Object.fromEntries(api.errorCodes.map(({ code, status }) => [code, { status }]));
  return {
    "contract.ts": contracts(api),
    "operations.ts": operationTable(api),
    "error-codes.ts": fileOf((module) => [
      "/** Every error code, with its status. */",
      `export const errorCodes: { readonly [Code in ${module.type("./contract.ts", "KnownErrorCode")}]: { readonly status: number } } = ${literal(statuses)};`,
    ]),
    "scopes.ts": fileOf((module) => [
      "/** Every scope, with what it lets an application do, as a sentence for the user. */",
      `export const scopes: { readonly [Name in ${module.type("./contract.ts", "Scope")}]: string } = ${literal(Object.fromEntries(api.scopes))};`,
    ]),
    // Each handler is in a file with the name of its operation, so that an added one is listed without an edit.
    "handlers.ts": fileOf((module) => [
      "/** The handler of every operation. */",
      `export const handlers: ${module.type("../handlers/handler.ts", "Handlers")} = { ${ids.map((id) => module.value(`../handlers/${kebab(id)}.ts`, id)).join(", ")} };`,
    ]),
  };
}

/** The types of handlers: parameters, body, and the responses that they may return. */
function contracts(api: Api): string {
  return fileOf((module) => [
    ...api.operations.map((operation) => parametersInterface(operation, operation.parameters)),
    comment(["By operation: its parameters, its body, its successes, and every failure that it declares."]),
    "export interface OperationContracts {",
    ...api.operations.flatMap((operation) => contract(module, operation)),
    "}",
    "/** The operations of the API. */",
    "export type OperationId = keyof OperationContracts;",
    "/** All error codes of the API. */",
    `export type KnownErrorCode = ${union(api.errorCodes.map(({ code }) => code))};`,
    "/** The scopes that a token can carry for this API. */",
    `export type Scope = ${union([...api.scopes.keys()])};`,
  ]);
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
    `readonly parameters: ${operation.parametersType};`,
    ...(body ? [`readonly body: ${named(body.type)}${body.required ? "" : " | undefined"};`] : []),
    `readonly success: ${success.join(" | ")};`,
    `readonly failure: ${failure.join(" | ") || "never"};`,
    "};",
  ];
}

/** The table that the server uses to route, authorise and validate requests. */
function operationTable(api: Api): string {
  return fileOf((module) => {
    const table = module.type("../http/operation.ts", "OperationTable");
    const rows = api.operations.map(({ id, method, path, scopes, parameters, body }) => {
      const form = body?.form?.map((field) => fieldDescriptor(field, "query"));
      const row = {
        id: literal(id),
        method: literal(method),
        path: literal(path),
        scopes: literal(scopes),
        parameters: literal(parameters.map((parameter) => fieldDescriptor(parameter, parameter.in))),
        body: body && literal({ required: body.required, json: body.json || undefined, form }),
        validate: module.value("./validators.js", `validate${pascal(id)}`),
      };
      return `${id}: ${object(row)}`;
    });
    return [
      "/** Every operation by its id. */",
      `export const operations: ${table} = { ${rows.join(", ")} };`,
    ];
  });
}

/** Members that would have their default are left out. */
function fieldDescriptor(field: Field, place: Parameter["in"]): object {
  const { property, name, required, type, items, style, schema } = field;
  return {
    name: property,
    wireName: name === property || place === "path" ? undefined : name,
    in: place,
    required,
    type,
    items: items === "string" ? undefined : items,
    style: type === "array" && style !== "comma" ? style : undefined,
    expects: expectation(field),
    default: schema["default"],
  };
}
