import type { ApiModel, OperationModel, ParameterModel } from "../model/api.ts";
import { docsUrl, operationDoc, parametersName } from "./describe.ts";
import { parametersInterface } from "./parameters.ts";
import { comment, HEADER, literal, pascal, union } from "./text.ts";

/** A function an operation, with its parameters and its payload as named types. */
export function clientOperations(api: ApiModel): string {
  const bodies = [...new Set(api.operations.map((operation) => operation.successSchema))].sort();
  return [
    HEADER,
    'import type { Operation } from "../operation.ts";',
    'import type { CallOptions } from "../options.ts";',
    'import type { Result, Transport } from "../transport.ts";',
    `import type { ${bodies.join(", ")} } from "./schema.ts";`,
    "/** The scopes that a token can carry for this API. */",
    `export type Scope = ${union([...api.scopes.keys()])};`,
    ...api.operations.map(operationCode),
    "/** What each operation is asked with, and its payload. */",
    "export interface Calls {",
    ...api.operations.map(
      (operation) =>
        `readonly ${operation.id}: { readonly parameters: ${parametersName(operation)}; readonly data: ${dataName(operation)} };`,
    ),
    "}",
    "",
  ].join("\n");
}

/** The payload type of an operation. */
export function dataName(operation: OperationModel): string {
  return `${pascal(operation.id)}Data`;
}

function operationCode(operation: OperationModel): string {
  const { id, method, path, successSchema, parameters, resultPath, scopes } = operation;
  const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const optional = parameters.every(({ required }) => !required);
  return [
    parametersInterface(operation),
    comment([`The payload of {@link ${id}}.`, "", `@see ${docsUrl(operation)}`]),
    `export type ${dataName(operation)} = ${successSchema}["data"];`,
    `/** How {@link ${id}} is called. */`,
    `export const ${id}Operation: Operation = {`,
    `id: ${literal(id)}, method: ${literal(method)}, path: ${literal(path)},`,
    `query: ${literal(query)},${patterns(parameters)}`,
    // Transports take the payload out of its envelope, so the first step is theirs.
    `result: ${literal(resultPath.slice(1))}, scopes: ${literal(scopes)},`,
    "};",
    comment([
      ...operationDoc(operation),
      "@param transport what carries the call, see {@link createTransport}",
      "@param parameters what is asked",
      "@param options for this call alone",
      "@returns the payload, or the error that the API answered with, and the response. Rejects with a `TransportError` where there is no such answer.",
    ]),
    `export function ${id}(transport: Transport, parameters: ${parametersName(operation)}${optional ? " = {}" : ""}, options?: CallOptions): Promise<Result<${dataName(operation)}>> {`,
    `return transport.call<${dataName(operation)}>(${id}Operation, { ...parameters }, options);`,
    "}",
  ].join("\n");
}

/** What the runtime checks before it asks: a value that can't be right in a path would ask for something else. */
function patterns(parameters: readonly ParameterModel[]): string {
  const entries = parameters.flatMap((parameter) => {
    const pattern = patternOf(parameter);
    return pattern === undefined ? [] : [`${literal(parameter.name)}: ${new RegExp(pattern, "u")}`];
  });
  return entries.length === 0 ? "" : ` patterns: { ${entries.join(", ")} },`;
}

function patternOf({ schema }: ParameterModel): string | undefined {
  const { pattern, items } = schema;
  if (typeof pattern === "string") return pattern;
  const ofItem =
    typeof items === "object" && items !== null && "pattern" in items ? items.pattern : undefined;
  return typeof ofItem === "string" ? ofItem : undefined;
}
