import { Ajv, type Format } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import type { ApiModel, OperationModel } from "../model/api.ts";
import { parametersName } from "./describe.ts";
import { HEADER, pascal } from "./text.ts";

/**
 * A function an operation that tells whether parameters, read from the text of a URL, are as the specification
 * says. Ajv compiles them here, so that the server neither loads nor runs a compiler.
 */
export function serverValidators(api: ApiModel): string {
  const schemas = api.operations.map((operation) => [operation.id, parametersSchema(operation)] as const);
  const names = api.operations.map(({ id }) => [`validate${pascal(id)}`, id]);
  return validatorCode(new Map(schemas), Object.fromEntries(names));
}

/** Only what is a regular expression, which compiles to plain code; `double` says nothing that JSON does not. */
const formats = {
  uri: expressionOf(fastFormats.uri),
  uuid: expressionOf(fastFormats.uuid),
  "date-time": expressionOf(fastFormats["date-time"]),
  double: true,
} as const;

function expressionOf(format: Format): RegExp {
  const validate = typeof format === "object" && "validate" in format ? format.validate : format;
  if (validate instanceof RegExp) return validate;
  throw new Error("a format of ajv-formats is no regular expression any more");
}

/**
 * The code of validators that need nothing at run time.
 *
 * @param schemas by the names that references use
 * @param names exported name to name of the schema
 */
export function validatorCode(
  schemas: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  names: Record<string, string>,
): string {
  // Without `unicode`, lengths are counted in UTF-16 units and the code needs nothing of Ajv at run time.
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    unicode: false,
    strict: true,
    logger: false,
    formats,
  });
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  const code = standalone(ajv, names);
  if (code.includes("require(") || /^import /m.test(code)) {
    throw new Error("a validator needs Ajv at run time: use keywords that compile to plain code");
  }
  return `${HEADER}\n${code}\n`;
}

// The package is CommonJS, and its types name the default export where Node finds a namespace.
function standalone(ajv: Ajv, names: Record<string, string>): string {
  const generate = "default" in standaloneCode ? standaloneCode.default : standaloneCode;
  if (typeof generate !== "function") throw new Error("ajv/dist/standalone exports no function");
  return generate(ajv, names);
}

/** The types of {@link serverValidators}. */
export function serverValidatorTypes(api: ApiModel): string {
  const types = api.operations.map(parametersName);
  return [
    HEADER,
    'import type { ParameterValidator } from "../http/operation.ts";',
    `import type { ${types.join(", ")} } from "./contract.ts";`,
    ...api.operations.map(
      (operation) =>
        `export const validate${pascal(operation.id)}: ParameterValidator<${parametersName(operation)}>;`,
    ),
    "",
  ].join("\n");
}

function parametersSchema(operation: OperationModel): Record<string, unknown> {
  return {
    type: "object",
    properties: Object.fromEntries(operation.parameters.map(({ name, schema }) => [name, schema])),
    required: operation.parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}
