import type { ApiModel, OperationModel } from "../model/api.ts";
import { itemType } from "./client-details.ts";
import { batchedBy } from "./client-facade-types.ts";
import { operationDoc, parametersName } from "./describe.ts";
import { argumentOf, camel, changedMembership, membershipOf, pagesArgument, usedIn } from "./react-names.ts";
import { importedNames, resultType } from "./results.ts";
import { comment, HEADER, literal, union } from "./text.ts";

/** Keys and options of all operations: of queries, of infinite ones where there is `x-pagination`, of changes. */
export function reactOptions(api: ApiModel): string {
  const results = importedNames([
    ...api.operations.map((operation) => resultType(api, operation)),
    ...api.operations
      .filter(({ pagination, resource }) => pagination && membershipOf(api, resource.collection))
      .map((operation) => itemType(api, operation)),
  ]);
  const parameters = api.operations.filter(({ resource }) => resource.key === undefined).map(parametersName);
  const collections = [...new Set(api.operations.map(({ resource }) => resource.collection))];
  const code = [
    ...collections.flatMap((collection) => membership(api, collection)),
    ...api.operations.flatMap((operation) => options(api, operation)),
  ].join("\n");
  return [
    HEADER,
    `import type { Music, ${[...results, ...parameters].join(", ")} } from "@gatefold/client";`,
    'import type { InfiniteData, QueryClient } from "@tanstack/react-query";',
    ...(code.includes("memberOptions(") ? MEMBER_IMPORTS : []),
    `import { ${usedIn(code, OPTIONS)} } from "../options.ts";`,
    'import { type ApiKey, queryKey } from "../query-key.ts";',
    'export type { ApiMutationOptions, ApiPagesOptions, ApiQueryOptions, Cursor } from "../options.ts";',
    'export { ensure, prefetch } from "../prefetch.ts";',
    'export { type ApiKey, type GatefoldError, queryKey, type QueryKeyParts } from "../query-key.ts";',
    code,
    "",
  ].join("\n");
}

const MEMBER_IMPORTS = [
  'import { memberOptions } from "../member-change.ts";',
  'import type { Membership } from "../membership.ts";',
];
const OPTIONS = [
  ...["ApiMutationOptions", "ApiPagesOptions", "ApiQueryOptions", "Cursor"].map((name) => `type ${name}`),
  ...["changeOptions", "manyOptions", "pagesOptions", "readOptions"],
];

/** The type of the clients whose scopes are enough for an operation. */
function clientType({ scopes }: OperationModel): string {
  return scopes.map((all) => `Music<${union(all)}>`).join(" | ");
}

function options(api: ApiModel, operation: OperationModel): string[] {
  const result = resultType(api, operation).text;
  if (operation.method !== "GET") return change(api, operation, result);
  if (operation.pagination) return [...pages(operation, result), ...read(api, operation, result)];
  return read(api, operation, result);
}

function read(api: ApiModel, operation: OperationModel, result: string): string[] {
  const { name, declared } = argumentOf(operation);
  const { collection, method } = operation.resource;
  const one = batchedBy(api, operation);
  const stem = operation.pagination ? `${camel(operation)}Page` : camel(operation);
  const call = `(call) => music.${collection}.${method}(${name}, call)`;
  const body =
    one?.batch === undefined
      ? // A list is a promise of its first page; what is kept is the page.
        `readOptions(${stem}Key(${name}), ${operation.pagination ? call.replace("(call)", "async (call)") : call})`
      : `manyOptions(${stem}Key(${name}), ${call}, (item) => ${camel(one)}Key(item.${one.batch.key}))`;
  return [
    `/** Where {@link ${stem}Options} keeps what it reads. */`,
    `export function ${stem}Key(${declared}): ApiKey<${result}> { return queryKey([${literal(collection)}, ${literal(method)}, ${name}]); }`,
    comment(
      operation.pagination ? [`One page: see {@link ${camel(operation)}Options}.`] : operationDoc(operation),
    ),
    `export function ${stem}Options(music: ${clientType(operation)}, ${declared}): ApiQueryOptions<${result}> { return ${body}; }`,
  ];
}

function pages(operation: OperationModel, result: string): string[] {
  const { collection, method } = operation.resource;
  const cursor = operation.pagination?.cursor ?? "cursor";
  const declared = pagesArgument(operation);
  const key = `[${literal(collection)}, ${literal(`${method}.pages`)}, parameters]`;
  return [
    `/** Where {@link ${camel(operation)}Options} keeps what it reads. */`,
    `export function ${camel(operation)}Key(${declared}): ApiKey<InfiniteData<${result}, Cursor>> { return queryKey(${key}); }`,
    comment(operationDoc(operation)),
    `export function ${camel(operation)}Options(music: ${clientType(operation)}, ${declared}): ApiPagesOptions<${result}> {
      return pagesOptions(${camel(operation)}Key(parameters),
        async (call) => music.${collection}.${method}({ ...parameters, ${cursor}: call.pageParam }, call),
        (page) => page.${pageInfoPath(operation)});
    }`,
  ];
}

/** Where in what the façade returns the page info stands. */
function pageInfoPath({ id, pagination, resultPath }: OperationModel): string {
  const path = pagination?.pageInfo ?? [];
  const below = resultPath.every((name, index) => path[index] === name) ? path.slice(resultPath.length) : [];
  if (below.length === 0) throw new Error(`${id}: the page info must stand beside the items`);
  return below.join("?.");
}

function membership(api: ApiModel, collection: string): string[] {
  const found = membershipOf(api, collection);
  if (!found) return [];
  const { list, details, entry } = found;
  const key = `queryKey([${literal(collection)}, "has", id])`;
  const counted = list.pagination?.count?.at(-1);
  const count = counted === undefined ? "" : `, ${counted}: ${details.items}.length`;
  return [
    `const ${camel(list)}: Membership<${details.item}, ${details.page}> = {
      collection: ${literal(collection)}, keyOf: ${entry}Key, filter: ${literal(details.filter?.name)}, changes: new WeakMap(),
      entries: (page) => page.${details.items} ?? [], put: (page, ${details.items}) => ({ ...page, ${details.items}${count} }),
      id: (entry) => entry.${details.reference}?.${details.key}, entry: (id) => ({ ${details.reference}: { ${details.key}: id } }),
    };`,
    `/** Where {@link ${entry}Options} keeps what it reads. */`,
    `export function ${entry}Key(id: string): ApiKey<boolean> { return ${key}; }`,
    `/** Whether there is an entry for this ${details.field}: \`${list.method} ${list.path}?${details.filter?.name}=\`. */`,
    `export function ${entry}Options(music: ${clientType(list)}, id: string): ApiQueryOptions<boolean> {
      return readOptions(${entry}Key(id), (call) => music.${collection}.has(id, call));
    }`,
  ];
}

function change(api: ApiModel, operation: OperationModel, result: string): string[] {
  const { declared, name } = argumentOf(operation);
  const type = declared.replace(/^\w+: | = \{\}$/g, "");
  const { collection, method } = operation.resource;
  const call = `(${name}) => music.${collection}.${method}(${name})`;
  const list = changedMembership(api, operation)?.list;
  const invalidated = operation.invalidates.map((one) => `queryKey([${literal(one)}])`).join(", ");
  const key = `queryKey([${literal(collection)}, ${literal(method)}])`;
  const body = list
    ? `memberOptions(${camel(list)}, queries, ${operation.method === "PUT"}, music.${collection}.${method})`
    : `changeOptions(${key}, ${call}, queries, [${invalidated}])`;
  return [
    comment(operationDoc(operation)),
    `export function ${camel(operation)}Options(music: ${clientType(operation)}, queries: QueryClient): ApiMutationOptions<${result}, ${type}> { return ${body}; }`,
  ];
}
