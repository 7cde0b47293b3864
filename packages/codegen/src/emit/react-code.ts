import { changesOf } from "../spec/lists.ts";
import type { Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, union } from "../text.ts";
import { operationDoc } from "./documentation.ts";
import { fileOf, type Module } from "./module.ts";
import {
  argumentOf,
  changesIn,
  listPlan,
  methodOf,
  namesOf,
  queriesOf,
  type Query,
} from "./react-queries.ts";

const CLIENT = "@gatefold/client";
const OPTIONS = "../options.ts";
const HOOKS = "../hooks.ts";
const MAKERS = { Query: "readOptions", Member: "readOptions", Many: "manyOptions", Pages: "pagesOptions" };

/** Keys and options of all operations: of queries, of infinite ones where there is `x-pagination`, of changes. */
export function reactOptions(api: Api): string {
  const changed = [...api.collections.values()].flat().filter((list) => changesOf(api, list).length > 0);
  const planOf = (list: Operation) => literal(listPlan(api, list));
  return fileOf((module) => [
    'export type { ApiKey, ApiMutationOptions, ApiPagesOptions, ApiQueryOptions, Cursor, GatefoldError, QueryKeyParts, Skippable } from "../options.ts";',
    'export { queryKey } from "../options.ts";',
    'export { ensure, prefetch } from "../prefetch.ts";',
    ...changed.map(
      (list) =>
        `const ${namesOf(list).stem}List: ${module.type("../list-plan.ts", "ListPlan")} = ${planOf(list)};`,
    ),
    ...queriesOf(api).flatMap((query) => queryCode(module, query)),
    ...changesIn(api).flatMap((operation) => changeCode(module, api, operation)),
  ]);
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
  const { operation, stem, noun, doc, argument, key, result, kind, read, more } = query;
  const { name, type, isOptional } = argument;
  const isPages = kind === "Pages";
  const value = module.types(CLIENT, result);
  const kept = isPages
    ? `${module.type("@tanstack/react-query", "InfiniteData")}<${value}, ${module.type(OPTIONS, "Cursor")}>`
    : value;
  const options = module.type(OPTIONS, isPages ? "ApiPagesOptions" : "ApiQueryOptions");
  const declared = `${name}: ${module.type(OPTIONS, "Skippable")}<${module.types(CLIENT, type)}>${isOptional ? " = {}" : ""}`;
  const keyCode = `${module.value(OPTIONS, "queryKey")}([${literal(operation.extensions["x-resource"]?.collection)}, ${key}])`;
  const reader = read.replace(/(?<= as )\w+/, (cast) => module.type(CLIENT, cast));
  const made = `${module.value(OPTIONS, MAKERS[kind])}(${stem}Key(${name}), ${name}, ${reader}${more})`;
  const items = operation.page?.items;
  const flatten = [
    `/** The entries of all pages, one after the other: a \`select\` for {@link ${stem}Options}. */`,
    `export function flatten${noun}<Entry>(data: { readonly pages: readonly { readonly ${items}?: readonly Entry[] }[] }): Entry[] { return data.pages.flatMap((page) => page.${items} ?? []); }`,
  ];
  return [
    `/** Where {@link ${stem}Options} keeps what it reads. */`,
    `export function ${stem}Key(${declared}): ${module.type(OPTIONS, "ApiKey")}<${kept}> { return ${keyCode}; }`,
    comment(doc),
    `export function ${stem}Options(music: ${clientType(module, operation)}, ${declared}): ${options}<${value}> { return ${made}; }`,
    ...(isPages ? flatten : []),
  ];
}

/** The types of what a change gives, and of what it is asked with. */
function changeTypes(module: Module, operation: Operation): string {
  const { type, passed } = argumentOf(operation);
  const result = operation.result.type === "undefined" ? "void" : operation.result.type;
  return module.types(CLIENT, `${result}, ${passed ? type : "void"}`);
}

function changeCode(module: Module, api: Api, operation: Operation): string[] {
  const { name, passed } = argumentOf(operation);
  const { "x-invalidates": invalidates = [], "x-resource": resource } = operation.extensions;
  const list = api.operations.find(({ id }) => id === operation.extensions["x-changes-list"]?.list);
  const owner = list?.extensions["x-resource"]?.collection;
  const method = methodOf(operation);
  const send = passed === name && list ? method : `(${passed && name}) => ${method}(${passed})`;
  const key = (...parts: (string | undefined)[]) => `${module.value(OPTIONS, "queryKey")}(${literal(parts)})`;
  const others = invalidates.filter((one) => one !== owner).map((one) => key(one));
  const made = list
    ? `${module.value("../list-changes.ts", "listChangeOptions")}(${namesOf(list).stem}List, queries, ${literal(resource?.method)}, { send: ${send}, has: music.${owner}.has }${others.length > 0 ? `, [${others.join(", ")}]` : ""})`
    : `${module.value(OPTIONS, "changeOptions")}(${key(resource?.collection, resource?.method)}, ${send}, queries, [${others.join(", ")}])`;
  const options = `${module.type(OPTIONS, "ApiMutationOptions")}<${changeTypes(module, operation)}>`;
  const queries = `queries: ${module.type("@tanstack/react-query", "QueryClient")}`;
  return [
    comment(operationDoc(operation)),
    `export function ${namesOf(operation).stem}Options(music: ${clientType(module, operation, list)}, ${queries}): ${options} { return ${made}; }`,
  ];
}

/** Hooks an operation: a query, an infinite query where there is `x-pagination`, or a mutation. */
export function reactHooks(api: Api): string {
  return fileOf((module) => [
    ...queriesOf(api).flatMap((query) => (query.noun ? queryHooks(module, query) : [])),
    ...changesIn(api).flatMap((operation) => mutationHook(module, operation)),
  ]);
}

/** A hook that reads, the same with suspense, and the one that reads ahead. */
function queryHooks(module: Module, { noun, stem, doc, argument, kind, itemKey, ...query }: Query): string[] {
  const { name, isOptional } = argument;
  const [type, result] = [module.types(CLIENT, argument.type), module.types(CLIENT, query.result)];
  const made = `${module.value("./options.ts", `${stem}Options`)}(music, ${name})`;
  const options = itemKey
    ? `(music, queries) => ${module.value(OPTIONS, "withKnown")}(${made}, ${name}, ${module.value("./options.ts", itemKey)}, queries)`
    : `(music) => ${made}`;
  const pages = kind === "Pages" ? kind : "";
  const own = kind === "Member" ? kind : pages;
  const whole = pages ? `${module.type(HOOKS, "PagesData")}<${result}>` : result;
  const types = pages ? `${result}, Selected` : "Selected";
  const skippable = `${module.type("./options.ts", "Skippable")}<${type}>`;
  const declared = (given: string) => `${name}${isOptional ? "?" : ""}: ${given}`;
  const hook = (prefix: string, given: string, plain: string) => {
    const callers = `options?: ${module.type(HOOKS, `${prefix}${pages}HookOptions`)}<${result}, Selected>`;
    const hookType = module.type(HOOKS, `${prefix}${pages || plain}Hook`);
    const use = module.value(HOOKS, `useApi${prefix}${own || plain}`);
    return `export function use${prefix}${noun}<Selected = ${whole}>(${declared(given)}, ${callers}): ${hookType}<${types}> { return ${use}(${options}, options); }`;
  };
  return [
    comment(doc),
    hook("", skippable, "Query"),
    `/** {@link use${noun}} for a component that waits in a \`Suspense\`. Errors go to its error boundary. */`,
    hook("Suspense", type, ""),
    `/** Reads ahead what {@link use${noun}} will ask for. */`,
    `export function usePrefetch${noun}(${declared(skippable)}): void { ${module.value(HOOKS, "useApiPrefetch")}(${options}); }`,
  ];
}

function mutationHook(module: Module, operation: Operation): string[] {
  const types = changeTypes(module, operation);
  const { noun, stem } = namesOf(operation);
  const options = module.value("./options.ts", `${stem}Options`);
  const hook = `${module.type(HOOKS, "MutationHook")}<${types}>`;
  return [
    comment(operationDoc(operation)),
    `export function use${noun}(options?: ${module.type(HOOKS, "MutationHookOptions")}<${types}>): ${hook} { return ${module.value(HOOKS, "useApiMutation")}(${options}, options); }`,
  ];
}
