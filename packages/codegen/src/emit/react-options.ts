import { changesOf } from "../spec/lists.ts";
import { type Operation, stepsOf } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, union } from "../text.ts";
import { operationDoc } from "./documentation.ts";
import { Module } from "./module.ts";
import {
  argumentOf,
  hookNoun,
  listPlan,
  methodOf,
  optionsStem,
  queriesOf,
  type Query,
  withMethods,
} from "./react-queries.ts";

const CLIENT = "@gatefold/client";
const OPTIONS = "../options.ts";
const MAKERS = { Query: "readOptions", Member: "readOptions", Many: "manyOptions", Pages: "pagesOptions" };

/** Keys and options of all operations: of queries, of infinite ones where there is `x-pagination`, of changes. */
export function reactOptions(api: Api): string {
  const module = new Module();
  const operations = withMethods(api);
  const changed = operations.filter((list) => changesOf(api, list).length > 0);
  const plan = changed.length > 0 && module.type("../list-plan.ts", "ListPlan");
  module.add(
    'export type { ApiKey, ApiMutationOptions, ApiPagesOptions, ApiQueryOptions, Cursor, GatefoldError, QueryKeyParts, Skippable } from "../options.ts";',
    'export { queryKey } from "../options.ts";',
    'export { ensure, prefetch } from "../prefetch.ts";',
    ...changed.map((list) => `const ${optionsStem(list)}List: ${plan} = ${literal(listPlan(api, list))};`),
    ...queriesOf(api).flatMap((query) => queryCode(module, query)),
    ...operations.flatMap((operation) => (operation.isRead ? [] : changeCode(module, api, operation))),
  );
  return module.toString();
}

/** The type of the clients whose scopes are enough for an operation, and for reading the list that it changes. */
function clientType(module: Module, { scopes }: Operation, list?: Operation): string {
  const both = scopes.flatMap((all) => (list?.scopes ?? [[]]).map((more) => [...new Set([...all, ...more])]));
  // An alternative that needs more than another one says nothing.
  const least = both.filter(
    (all) => !both.some((other) => other.length < all.length && other.every((scope) => all.includes(scope))),
  );
  return least.map((all) => `${module.type(CLIENT, "Music")}<${union(all)}>`).join(" | ");
}

/** The functions that give the key and the options of a query. */
function queryCode(module: Module, query: Query): string[] {
  const { operation, stem, doc, argument, key, result, kind, read, more } = query;
  const { name, type, isOptional } = argument;
  const isPages = kind === "Pages";
  const value = module.types(CLIENT, result);
  const kept = isPages
    ? `${module.type("@tanstack/react-query", "InfiniteData")}<${value}, ${module.type(OPTIONS, "Cursor")}>`
    : value;
  const options = module.type(OPTIONS, isPages ? "ApiPagesOptions" : "ApiQueryOptions");
  const declared = `${name}: ${module.type(OPTIONS, "Skippable")}<${module.types(CLIENT, type)}>${isOptional ? " = {}" : ""}`;
  const keyCode = `${module.value(OPTIONS, "queryKey")}([${literal(operation.extensions["x-resource"]?.collection)}, ${key}])`;
  const made = `${module.value(OPTIONS, MAKERS[kind])}(${stem}Key(${name}), ${name}, ${read.replace(/ as (\w+)/, (_, cast) => ` as ${module.type(CLIENT, cast)}`)}${more})`;
  return [
    `/** Where {@link ${stem}Options} keeps what it reads. */`,
    `export function ${stem}Key(${declared}): ${module.type(OPTIONS, "ApiKey")}<${kept}> { return ${keyCode}; }`,
    comment(doc),
    `export function ${stem}Options(music: ${clientType(module, operation)}, ${declared}): ${options}<${value}> { return ${made}; }`,
    ...(isPages ? flattenCode(operation) : []),
  ];
}

function flattenCode(operation: Operation): string[] {
  const items = stepsOf(operation.extensions["x-pagination"]?.items).at(-1);
  return [
    `/** The entries of all pages, one after the other: a \`select\` for {@link ${optionsStem(operation)}Options}. */`,
    `export function flatten${hookNoun(operation)}<Entry>(data: { readonly pages: readonly { readonly ${items}?: readonly Entry[] }[] }): Entry[] { return data.pages.flatMap((page) => page.${items} ?? []); }`,
  ];
}

/** The types of what a change gives, and of what it is asked with. */
export function changeTypes(module: Module, operation: Operation): string {
  const { type, passed } = argumentOf(operation);
  const result = operation.result.type === "undefined" ? "void" : operation.result.type;
  return module.types(CLIENT, `${result}, ${passed ? type : "void"}`);
}

function changeCode(module: Module, api: Api, operation: Operation): string[] {
  const { name, passed } = argumentOf(operation);
  const {
    "x-invalidates": invalidates = [],
    "x-changes-list": changes,
    "x-resource": resource,
  } = operation.extensions;
  const list = changes && api.operations.find(({ id }) => id === changes.list);
  const owner = list?.extensions["x-resource"]?.collection;
  const send =
    passed === name && list
      ? methodOf(operation)
      : `(${passed && name}) => ${methodOf(operation)}(${passed})`;
  const key = (...parts: (string | undefined)[]) => `${module.value(OPTIONS, "queryKey")}(${literal(parts)})`;
  const others = invalidates.filter((one) => one !== owner).map((one) => key(one));
  const made = list
    ? `${module.value("../list-changes.ts", "listChangeOptions")}(${optionsStem(list)}List, queries, ${literal(resource?.method)}, { send: ${send}, has: music.${owner}.has }${others.length > 0 ? `, [${others.join(", ")}]` : ""})`
    : `${module.value(OPTIONS, "changeOptions")}(${key(resource?.collection, resource?.method)}, ${send}, queries, [${others.join(", ")}])`;
  const options = `${module.type(OPTIONS, "ApiMutationOptions")}<${changeTypes(module, operation)}>`;
  const queries = `queries: ${module.type("@tanstack/react-query", "QueryClient")}`;
  return [
    comment(operationDoc(operation)),
    `export function ${optionsStem(operation)}Options(music: ${clientType(module, operation, list)}, ${queries}): ${options} { return ${made}; }`,
  ];
}
