import type { ApiModel, OperationModel } from "../model/api.ts";
import { operationDoc, parametersName, parameterType } from "./describe.ts";
import { importedNames, resultType } from "./results.ts";
import { comment, HEADER, literal, pascal } from "./text.ts";

/** A hook an operation: a query, an infinite query where there is `x-pagination`, or a mutation. */
export function reactHooks(api: ApiModel): string {
  const results = importedNames(api.operations.map((operation) => resultType(api, operation)));
  const parameters = api.operations.filter((operation) => !keyOf(operation)).map(parametersName);
  return [
    HEADER,
    `import type { ${[...results, ...parameters].join(", ")} } from "@gatefold/client";`,
    "import {",
    "type HookOptions, type MutationHook, type PagesHook, type QueryHook, useApiMutation, useApiPages, useApiQuery,",
    '} from "../hooks.ts";',
    ...api.operations.map((operation) => hook(api, operation)),
    "",
  ].join("\n");
}

/** `getAlbum` as `useAlbum`, `addLibraryAlbum` as `useAddLibraryAlbum`. */
export function hookName(operation: OperationModel): string {
  const name = operation.method === "GET" ? operation.id.replace(/^(get|list)/, "") : operation.id;
  return `use${pascal(name)}`;
}

function keyOf(operation: OperationModel) {
  return operation.parameters.find(({ name }) => name === operation.resource.key);
}

function hook(api: ApiModel, operation: OperationModel): string {
  const { method, pagination } = operation;
  const code = method !== "GET" ? mutation : pagination ? pages : query;
  return [comment([...operationDoc(operation)]), code(operation, resultType(api, operation).text)].join("\n");
}

function query(operation: OperationModel, result: string): string {
  const key = keyOf(operation);
  const name = key?.name ?? "parameters";
  const type = key ? parameterType(key) : parametersName(operation);
  return `export function ${hookName(operation)}(${name}: ${type}, options?: HookOptions): QueryHook<${result}> {
    return useApiQuery(${queryKey(operation, name)}, (music, call) => music.${call(operation, name)}, options);
  }`;
}

function pages(operation: OperationModel, result: string): string {
  const cursor = operation.pagination?.cursor ?? "cursor";
  const type = `Omit<${parametersName(operation)}, ${literal(cursor)}>`;
  return `export function ${hookName(operation)}(parameters: ${type} = {}, options?: HookOptions): PagesHook<${result}> {
    return useApiPages(${queryKey(operation, "parameters")}, (music, ${cursor}, call) =>
      music.${call(operation, `{ ...parameters, ${cursor} }`)}, (page) => page.${pageInfoPath(operation)}, options);
  }`;
}

/** Where in what the façade returns the page info stands. */
function pageInfoPath({ id, pagination, resultPath }: OperationModel): string {
  const path = pagination?.pageInfo ?? [];
  const below = resultPath.every((name, index) => path[index] === name) ? path.slice(resultPath.length) : [];
  if (below.length === 0) throw new Error(`${id}: the page info must stand beside the items`);
  return below.join("?.");
}

function mutation(operation: OperationModel, result: string): string {
  const key = keyOf(operation);
  const type = key ? parameterType(key) : parametersName(operation);
  const name = key?.name ?? "parameters";
  const invalidates = literal(operation.invalidates);
  return `export function ${hookName(operation)}(): MutationHook<${result}, ${type}> {
    return useApiMutation(${invalidates}, (music, ${name}) => music.${call(operation, name, "")});
  }`;
}

function queryKey({ resource, pagination }: OperationModel, name: string): string {
  const kind = pagination ? `${resource.method}.pages` : resource.method;
  return `[${literal(resource.collection)}, ${literal(kind)}, ${name}]`;
}

function call({ resource }: OperationModel, argument: string, options = ", call"): string {
  return `${resource.collection}.${resource.method}(${argument}${options})`;
}
