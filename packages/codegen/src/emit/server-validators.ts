import { Ajv, type Format, type Options } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import type { Answer } from "../spec/bodies.ts";
import { CHECKED_FORMATS, type JsonSchema, OTHER_FORMATS } from "../spec/json-schema.ts";
import type { Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { literal, object, pascal } from "../text.ts";
import { fileOf, HEADER } from "./module.ts";

/**
 * Functions that tell whether parameters and body of an operation are as the specification says, and put in defaults.
 * Ajv compiles them here, so that the server neither loads nor runs a compiler.
 */
export function inputValidators(api: Api): Record<string, string> {
  const inputs = api.operations.map(
    (operation) => [validatorName(operation.id), inputSchema(operation)] as const,
  );
  const types = fileOf((module) => {
    const [validator, input] = ["ParameterValidator", "OperationInput"].map((name) =>
      module.type("../http/operation.ts", name),
    );
    return api.operations.map(
      ({ id }) => `export const ${validatorName(id)}: ${validator}<${input}<${literal(id)}>>;`,
    );
  });
  return {
    "validators.js": validatorCode(api, new Map(inputs), { useDefaults: true }),
    "validators.d.ts": types,
  };
}

const validatorName = (name: string) => `validate${pascal(name)}`;

function inputSchema({ parameters, body }: Operation): JsonSchema {
  const all = [...parameters, ...(body ? [{ ...body, property: "body" }] : [])];
  return {
    type: "object",
    properties: Object.fromEntries(all.map(({ property, schema }) => [property, schema])),
    required: all.filter(({ required }) => required).map(({ property }) => property),
    additionalProperties: false,
  };
}

const RESPONSE_TABLE = "../development/response-check.ts";

/** What responses are checked against, apart from the server's files: only development loads it. */
export function emulatorTables(api: Api): Record<string, string> {
  const schemas = responseSchemas(api);
  const types = fileOf((module) => {
    const validator = module.type(RESPONSE_TABLE, "ResponseValidator");
    return [...schemas.keys()].map((name) => `export const ${name}: ${validator};`);
  });
  return {
    "responses.ts": responseTable(api),
    "response-validators.js": validatorCode(api, schemas),
    "response-validators.d.ts": types,
  };
}

/** Every declared response by operation and status. */
function responseTable({ operations }: Api): string {
  return fileOf((module) => {
    const validate = (name: string) => module.value("./response-validators.js", validatorName(name));
    const header = ({ name, required, schema: { type } }: Answer["headers"][number]) =>
      object({
        name: literal(name),
        required: literal(required),
        isNumber: literal(type === "integer" || type === "number"),
        validate: validate(`${name}-header`),
      });
    const rows = operations.map(({ id, successes, failures }) => {
      const answers = [...successes, ...failures].map(({ status, headers, schema, codes }) => {
        const all = `[${headers.map(header).join(", ")}]`;
        return [
          status,
          object({ codes: literal(codes), headers: all, validate: schema && validate(schema) }),
        ];
      });
      return [id, object(Object.fromEntries(answers))];
    });
    return [
      "/** Every declared response. */",
      `export const responses: ${module.type(RESPONSE_TABLE, "ResponseTable")} = ${object(Object.fromEntries(rows))};`,
    ];
  });
}

/** The schemas of response bodies and header fields, by the names of their validators. */
function responseSchemas(api: Api): Map<string, JsonSchema> {
  const answers = api.operations.flatMap(({ successes, failures }) => [...successes, ...failures]);
  const bodies = [...new Set(answers.flatMap(({ schema }) => schema ?? []))].sort();
  const schemas = new Map(bodies.map((name) => [validatorName(name), api.schemas.resolve({ $ref: name })]));
  for (const { node, name, schema } of answers.flatMap(({ headers }) => headers)) {
    const validator = validatorName(`${name}-header`);
    const known = schemas.get(validator) ?? schema;
    if (literal(known) !== literal(schema)) node.fail(`the header ${name} has another schema elsewhere`);
    schemas.set(validator, schema);
  }
  return schemas;
}

/** Formats are checked by what compiles to plain code: regular expressions. The others say nothing that JSON does not. */
const formats: Record<string, RegExp | true> = Object.fromEntries([
  ...OTHER_FORMATS.map((name) => [name, true] as const),
  ...CHECKED_FORMATS.map((name) => {
    const format: Format = fastFormats[name] ?? true;
    const validate = typeof format === "object" && "validate" in format ? format.validate : format;
    if (validate instanceof RegExp) return [name, validate] as const;
    throw new Error(`the format ${name} of ajv-formats is no regular expression any more`);
  }),
]);

/** JSON Schema counts code points. Ajv imports a function for that, which would be needed at run time. */
const AJV_LENGTH = 'require("ajv/dist/runtime/ucs2length").default';
const CODE_POINTS = "(text) => (/[\\ud800-\\udbff]/.test(text) ? [...text].length : text.length)";

/**
 * The code of validators that need nothing at run time.
 *
 * @param own their schemas, by the names of the functions
 */
function validatorCode(api: Api, own: ReadonlyMap<string, JsonSchema>, options: Options = {}): string {
  const code = { source: true, esm: true, lines: true };
  // Which keywords there may be was checked when they were read.
  const ajv = new Ajv({ code, strict: false, logger: false, formats, ...options });
  for (const [name, schema] of [...api.jsonSchemas, ...own]) ajv.addSchema(schema, name);
  // The package is CommonJS, and its types name the default export where Node finds a namespace.
  const generate = "default" in standaloneCode ? standaloneCode.default : standaloneCode;
  if (typeof generate !== "function") throw new Error("ajv/dist/standalone exports no function");
  const names = Object.fromEntries([...own.keys()].map((name) => [name, name]));
  const text = generate(ajv, names).replaceAll(AJV_LENGTH, CODE_POINTS);
  if (text.includes("require(") || /^import /m.test(text))
    throw new Error("a validator needs Ajv at run time: use keywords that compile to plain code");
  return `${HEADER}\n${text}\n`;
}
