import { Ajv, type Format } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import type { Answer } from "../spec/bodies.ts";
import { CHECKED_FORMATS, type JsonSchema, OTHER_FORMATS } from "../spec/json-schema.ts";
import type { Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { literal, pascal } from "../text.ts";
import { parametersName } from "./documentation.ts";
import { HEADER, Module } from "./module.ts";

/**
 * A function an operation that tells whether parameters and body are as the specification says, and puts in defaults.
 * Ajv compiles them here, so that the server neither loads nor runs a compiler.
 */
export function serverValidators(api: Api): string {
  const inputs = api.operations.map((operation) => [operation.id, inputSchema(operation)] as const);
  const names = api.operations.map(({ id }) => [`validate${pascal(id)}`, id]);
  const schemas = new Map([...api.jsonSchemas, ...inputs]);
  return validatorCode(schemas, Object.fromEntries(names), { useDefaults: true });
}

function inputSchema({ parameters, body }: Operation): JsonSchema {
  const inputs = parameters.map(({ property, required, schema }) => ({ property, required, schema }));
  const all = body ? [...inputs, { property: "body", required: body.required, schema: body.schema }] : inputs;
  return {
    type: "object",
    properties: Object.fromEntries(all.map(({ property, schema }) => [property, schema])),
    required: all.filter(({ required }) => required).map(({ property }) => property),
    additionalProperties: false,
  };
}

/** The types of {@link serverValidators}. */
export function serverValidatorTypes(api: Api): string {
  const module = new Module();
  for (const operation of api.operations) {
    const { id, body } = operation;
    const type = body && module.type("./schema.ts", body.type);
    const bodyType = body && ` & { readonly body: ${type}${body.required ? "" : " | undefined"} }`;
    const input = module.type("./contract.ts", parametersName(operation)) + (bodyType ?? "");
    const validator = module.type("../http/operation.ts", "ParameterValidator");
    module.add(`export const validate${pascal(id)}: ${validator}<${input}>;`);
  }
  return module.toString();
}

const RESPONSE_TABLE = "../development/response-table.ts";

/** The table that responses are checked against: every declared one by operation and status. */
export function serverResponses(api: Api): string {
  const module = new Module();
  const validator = (name: string) => `validate: ${module.value("./response-validators.js", name)}`;
  const entry = ({ status, headers, schema, codes }: Answer) => {
    const fields = headers.map(({ name, required, schema: { type } }) => {
      const field = `name: ${literal(name)}, required: ${required}, isNumber: ${type === "integer" || type === "number"}`;
      return `{ ${field}, ${validator(headerValidator(name))} }`;
    });
    const body = schema === undefined ? "" : `, ${validator(`validate${schema}`)}`;
    return `${status}: { codes: ${literal(codes)}, headers: [${fields.join(", ")}]${body} }`;
  };
  module.add(
    "/** Every declared response. */",
    `export const responses: ${module.type(RESPONSE_TABLE, "ResponseTable")} = {`,
    ...api.operations.map(({ id, successes, failures }) => {
      return `${id}: { ${[...successes, ...failures].map(entry).join(", ")} },`;
    }),
    "};",
  );
  return module.toString();
}

const headerValidator = (name: string) => `validate${pascal(name)}Header`;

/** The validators of response bodies and header fields, with the names of their schemas, and the schemas of the fields. */
function responseValidators(api: Api): { names: Record<string, string>; headers: Map<string, JsonSchema> } {
  const answers = api.operations.flatMap(({ successes, failures }) => [...successes, ...failures]);
  const bodies = [...new Set(answers.flatMap(({ schema }) => schema ?? []))].sort();
  const headers = new Map<string, JsonSchema>();
  for (const { node, name, schema } of answers.flatMap((answer) => answer.headers)) {
    const known = headers.get(headerValidator(name)) ?? schema;
    if (literal(known) !== literal(schema)) node.fail(`the header ${name} has another schema elsewhere`);
    headers.set(headerValidator(name), schema);
  }
  const names = [
    ...bodies.map((name) => [`validate${name}`, name]),
    ...[...headers.keys()].map((name) => [name, name]),
  ];
  return { names: Object.fromEntries(names), headers };
}

/** Validators of responses, apart from those of parameters: only development loads them. */
export function serverResponseValidators(api: Api): string {
  const { names, headers } = responseValidators(api);
  return validatorCode(new Map([...api.jsonSchemas, ...headers]), names);
}

/** The types of {@link serverResponseValidators}. */
export function serverResponseValidatorTypes(api: Api): string {
  const module = new Module();
  const validator = module.type(RESPONSE_TABLE, "ResponseValidator");
  const names = Object.keys(responseValidators(api).names);
  module.add(...names.map((name) => `export const ${name}: ${validator};`));
  return module.toString();
}

/** Formats are checked by what compiles to plain code: regular expressions. The others say nothing that JSON does not. */
const formats: Record<string, RegExp | true> = Object.fromEntries([
  ...CHECKED_FORMATS.map((name) => [name, expressionOf(name, fastFormats[name])] as const),
  ...OTHER_FORMATS.map((name) => [name, true] as const),
]);

function expressionOf(name: string, format: Format | undefined): RegExp {
  const validate = typeof format === "object" && "validate" in format ? format.validate : format;
  if (validate instanceof RegExp) return validate;
  throw new Error(`the format ${name} of ajv-formats is no regular expression any more`);
}

/** JSON Schema counts code points. Ajv imports a function for that, which would be needed at run time. */
const AJV_LENGTH = 'require("ajv/dist/runtime/ucs2length").default';
const CODE_POINTS = "(text) => (/[\\ud800-\\udbff]/.test(text) ? [...text].length : text.length)";

/**
 * The code of validators that need nothing at run time.
 *
 * @param schemas by the names that references use
 * @param names exported name to name of the schema
 */
function validatorCode(
  schemas: ReadonlyMap<string, JsonSchema>,
  names: Record<string, string>,
  options: { useDefaults?: boolean } = {},
): string {
  const code = { source: true, esm: true, lines: true };
  // Which keywords there may be was checked when they were read.
  const ajv = new Ajv({ code, strict: false, logger: false, formats, ...options });
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  // The package is CommonJS, and its types name the default export where Node finds a namespace.
  const generate = "default" in standaloneCode ? standaloneCode.default : standaloneCode;
  if (typeof generate !== "function") throw new Error("ajv/dist/standalone exports no function");
  const text = generate(ajv, names).replaceAll(AJV_LENGTH, CODE_POINTS);
  if (text.includes("require(") || /^import /m.test(text))
    throw new Error("a validator needs Ajv at run time: use keywords that compile to plain code");
  return `${HEADER}\n${text}\n`;
}
