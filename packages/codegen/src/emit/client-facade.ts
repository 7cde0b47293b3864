import type { ApiModel, OperationModel, ParameterModel } from "../model/api.ts";
import { operationDoc, parametersName, parameterType } from "./describe.ts";
import { importedNames, resultType } from "./results.ts";
import { comment, HEADER, literal, pascal } from "./text.ts";

/** The façade: methods grouped by `x-resource`, which return what they are asked for or throw. */
export function clientFacade(api: ApiModel): string {
  const ids = api.operations.map(({ id }) => `${id}Operation`);
  const parameters = [...new Set(api.operations.filter(hasRest).map(parametersName))].sort();
  const results = importedNames(api.operations.map((operation) => resultType(api, operation)));
  const collections = [...new Set(api.operations.map(({ resource }) => resource.collection))];
  return [
    HEADER,
    'import type { Caller } from "../caller.ts";',
    'import type { CallOptions } from "../options.ts";',
    parameters.length > 0 ? `import type { ${parameters.join(", ")} } from "./operations.ts";` : "",
    `import { ${ids.join(", ")} } from "./operations.ts";`,
    `import type { ${results.join(", ")} } from "./schema.ts";`,
    ...collections.map((collection) => collectionInterface(api, collection)),
    comment(["The API by resource. Every method returns what it is asked for, or throws."]),
    "export interface Music {",
    ...tree(collections).map(memberType),
    "}",
    "/** The façade over one way of calling. */",
    "export function facade(call: Caller): Music {",
    `return {${tree(collections)
      .map((node) => memberObject(api, node))
      .join("\n")}};`,
    "}",
    "",
  ].join("\n");
}

/** A member of the façade: a collection, a group of others, or both. */
interface FacadeNode {
  readonly name: string;
  readonly collection: string | undefined;
  readonly children: readonly FacadeNode[];
}

/** `["albums", "library.albums"]` as nested members. */
function tree(collections: readonly string[], prefix = ""): FacadeNode[] {
  const below = collections.filter((collection) => collection.startsWith(prefix));
  const names = [...new Set(below.map((collection) => collection.slice(prefix.length).split(".")[0] ?? ""))];
  return names.map((name) => ({
    name,
    collection: below.find((collection) => collection === prefix + name),
    children: tree(below, `${prefix}${name}.`),
  }));
}

function memberType({ name, collection, children }: FacadeNode): string {
  const own = collection === undefined ? [] : [`${pascal(collection)}Resource`];
  const inner = children.length === 0 ? [] : [`{\n${children.map(memberType).join("\n")}\n}`];
  return `readonly ${name}: ${[...own, ...inner].join(" & ")};`;
}

function memberObject(api: ApiModel, { name, collection, children }: FacadeNode): string {
  const methods = collection === undefined ? [] : collectionMethods(api, collection);
  return `${name}: {\n${[...methods, ...children.map((child) => memberObject(api, child))].join("\n")}\n},`;
}

function inCollection(api: ApiModel, collection: string): OperationModel[] {
  return api.operations.filter(({ resource }) => resource.collection === collection);
}

function keyOf(operation: OperationModel): ParameterModel | undefined {
  return operation.parameters.find(({ name }) => name === operation.resource.key);
}

function hasRest(operation: OperationModel): boolean {
  return operation.parameters.some(({ name }) => name !== operation.resource.key);
}

function collectionInterface(api: ApiModel, collection: string): string {
  const methods = inCollection(api, collection).flatMap((operation) => [
    comment([...operationDoc(operation), "", "@throws ApiError, TransportError"]),
    `${operation.resource.method}(${signature(operation)}): Promise<${resultType(api, operation).text}>;`,
  ]);
  return [
    `/** \`${collection}\` */`,
    `export interface ${pascal(collection)}Resource {`,
    ...methods,
    "}",
  ].join("\n");
}

function signature(operation: OperationModel): string {
  const key = keyOf(operation);
  const rest = hasRest(operation) ? restType(operation) : undefined;
  const required = operation.parameters.some(({ name, required }) => required && name !== key?.name);
  return [
    key && `${key.name}: ${parameterType(key)}`,
    rest && `parameters${required ? "" : "?"}: ${rest}`,
    "options?: CallOptions",
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

function restType(operation: OperationModel): string {
  const key = keyOf(operation);
  return key ? `Omit<${parametersName(operation)}, ${literal(key.name)}>` : parametersName(operation);
}

function collectionMethods(api: ApiModel, collection: string): string[] {
  return inCollection(api, collection).map((operation) => {
    const key = keyOf(operation);
    const names = [key?.name, hasRest(operation) ? "parameters" : undefined, "options"];
    const args = names.filter((name) => name !== undefined).join(", ");
    const asked = hasRest(operation) ? [key?.name, "...parameters"] : [key?.name];
    const object = `{ ${asked.filter((name) => name !== undefined).join(", ")} }`;
    return `${operation.resource.method}: (${args}) => call(${operation.id}Operation, ${object}, options),`;
  });
}
