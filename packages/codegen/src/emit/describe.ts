import type { OperationModel, ParameterModel } from "../model/api.ts";
import { kebab } from "./text.ts";

/** Where the reference is published. */
const DOCS = "https://gatefold.github.io/gatefold/";

/** The address of an operation's page in the reference. */
export function docsUrl(operation: OperationModel): string {
  return `${DOCS}reference/${kebab(operation.id)}/`;
}

/** What a value must be, as the second half of "must be …". */
export function expectation(parameter: ParameterModel): string {
  const { schema, type, example } = parameter;
  if (type === "integer")
    return `a whole number from ${String(schema["minimum"])} to ${String(schema["maximum"])}`;
  if (type === "array") {
    const [first] = Array.isArray(example) ? example : [];
    return `${String(schema["minItems"])} to ${String(schema["maxItems"])} ids such as ${String(first)}, separated by commas`;
  }
  if (Array.isArray(schema["enum"])) return `one of ${schema["enum"].join(", ")}`;
  if (typeof schema["pattern"] === "string") {
    return `an id such as ${String(example)} (${schema["pattern"]})`;
  }
  return `${String(schema["minLength"])} to ${String(schema["maxLength"])} characters`;
}

/** The lines of a parameter's documentation. */
export function parameterDoc(parameter: ParameterModel): (string | undefined)[] {
  const fallback = parameter.schema["default"];
  return [
    parameter.description,
    "",
    `Must be ${expectation(parameter)}.`,
    fallback === undefined ? undefined : `@default ${String(fallback)}`,
  ];
}

/** The lines of an operation's documentation. */
export function operationDoc(operation: OperationModel): string[] {
  const scopes = operation.scopes.map((all) => all.map((scope) => `\`${scope}\``).join(" and ")).join(" or ");
  const errors = operation.failures.map(({ status, codes }) => `${status} (${codes.join(", ")})`).join(", ");
  return [
    `${operation.summary}: \`${operation.method} ${operation.path}\`.`,
    "",
    operation.description,
    "",
    `Needs the scope ${scopes}. Fails with ${errors}.`,
    "",
    `@see ${docsUrl(operation)}`,
  ];
}

/** The TypeScript type of a parameter's value. */
export function parameterType(parameter: ParameterModel): string {
  if (parameter.type === "integer") return "number";
  return parameter.type === "array" ? "readonly string[]" : "string";
}

/** An interface of an operation's parameters. */
export function parametersName(operation: Pick<OperationModel, "id">): string {
  return `${operation.id.charAt(0).toUpperCase()}${operation.id.slice(1)}Parameters`;
}
