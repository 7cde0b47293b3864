import { Ajv, type Options } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { FORMATS, type JsonSchema } from "../spec/json-schema.ts";
import type { Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { literal, pascal } from "../text.ts";
import { fileOf, HEADER } from "./module.ts";

/**
 * Functions that validate the parameters and the body of an operation, and put in defaults.
 * Ajv compiles them here, so that the server neither loads nor runs a compiler.
 */
export function inputValidators(api: Api): Record<string, string> {
  const inputs = api.operations.map((one) => [validatorName(one.id), inputSchema(one)] as const);
  return {
    "validators.js": validatorCode(api, new Map(inputs), { useDefaults: true }),
    "validators.d.ts": fileOf((module) => {
      const type = (name: string) => module.type("../http/operation.ts", name);
      const typeOf = (id: string) =>
        `${type("ParameterValidator")}<${type("OperationInput")}<${literal(id)}>>`;
      return api.operations.map(({ id }) => `export const ${validatorName(id)}: ${typeOf(id)};`);
    }),
  };
}

const validatorName = (name: string) => `validate${pascal(name)}`;

const inputsOf = ({ parameters, body }: Operation) => [
  ...parameters,
  ...(body ? [{ ...body, property: "body" }] : []),
];

function inputSchema(operation: Operation): JsonSchema {
  const all = inputsOf(operation);
  return {
    type: "object",
    properties: Object.fromEntries(all.map(({ property, schema }) => [property, sharedSchema(schema)])),
    required: all.filter(({ required }) => required).map(({ property }) => property),
    additionalProperties: false,
  };
}

/** Inputs that are alike share a function: the server also runs in pages. Ajv only sees a default in place. */
const sharedSchema = (schema: JsonSchema) => ({ $ref: sharedName(schema), default: schema["default"] });
const sharedName = (schema: JsonSchema) => `shared-${encodeURIComponent(JSON.stringify(schema))}`;

const RESPONSE_CHECK = "../development/response-check.ts";

/** The validators of responses. They are in the emulator, as only development checks responses. */
export function emulatorTables(api: Api): Record<string, string> {
  const names = api.operations.flatMap(({ responses }) => responses.flatMap(({ schema }) => schema ?? []));
  const resolve = (name: string) => [validatorName(name), api.schemas.resolve({ $ref: name })] as const;
  const headers = [...api.schemas.headers].map(([name, schema]) => [headerValidator(name), schema] as const);
  const schemas = new Map([...[...new Set(names)].sort().map(resolve), ...headers]);
  return {
    "responses.ts": responseTable(api),
    "response-validators.js": validatorCode(api, schemas),
    "response-validators.d.ts": fileOf((module) => {
      const validator = module.type(RESPONSE_CHECK, "ResponseValidator");
      return [...schemas.keys()].map((name) => `export const ${name}: ${validator};`);
    }),
  };
}

const headerValidator = (name: string) => validatorName(`${name}-header`);

/** Every declared response by operation and status. */
function responseTable({ operations }: Api): string {
  const rows = operations.map(({ id, responses }) => {
    const declared = responses.map(({ status, headers, schema, codes }) => {
      const fields = headers.map((header) => ({ ...header, validate: headerValidator(header.name) }));
      return [status, { codes, headers: fields, validate: schema && validatorName(schema) }];
    });
    return [id, Object.fromEntries(declared)];
  });
  return fileOf((module) => [
    "/** Every declared response, with the names of its validators. */",
    `export const responses: ${module.type(RESPONSE_CHECK, "ResponseTable")} = ${literal(Object.fromEntries(rows))};`,
  ]);
}

/** JSON Schema counts code points. Ajv imports a function for that, which would be needed at run time. */
const AJV_LENGTH = 'require("ajv/dist/runtime/ucs2length").default';
/** What nobody reads of an error, and what only keywords that change values pass on. */
const UNUSED =
  /schemaPath:"[^"]*",|params:\{(?:type|limit|comparison|multipleOf|format|pattern): ?(?:"(?:[^"\\]|\\.)*"|[^{}"])*\},|,parentData:data\d*,parentDataProperty:[^,]*,rootData(?=\})/g;
const CODE_POINTS = "(text) => (/[\\ud800-\\udbff]/.test(text) ? [...text].length : text.length)";

/**
 * The code of validators that need nothing at run time.
 *
 * @param own their schemas, by the names of the functions
 */
function validatorCode(api: Api, own: ReadonlyMap<string, JsonSchema>, options: Options = {}): string {
  const code = { source: true, esm: true, lines: true };
  // Unknown keywords were refused when the schemas were read.
  const common: Options = { strict: false, logger: false, formats: FORMATS, inlineRefs: false };
  const ajv = new Ajv({ ...common, code, ...options });
  const inputs = api.operations.flatMap(inputsOf).map(({ schema }) => [sharedName(schema), schema] as const);
  const schemas = new Map([...api.schemas.named, ...inputs, ...own]);
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  // The package is CommonJS, and its types name the default export where Node finds a namespace.
  const generate = "default" in standaloneCode ? standaloneCode.default : standaloneCode;
  if (typeof generate !== "function") throw new Error("ajv/dist/standalone exports no function");
  const names = Object.fromEntries([...own.keys()].map((name) => [name, name]));
  const text = generate(ajv, names).replaceAll(AJV_LENGTH, CODE_POINTS).replaceAll(UNUSED, "");
  if (text.includes("require(") || /^import /m.test(text))
    throw new Error("a validator needs Ajv at run time: use keywords that compile to plain code");
  return `${HEADER}\n${text}\n`;
}
