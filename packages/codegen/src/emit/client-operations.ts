import type { Operation } from "../spec/operation.ts";
import type { Field, Parameter } from "../spec/parameters.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, object, propertyName, union } from "../text.ts";
import { docsUrl, fieldDoc, operationDoc, parametersInterface } from "./documentation.ts";
import { fileOf, HEADER, type Module } from "./module.ts";

const ENCODERS = "../encoders.ts";

/** A function for each operation, with named types for its parameters and its payload. */
export function clientOperations(api: Api): string {
  return fileOf((module) => [
    "/** The scopes that a token can carry for this API. */",
    `export type Scope = ${union([...api.scopes.keys()])};`,
    "/** Header fields by name. A value of `null` or `undefined` leaves the field out. */",
    "export interface HeaderValues {",
    ...new Set(api.operations.flatMap(({ common }) => common.map(headerMember))),
    "readonly [name: string]: string | null | undefined;",
    "}",
    ...api.operations.map((operation) => operationCode(module, operation)),
    "/** The parameters and the payload of each operation. */",
    "export interface Calls {",
    ...api.operations.map(
      ({ id, parametersType, dataType }) =>
        `/** The \`parameters\` and the \`data\` of {@link ${id}}. */\nreadonly ${id}: { readonly parameters: ${parametersType}; readonly data: ${dataType} };`,
    ),
    "}",
  ]);
}

/** All public names of the generated files, so that an added operation is exported without an edit. */
export function clientIndex({ schemas }: Api, facade: string, operations: string): string {
  const names = (code: string, kind: string) =>
    Array.from(code.matchAll(new RegExp(`^export (?:${kind}) (\\w+)`, "gm")), ([, name]) => name).join(", ");
  return [
    HEADER,
    `export type { ${names(facade, "interface")} } from "./facade.ts";`,
    `export type { ${names(operations, "interface|type")} } from "./operations.ts";`,
    `export { ${names(operations, "function")} } from "./operations.ts";`,
    `export type { ${[...schemas.named.keys()].sort().join(", ")} } from "./schema.ts";`,
    "",
  ].join("\n");
}

/** A header that any call may have. */
function headerMember(one: Field): string {
  return `${fieldDoc(one)}\nreadonly ${propertyName(one.name)}?: ${one.tsType} | null | undefined;`;
}

/** The types of what the method of a search takes, and its hooks. */
function searchTypes(module: Module, { id, filters, body }: Operation): string[] {
  if (!filters || !body) return [];
  const { plan, key, fields, types } = filters;
  return [
    `/** The conditions of {@link ${id}}, by field. All of them must match; \`text\` may match any field. */`,
    `export type ${types[0]} = { readonly [Field in ${fields}]?: string | undefined };`,
    `/** The query and the other fields of the body of {@link ${id}}, in one object. */`,
    `export interface ${types[1]} extends Omit<${module.type("./schema.ts", body.type)}, ${literal(plan.list)}> {`,
    `/** Text, or text by field. */\nreadonly ${key.property}: ${key.tsType}; }`,
  ];
}

function operationCode(module: Module, operation: Operation): string {
  const { id, body, isOptional, parametersType: parameters, dataType: data } = operation;
  const transport = module.type("../transport.ts", "Transport");
  const options = module.type("../options.ts", "CallOptions");
  const result = module.type("../transport.ts", "Result");
  return [
    parametersInterface(operation, operation.own, body && module.type("./schema.ts", body.type)),
    ...searchTypes(module, operation),
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
  const { id, method, path, own, body, repeat, result, scopes, mayBeEmpty, extensions } = operation;
  const inPlace = (place: Parameter["in"]) => own.filter((parameter) => parameter.in === place);
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
    ...(body ? [module.value(ENCODERS, body.sendsJson ? "jsonBody" : "formBody")] : []),
  ];
  const patterns = own.flatMap(({ property, pattern }) =>
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
    noContent: mayBeEmpty ? "true" : undefined,
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
