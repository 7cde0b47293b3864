import type { ApiModel, OperationModel } from "../model/api.ts";
import { detailsOf } from "./client-details.ts";
import { batchedBy, inCollection } from "./client-facade-types.ts";
import { operationDoc, parametersName } from "./describe.ts";
import {
  argumentOf,
  camel,
  changedMembership,
  clientTypes,
  importFrom,
  type MembershipModel,
  membershipOf,
  noun,
  pagesOf,
} from "./react-names.ts";
import { resultType } from "./results.ts";
import { comment, HEADER, literal, union } from "./text.ts";

/** Keys and options of all operations: of queries, of infinite ones where there is `x-pagination`, of changes. */
export function reactOptions(api: ApiModel): string {
  const collections = [...new Set(api.operations.map(({ resource }) => resource.collection))];
  const code = [
    ...collections.flatMap((collection) => membership(api, collection)),
    ...api.operations.flatMap((operation) => options(api, operation)),
  ].join("\n");
  return [
    HEADER,
    importFrom("@gatefold/client", ["Music", ...clientTypes(api)].join(" "), code),
    importFrom("@tanstack/react-query", "InfiniteData QueryClient", code),
    importFrom("../list-changes.ts", "listChangeOptions", code),
    importFrom("../list-plan.ts", "ListPlan", code),
    importFrom("../options.ts", OPTIONS, code),
    'export type { ApiKey, ApiMutationOptions, ApiPagesOptions, ApiQueryOptions, Cursor, GatefoldError, QueryKeyParts, Skippable } from "../options.ts";',
    'export { queryKey } from "../options.ts";',
    'export { ensure, prefetch } from "../prefetch.ts";',
    code,
    "",
  ].join("\n");
}

const OPTIONS =
  "ApiKey ApiMutationOptions ApiPagesOptions ApiQueryOptions Cursor Skippable changeOptions manyOptions pagesOptions queryKey readOptions";

/** The type of the clients whose scopes are enough for an operation. */
function clientType({ scopes }: OperationModel): string {
  return scopes.map((all) => `Music<${union(all)}>`).join(" | ");
}

function options(api: ApiModel, operation: OperationModel): string[] {
  const result = resultType(api, operation).text;
  if (operation.method !== "GET") return change(api, operation, result);
  if (operation.pagination) return [...pages(api, operation), ...read(api, operation, result)];
  return read(api, operation, result);
}

function read(api: ApiModel, operation: OperationModel, result: string): string[] {
  const { name, type, isOptional } = argumentOf(operation);
  const { collection, method } = operation.resource;
  const one = batchedBy(api, operation);
  const stem = operation.pagination ? `${camel(operation)}Page` : camel(operation);
  // A list is a promise of its first page; what is kept is the page.
  const call = `${operation.pagination ? "async " : ""}(${name}, call) => music.${collection}.${method}(${name}, call)`;
  const body =
    one?.batch === undefined
      ? `readOptions(${stem}Key(${name}), ${name}, ${call})`
      : `manyOptions(${stem}Key(${name}), ${name}, ${call}, (item) => ${camel(one)}Key(item.${one.batch.key}))`;
  const declared = `${name}: Skippable<${type}>${isOptional ? " = {}" : ""}`;
  return [
    `/** Where {@link ${stem}Options} keeps what it reads. */`,
    `export function ${stem}Key(${declared}): ApiKey<${result}> { return queryKey([${literal(collection)}, ${literal(method)}, ${name}]); }`,
    comment(
      operation.pagination ? [`One page: see {@link ${camel(operation)}Options}.`] : operationDoc(operation),
    ),
    `export function ${stem}Options(music: ${clientType(operation)}, ${declared}): ApiQueryOptions<${result}> { return ${body}; }`,
  ];
}

function pages(api: ApiModel, operation: OperationModel): string[] {
  const { pagination, resource } = operation;
  const { parameters, page } = pagesOf(api, operation);
  const { isOptional } = argumentOf(operation);
  const [stem, items] = [camel(operation), pagination?.items.at(-1)];
  const declared = `parameters: Skippable<${parameters}>${isOptional ? " = {}" : ""}`;
  const asked = `{ ...parameters, ${pagination?.cursor ?? "cursor"}: call.pageParam ?? undefined }`;
  // Whether the client's scopes allow details is found out at run time, as the parameters are.
  const given = detailsOf(api, operation) ? `${asked} as ${parametersName(operation)}` : asked;
  return [
    `/** Where {@link ${stem}Options} keeps what it reads. */`,
    `export function ${stem}Key(${declared}): ApiKey<InfiniteData<${page}, Cursor>> { return queryKey([${literal(resource.collection)}, ${literal(`${resource.method}.pages`)}, parameters]); }`,
    comment(operationDoc(operation)),
    `export function ${stem}Options(music: ${clientType(operation)}, ${declared}): ApiPagesOptions<${page}> {
      return pagesOptions(${stem}Key(parameters), parameters,
        async (parameters, call) => music.${resource.collection}.${resource.method}(${given}, call),
        (page) => page.${pageInfoPath(operation)}${isChanged(api, operation) ? `, ${listName(operation)}` : ""});
    }`,
    `/** The entries of all pages, one after the other: a \`select\` for {@link ${stem}Options}. */`,
    `export function flatten${noun(operation)}<Entry>(data: { readonly pages: readonly { readonly ${items}?: readonly Entry[] }[] }): Entry[] { return data.pages.flatMap((page) => page.${items} ?? []); }`,
  ];
}

function membership(api: ApiModel, collection: string): string[] {
  const found = membershipOf(api, collection);
  if (!found) return [];
  const { list, details, entry } = found;
  const name = isChanged(api, list) ? `, ${listName(list)}` : "";
  return [
    ...(name ? [`const ${listName(list)}: ListPlan = ${literal(listPlan(api, found))};`] : []),
    `/** Where {@link ${entry}Options} keeps what it reads. */`,
    `export function ${entry}Key(id: Skippable<string>): ApiKey<boolean> { return queryKey([${literal(collection)}, "has", id]); }`,
    `/** Whether there is an entry for this ${details.field}: \`${list.method} ${list.path}?${details.filter?.name}=\`. */`,
    `export function ${entry}Options(music: ${clientType(list)}, id: Skippable<string>): ApiQueryOptions<boolean> {
      return readOptions(${entry}Key(id), id, (id, call) => music.${collection}.has(id, call)${name});
    }`,
  ];
}

/** How the hooks show changes of a list: see \`ListPlan\` of the package. */
function listPlan(api: ApiModel, { list, details }: MembershipModel): object {
  const { collection } = list.resource;
  const changes = inCollection(api, collection)
    .filter((operation) => changedMembership(api, operation))
    .map(({ method, resource }) => [resource.method, { adds: method === "PUT", id: [] }]);
  const { items, reference, key, filter } = details;
  const fields = {
    pageInfo: pageInfoPath(list),
    items,
    count: list.pagination?.count?.at(-1),
    id: [reference, key],
  };
  return { collection, changes: Object.fromEntries(changes), filter: filter?.name, ...fields };
}

/** Whether there are operations that add to a list or remove from it by id. */
function isChanged(api: ApiModel, list: OperationModel): boolean {
  return api.operations.some((operation) => changedMembership(api, operation)?.list === list);
}

const listName = (list: OperationModel) => `${camel(list)}List`;

/** Where in what the façade returns the page info stands. */
function pageInfoPath({ id, pagination, resultPath }: OperationModel): string {
  const path = pagination?.pageInfo ?? [];
  const below = resultPath.every((name, index) => path[index] === name) ? path.slice(resultPath.length) : [];
  if (below.length !== 1) throw new Error(`${id}: the page info must stand beside the items`);
  return below.join();
}

function change(api: ApiModel, operation: OperationModel, result: string): string[] {
  const { name, type } = argumentOf(operation);
  const { collection, method } = operation.resource;
  const call = `(${name}) => music.${collection}.${method}(${name})`;
  const list = changedMembership(api, operation)?.list;
  const invalidated = operation.invalidates.map((one) => `queryKey([${literal(one)}])`).join(", ");
  const key = `queryKey([${literal(collection)}, ${literal(method)}])`;
  const body = list
    ? `listChangeOptions(${listName(list)}, queries, ${literal(method)}, { send: music.${collection}.${method}, has: music.${collection}.has })`
    : `changeOptions(${key}, ${call}, queries, [${invalidated}])`;
  return [
    comment(operationDoc(operation)),
    `export function ${camel(operation)}Options(music: ${clientType(operation)}, queries: QueryClient): ApiMutationOptions<${result}, ${type}> { return ${body}; }`,
  ];
}
