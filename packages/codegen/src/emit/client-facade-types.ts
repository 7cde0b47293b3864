import type { ApiModel, OperationModel, ParameterModel } from "../model/api.ts";
import { detailedName, detailsOf, itemType } from "./client-details.ts";
import { operationDoc, parametersName, parameterType } from "./describe.ts";
import { resultType } from "./results.ts";
import { comment, literal, pascal, union } from "./text.ts";

/** The operations of a collection. */
export function inCollection(api: ApiModel, collection: string): OperationModel[] {
  return api.operations.filter(({ resource }) => resource.collection === collection);
}

/** The parameter that names what is read or changed. */
export function keyOf(operation: OperationModel): ParameterModel | undefined {
  return operation.parameters.find(({ name }) => name === operation.resource.key);
}

/** Whether there are other parameters than the key. */
export function hasRest(operation: OperationModel): boolean {
  return operation.parameters.some(({ name }) => name !== operation.resource.key);
}

/** The operation whose `x-batch` this one answers. */
export function batchedBy(api: ApiModel, { id }: OperationModel): OperationModel | undefined {
  return api.operations.find(({ batch }) => batch?.operation === id);
}

/** The interface of a resource of the façade. */
export function collectionInterface(api: ApiModel, collection: string): string {
  return [
    `/** \`${collection}\`, as far as the granted scopes allow it. */`,
    `export interface ${pascal(collection)}Resource<Granted extends Scope = Scope> {`,
    ...inCollection(api, collection).flatMap((operation) => method(api, operation)),
    "}",
  ].join("\n");
}

/** The types of a list whose items can be completed. */
export function detailTypes(api: ApiModel, operation: OperationModel): string[] {
  const details = detailsOf(api, operation);
  if (!details) return [];
  const { item, page, items, field, type, many } = details;
  const parameters = parametersName(operation);
  const wanted = `false | ${allowed("AllowedValue", many, "true")} | undefined`;
  return [
    comment([`An entry with its ${field}.`]),
    `export interface ${detailedName(item)} extends ${item} {`,
    comment([
      `What \`${many.id}\` says of it. Missing if the catalog has it no longer, or if \`details\` is false.`,
    ]),
    `readonly ${field}?: ${type} | undefined; }`,
    comment([`A page of entries with their ${field}s.`]),
    `export interface ${detailedName(page)} extends Omit<${page}, ${literal(items)}> {`,
    comment(["The entries of this page."]),
    `${items}?: ${detailedName(item)}[]; }`,
    comment([`A list, with or without the ${field} of each entry.`]),
    `export interface ${pascal(operation.id)}Method<Granted extends Scope = Scope> {`,
    `/** Without \`details\`, entries only have the id of their ${field}. */`,
    `(parameters?: ${parameters} & { readonly details?: false | undefined }, options?: ListOptions): PagedList<${item}, ${page}>;`,
    comment([`With \`details\`, entries have their ${field}s: see \`${many.id}\`.`]),
    `(parameters: ${parameters} & { readonly details?: ${wanted} }, options?: ListOptions): PagedList<${detailedName(item)}, ${detailedName(page)}>;`,
    "}",
  ];
}

function method(api: ApiModel, operation: OperationModel): string[] {
  const many = batchedBy(api, operation)?.batch;
  const doc = [
    ...operationDoc(operation),
    many && `@param ${many.parameter} any number of them; a request has up to ${many.maxItems}`,
    "@throws ApiError, TransportError",
  ];
  return [
    comment(doc),
    `readonly ${operation.resource.method}: ${allowed("Allowed", operation, methodType(api, operation))};`,
    ...presenceMethod(api, operation),
  ];
}

function methodType(api: ApiModel, operation: OperationModel): string {
  const result = resultType(api, operation).text;
  const { pagination } = operation;
  if (detailsOf(api, operation)) return `${pascal(operation.id)}Method<Granted>`;
  const returned = pagination
    ? `PagedList<${itemType(api, operation).text}, ${result}>`
    : `Promise<${result}>`;
  return `(${signature(operation)}) => ${returned}`;
}

/** Whether one entity is in a list that can be filtered by ids. */
function presenceMethod(api: ApiModel, operation: OperationModel): string[] {
  const details = detailsOf(api, operation);
  if (details?.filter === undefined) return [];
  return [
    comment([
      `Whether there is an entry for this ${details.field}: \`${operation.method} ${operation.path}?${details.filter.name}=\`.`,
      "The calls of one tick share a request.",
      "",
      "@throws ApiError, TransportError",
    ]),
    `readonly has: ${allowed("Allowed", operation, "(id: string, options?: BatchedReadOptions) => Promise<boolean>")};`,
  ];
}

function allowed(name: "Allowed" | "AllowedValue", { scopes }: OperationModel, type: string): string {
  const alternatives = scopes.map((all) => `[${union(all)}]`).join(" | ");
  return `${name}<Granted, ${alternatives}, ${type}>`;
}

function signature(operation: OperationModel): string {
  const key = keyOf(operation);
  const rest = hasRest(operation) ? restType(operation) : undefined;
  const required = operation.parameters.some(({ name, required }) => required && name !== key?.name);
  return [
    key && `${key.name}: ${parameterType(key)}`,
    rest && `parameters${required ? "" : "?"}: ${rest}`,
    `options?: ${optionsType(operation)}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

function optionsType({ method, batch, pagination }: OperationModel): string {
  if (pagination) return "ListOptions";
  if (method !== "GET") return "CallOptions";
  return batch ? "BatchedReadOptions" : "ReadOptions";
}

function restType(operation: OperationModel): string {
  const key = keyOf(operation);
  return key ? `Omit<${parametersName(operation)}, ${literal(key.name)}>` : parametersName(operation);
}
