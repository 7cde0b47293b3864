import type { ApiModel, HeaderModel, OperationModel, ResponseModel } from "../model/api.ts";
import { validatorCode } from "./server-validators.ts";
import { HEADER, literal, pascal } from "./text.ts";

/** The table that responses are checked against: every declared one by operation and status. */
export function serverResponses(api: ApiModel): string {
  return [
    HEADER,
    'import type { ResponseTable } from "../development/response-table.ts";',
    `import { ${validatorsOf(api).join(", ")} } from "./response-validators.js";`,
    "/** Every declared response. */",
    "export const responses: ResponseTable = {",
    ...api.operations.map((operation) => {
      const entries = operation.responses.map((response) => entry(operation, response));
      return `${operation.id}: { ${entries.join(", ")} },`;
    }),
    "};",
    "",
  ].join("\n");
}

function entry(operation: OperationModel, { status, headers, schema }: ResponseModel): string {
  const codes = operation.failures.find((failure) => failure.status === status)?.codes ?? [];
  const fields = headers.map(
    ({ name, required, schema: { type } }) =>
      `{ name: ${literal(name)}, required: ${required}, isNumber: ${type === "integer"}, validate: ${headerValidator(name)} }`,
  );
  return `${status}: { codes: ${literal(codes)}, headers: [${fields.join(", ")}], validate: ${bodyValidator(schema)} }`;
}

/** Validators of response bodies and header fields, apart from those of parameters: only development loads them. */
export function serverResponseValidators(api: ApiModel): string {
  const headers = [...headersOf(api)].map(([name, { schema }]) => [headerSchema(name), schema] as const);
  const names = [
    ...bodiesOf(api).map((schema) => [bodyValidator(schema), schema]),
    ...[...headersOf(api).keys()].map((name) => [headerValidator(name), headerSchema(name)]),
  ];
  return validatorCode(new Map([...api.jsonSchemas, ...headers]), Object.fromEntries(names));
}

/** The types of {@link serverResponseValidators}. */
export function serverResponseValidatorTypes(api: ApiModel): string {
  return [
    HEADER,
    'import type { ResponseValidator } from "../development/response-table.ts";',
    ...validatorsOf(api).map((name) => `export const ${name}: ResponseValidator;`),
    "",
  ].join("\n");
}

function validatorsOf(api: ApiModel): string[] {
  return [...bodiesOf(api).map(bodyValidator), ...[...headersOf(api).keys()].map(headerValidator)];
}

function bodiesOf(api: ApiModel): string[] {
  const responses = api.operations.flatMap((operation) => operation.responses);
  return [...new Set(responses.map(({ schema }) => schema))].sort();
}

function headersOf(api: ApiModel): Map<string, HeaderModel> {
  const responses = api.operations.flatMap((operation) => operation.responses);
  return new Map(responses.flatMap(({ headers }) => headers.map((header) => [header.name, header] as const)));
}

function bodyValidator(schema: string): string {
  return `validate${schema}`;
}

function headerValidator(name: string): string {
  return `validate${pascal(name)}Header`;
}

function headerSchema(name: string): string {
  return `header:${name}`;
}
