import type { Operation } from "../spec/operation.ts";
import type { Parameter } from "../spec/parameters.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, object, union } from "../text.ts";
import { facadeTypes } from "./client-facade.ts";
import { docsUrl, operationDoc, parametersInterface } from "./documentation.ts";
import { fileOf, HEADER, type Module } from "./module.ts";

const ENCODERS = "../encoders.ts";

/** A function for each operation, with named types for its parameters and its payload. */
export function clientOperations(api: Api): string {
  return fileOf((module) => [
    "/** The scopes that a token can carry for this API. */",
    `export type Scope = ${union([...api.scopes.keys()])};`,
    ...api.operations.map((operation) => operationCode(module, operation)),
    "/** The parameters and the payload of each operation. */",
    "export interface Calls {",
    ...api.operations.map(
      ({ id, parametersType, dataType }) =>
        `readonly ${id}: { readonly parameters: ${parametersType}; readonly data: ${dataType} };`,
    ),
    "}",
  ]);
}

/** All public names of the generated files, so that an added operation is exported without an edit. */
export function clientIndex(api: Api): string {
  const types = api.operations.flatMap(({ parametersType, dataType }) => [parametersType, dataType]);
  return [
    HEADER,
    `export type { ${facadeTypes(api).join(", ")} } from "./facade.ts";`,
    `export type { Calls, Scope, ${types.join(", ")} } from "./operations.ts";`,
    `export { ${api.operations.map(({ id }) => id).join(", ")} } from "./operations.ts";`,
    `export type { ${[...api.schemas.named.keys()].sort().join(", ")} } from "./schema.ts";`,
    "",
  ].join("\n");
}

function operationCode(module: Module, operation: Operation): string {
  const { id, body, isOptional, parametersType: parameters, dataType: data } = operation;
  const transport = module.type("../transport.ts", "Transport");
  const options = module.type("../options.ts", "CallOptions");
  const result = module.type("../transport.ts", "Result");
  return [
    parametersInterface(operation, body && module.type("./schema.ts", body.type)),
    comment([`The payload of {@link ${id}}.`, "", `@see ${docsUrl(operation)}`]),
    `export type ${data} = ${module.types("./schema.ts", operation.data)};`,
    `/** Describes the request of {@link ${id}}. */`,
    `export const ${id}Operation: ${module.type("../operation.ts", "Operation")} = ${descriptor(module, operation)};`,
    comment([
      ...operationDoc(operation),
      "@param transport sends the request, see {@link createTransport}",
      "@param parameters the parameters of the operation",
      "@param options for this call alone",
      "@returns the payload or the error of the API, and the response. Rejects with a `TransportError` if there is no such response.",
    ]),
    `export function ${id}(transport: ${transport}, parameters: ${parameters}${isOptional ? " = {}" : ""}, options?: ${options}): Promise<${result}<${data}>> {`,
    `return transport.call<${data}>(${id}Operation, { ...parameters }, options);`,
    "}",
  ].join("\n");
}

/** The descriptor that the runtime reads. Members that would have their default are left out. */
function descriptor(module: Module, operation: Operation): string {
  const { id, method, path, parameters, body, repeat, result, scopes, successes, extensions } = operation;
  const inPlace = (place: Parameter["in"]) => parameters.filter((parameter) => parameter.in === place);
  const query = inPlace("query").map(queryParameter);
  const encoded = query.filter((parameter) => typeof parameter !== "string");
  const encoder = (name: string, argument: unknown) =>
    Object.keys(Object(argument)).length > 0 ? [`${module.value(ENCODERS, name)}(${literal(argument)})`] : [];
  const names = (place: Parameter["in"]) =>
    Object.fromEntries(inPlace(place).map(({ property, name }) => [property, name]));
  const encoders = [
    ...encoder("queryParameters", encoded),
    ...encoder("headerParameters", names("header")),
    ...encoder("cookieParameters", names("cookie")),
    ...(body ? [module.value(ENCODERS, body.json ? "jsonBody" : "formBody")] : []),
  ];
  const patterns = parameters.flatMap(({ property, pattern }) =>
    pattern === undefined ? [] : [[property, String(new RegExp(pattern, "u"))] as const],
  );
  return object({
    id: literal(id),
    method: literal(method),
    path: literal(path),
    query: literal(query.filter((parameter) => typeof parameter === "string")),
    encode: encoders.length > 0 ? `[${encoders.join(", ")}]` : undefined,
    repeat: extensions["x-repeat"] && literal(repeat),
    isUnsent: repeat === "never" ? module.value("../retry.ts", "isUnsent") : undefined,
    patterns: patterns.length > 0 ? object(Object.fromEntries(patterns)) : undefined,
    noContent: successes.some(({ schema }) => schema === undefined) ? "true" : undefined,
    result: literal(result.path),
    scopes: literal(scopes),
  });
}

/** The name alone if everything else is the default. */
function queryParameter({ property, name, type, style }: Parameter): string | object {
  const as = name === property ? {} : { as: name };
  const list = { exploded: { explode: true }, space: { separator: " " }, comma: {} }[style];
  const more = { ...as, ...(type === "array" ? list : {}) };
  return Object.keys(more).length > 0 ? { name: property, ...more } : property;
}
