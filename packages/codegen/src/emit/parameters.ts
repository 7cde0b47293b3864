import type { OperationModel, ParameterModel } from "../model/api.ts";
import { docsUrl, parameterDoc, parametersName, parameterType } from "./describe.ts";
import { comment, literal } from "./text.ts";

/** The interface of an operation's parameters, with units, ranges and defaults. */
export function parametersInterface(operation: OperationModel): string {
  const fields = operation.parameters.map(
    (parameter) => `${comment(parameterDoc(parameter))}\nreadonly ${field(parameter)};`,
  );
  return [
    comment([`What {@link ${operation.id}} is asked with.`, "", `@see ${docsUrl(operation)}`]),
    `export interface ${parametersName(operation)} {`,
    ...fields,
    "}",
  ].join("\n");
}

function field(parameter: ParameterModel): string {
  const type = parameterType(parameter);
  const name = /^[A-Za-z]\w*$/.test(parameter.name) ? parameter.name : literal(parameter.name);
  return parameter.required ? `${name}: ${type}` : `${name}?: ${type} | undefined`;
}
