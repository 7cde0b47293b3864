import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { ApiModel, OperationModel } from "../model/api.ts";
import { parametersName } from "./describe.ts";
import { HEADER, pascal } from "./text.ts";

/**
 * A function an operation that tells whether parameters, read from the text of a URL, are as the specification
 * says. Ajv compiles them here, so that the server neither loads nor runs a compiler.
 */
export function serverValidators(api: ApiModel): string {
  // Without `unicode`, lengths are counted in UTF-16 units and the code needs nothing of Ajv at run time.
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    unicode: false,
    strict: true,
    logger: false,
  });
  const names: Record<string, string> = {};
  for (const operation of api.operations) {
    ajv.addSchema(parametersSchema(operation), operation.id);
    names[`validate${pascal(operation.id)}`] = operation.id;
  }
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
