import { fieldOfBody } from "@gatefold/spec-reader";
import * as lists from "../spec/lists.ts";
import type { Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, object, pascal, union } from "../text.ts";
import { operationDoc } from "./documentation.ts";
import { fileOf, type Module } from "./module.ts";

const CLIENT = "@gatefold/client";
const OPTIONS = "../options.ts";
const HOOKS = "../hooks.ts";
/** Functions of the runtime that make options, where it is not `readOptions`. */
const MAKERS: Readonly<Record<string, string>> = { Many: "manyOptions", Pages: "pagesOptions" };
const DETAILS = " & { readonly details?: boolean | undefined }";
const [FROM, ADDED] = [" & { readonly from?: AddProgress | undefined }", ".slice(parameters.from?.done)"];

/** Keys and options of all operations: queries, infinite queries where there is `x-pagination`, and mutations. */
export function reactOptions(api: Api): string {
  const changed = api.operations.filter((list) => lists.changesOf(api, list).length > 0);
  return fileOf((module) => [
    'export type { ApiKey, ApiMutationOptions, ApiPagesOptions, ApiQueryOptions, Cursor, GatefoldError, QueryKeyParts, Skippable } from "../options.ts";',
    'export { queryKey } from "../options.ts";',
    'export { ensure, prefetch } from "../prefetch.ts";',
    ...changed.map((list) => {
      const type = `${module.type("../list-plan.ts", "ListPlan")}<${module.types(CLIENT, `${list.item}, ${list.result.type}`)}>`;
      return `const ${namesOf(list).stem}List: ${type} = ${listPlan(module, api, list)};`;
    }),
    ...queriesOf(api).flatMap((query) => queryCode(module, query)),
    ...changesIn(api).flatMap((operation) => changeCode(module, api, operation)),
  ]);
}

/** The type of clients whose scopes allow an operation. */
function clientType(module: Module, { scopes }: Operation): string {
  return scopes.map((all) => `${module.type(CLIENT, "Music")}<${union(all)}>`).join(" | ");
}

/** The functions that give the key and the options of a query. */
function queryCode(module: Module, query: Query): string[] {
  const { operation, stem, noun, doc, argument, place, result, kind, pages, read, more } = query;
  const { name, type, isOptional } = argument;
  const value = module.types(CLIENT, result);
  const kept = pages
    ? `${module.type("@tanstack/react-query", "InfiniteData")}<${value}, ${module.type(OPTIONS, "Cursor")}>`
    : value;
  const options = module.type(OPTIONS, `Api${pages || "Query"}Options`);
  const declared = `${name}: ${module.type(OPTIONS, "Skippable")}<${module.types(CLIENT, type)}>${isOptional ? " = {}" : ""}`;
  const keyCode = `${module.value(OPTIONS, "queryKey")}([${place.map(literal).join(", ")}, ${name}])`;
  const given =
    kind === "Search"
      ? `${module.value(OPTIONS, "withText")}(${name}, ${literal(operation.key?.property)})`
      : name;
  const made = `${module.value(OPTIONS, MAKERS[pages || kind] ?? "readOptions")}(${literal(place)}, ${given}, ${read}${more})`;
  const items = operation.page?.items;
  const flatten = [
    `/** The entries of all pages in one list: a \`select\` for {@link ${stem}Options}. */`,
    `export function flatten${noun}<Entry>(data: { readonly pages: readonly { readonly ${items}?: readonly Entry[] }[] }): Entry[] { return data.pages.flatMap((page) => page.${items} ?? []); }`,
  ];
  return [
    `/** The query key of {@link ${stem}Options}. */`,
    `export function ${stem}Key(${declared}): ${module.type(OPTIONS, "ApiKey")}<${kept}> { return ${keyCode}; }`,
    comment(doc),
    `export function ${stem}Options(music: ${clientType(module, operation)}, ${declared}): ${options}<${value}> { return ${made}; }`,
    ...(pages ? flatten : []),
  ];
}

/** The types of the result and of the variables of a mutation. */
function changeTypes(module: Module, api: Api, operation: Operation): string {
  const { type, passed } = argumentOf(operation);
  const result = operation.result.type === "undefined" ? "void" : operation.result.type;
  const value = lists.appendOf(api, operation) ? `(${result})[]` : result;
  return module.types(CLIENT, `${value}, ${passed ? type : "void"}`);
}

function changeCode(module: Module, api: Api, operation: Operation): string[] {
  const { name, passed } = argumentOf(operation);
  const { "x-invalidates": invalidates = [], "x-resource": resource } = operation.extensions;
  const list = api.operations.find((one) => lists.changesOf(api, one).includes(operation));
  const owner = list?.extensions["x-resource"]?.collection;
  const method = methodOf(operation);
  const append = lists.appendOf(api, operation);
  const given = append
    ? `${name}.${operation.key?.property}, ${name}.body.${append.ids}, { ...${name}.body, from: ${name}.from }`
    : passed;
  const send = given === name ? method : `(${given && name}) => ${method}(${given})`;
  const others = invalidates.filter((one) => one !== owner);
  const made = list
    ? `${module.value("../list-changes.ts", "listChangeOptions")}(${namesOf(list).stem}List, queries, ${literal(resource?.method)}, ${send}${others.length > 0 ? `, ${literal(others)}` : ""})`
    : `${module.value(OPTIONS, "changeOptions")}(${literal(placeOf(operation))}, ${send}, queries, ${literal(others)})`;
  const options = `${module.type(OPTIONS, "ApiMutationOptions")}<${changeTypes(module, api, operation)}>`;
  const queries = `queries: ${module.type("@tanstack/react-query", "QueryClient")}`;
  return [
    comment(operationDoc(operation)),
    `export function ${namesOf(operation).stem}Options(music: ${clientType(module, operation)}, ${queries}): ${options} { return ${made}; }`,
  ];
}

/** The hooks of all operations: queries, infinite queries where there is `x-pagination`, and mutations. */
export function reactHooks(api: Api): string {
  return fileOf((module) => [
    ...queriesOf(api).flatMap((query) => (query.noun ? queryHooks(module, query) : [])),
    ...changesIn(api).flatMap((operation) => mutationHook(module, api, operation)),
  ]);
}

/** The hook of a query, the same for `Suspense`, and the one that prefetches. */
function queryHooks(module: Module, query: Query): string[] {
  const { noun, stem, doc, argument, kind, pages } = query;
  const { name, isOptional } = argument;
  const [type, result] = [module.types(CLIENT, argument.type), module.types(CLIENT, query.result)];
  const made = `${module.value("./options.ts", `${stem}Options`)}, ${name}`;
  const own = kind === "Member" ? kind : pages;
  const whole = pages ? `${module.type(HOOKS, "PagesData")}<${result}>` : result;
  const types = pages ? `${result}, Selected` : "Selected";
  const skippable = `${module.type("./options.ts", "Skippable")}<${type}>`;
  const declared = (given: string) => `${name}${isOptional ? "?" : ""}: ${given}`;
  const hook = (prefix: string, given: string, plain: string) => {
    const file = prefix ? "../suspense-hooks.ts" : HOOKS;
    const search = plain && kind === "Search" ? kind : "";
    const callers = `options?: ${module.type(file, `${prefix}${search || pages}HookOptions`)}<${result}, Selected>`;
    const hookType = module.type(file, `${prefix}${pages || plain}Hook`);
    const use = module.value(file, `useApi${prefix}${search || own || plain}`);
    return `export function use${prefix}${noun}<Selected = ${whole}>(${declared(given)}, ${callers}): ${hookType}<${types}> { return ${use}(${made}, options); }`;
  };
  return [
    comment(doc),
    hook("", skippable, "Query"),
    `/** {@link use${noun}} for components in a \`Suspense\`. Errors are thrown to the error boundary.${type.endsWith(DETAILS) ? " With `details: false`, entries only have ids." : ""} */`,
    hook("Suspense", type, ""),
    `/** Prefetches the query of {@link use${noun}}. */`,
    `export function usePrefetch${noun}(${declared(skippable)}): void { ${module.value(HOOKS, "useApiPrefetch")}(${made}); }`,
  ];
}

function mutationHook(module: Module, api: Api, operation: Operation): string[] {
  const types = changeTypes(module, api, operation);
  const { noun, stem } = namesOf(operation);
  const options = module.value("./options.ts", `${stem}Options`);
  const hook = `${module.type(HOOKS, "MutationHook")}<${types}>`;
  return [
    comment(operationDoc(operation)),
    `export function use${noun}(options?: ${module.type(HOOKS, "MutationHookOptions")}<${types}>): ${hook} { return ${module.value(HOOKS, "useApiMutation")}(${options}, options); }`,
  ];
}

/** A query that hooks and options are generated for. */
type Query = ReturnType<typeof readQuery>;

/** The operations that become mutations. */
function changesIn({ collections }: Api): Operation[] {
  return [...collections.values()].flat().filter(({ isRead }) => !isRead);
}

/**
 * The queries of all operations that read, and of `has` of lists.
 *
 * @throws SpecError where two would have a hook of the same name
 */
function queriesOf(api: Api): Query[] {
  const reads = [...api.collections.values()].flat().filter(({ isRead }) => isRead);
  const queries = reads.flatMap((operation) => {
    const query = readQuery(api, operation);
    if (!operation.page) return [query];
    const member = operation.extensions["x-contains"] ? [memberQuery(query)] : [];
    return [pagesQuery(api, query), pageQuery(query), ...member];
  });
  for (const { noun, node } of queries) if (noun) api.schemas.claim(`use${noun}`, node);
  for (const change of changesIn(api)) api.schemas.claim(`use${namesOf(change).noun}`, change.node);
  return queries;
}

/** `Album` and `album` for `getAlbum`; `AddLibraryAlbum` and `addLibraryAlbum` for `addLibraryAlbum`. */
function namesOf({ id, isRead }: Operation): { noun: string; stem: string } {
  const noun = pascal(isRead ? id.replace(/^(get|list)(?=[A-Z])/, "") : id);
  return { noun, stem: noun.charAt(0).toLowerCase() + noun.slice(1) };
}

/** The collection and the method of an operation. */
function placeOf({ extensions }: Operation) {
  return [extensions["x-resource"]?.collection, extensions["x-resource"]?.method];
}

/** The method of the façade. */
function methodOf(operation: Operation): string {
  return `music.${placeOf(operation).join(".")}`;
}

/** The argument of hooks: the key if there is no other parameter, or else one object. */
function argumentOf(operation: Operation) {
  const { key, hasOthers, isOptional, inputType: type } = operation;
  if (key && !hasOthers)
    return { name: key.property, type: key.tsType, isOptional: false, passed: key.property };
  const passed = key ? `parameters.${key.property}, parameters` : hasOthers ? "parameters" : "";
  const more = operation.extensions["x-changes-list"]?.change === "append" ? FROM : "";
  return { name: "parameters", type: (hasOthers ? type : "object") + more, isOptional, passed };
}

function readQuery(api: Api, operation: Operation) {
  const argument = argumentOf(operation);
  const { name, passed } = argument;
  const batched = lists.batchedBy(api, operation.id);
  const reader = `(${passed ? name : `_${name}`}, call) => ${methodOf(operation)}(${passed && `${passed}, `}call)`;
  return {
    operation,
    /** The place to report if two hooks have the same name. */
    node: operation.node,
    /** `noun` is empty where there are only options, and no hooks. */
    ...namesOf(operation),
    doc: operationDoc(operation),
    argument,
    /** The collection and the method, with which the key begins. */
    place: placeOf(operation),
    result: operation.result.type,
    kind: batched ? "Many" : "Query",
    /** `Pages` for a list that is read page by page. */
    pages: "",
    /** The function that reads, and the arguments of the runtime that follow it. */
    reader,
    read: passed === name ? methodOf(operation) : reader,
    more: batched ? `, ${literal(placeOf(batched.one))}, ${literal(batched.batch.key)}` : "",
    /** The constant with the plan of a list that is updated optimistically. */
    list: lists.changesOf(api, operation).length > 0 ? `, ${namesOf(operation).stem}List` : "",
  };
}

/** One page of a list. The list is a promise of its first page, so the page is what is cached. */
function pageQuery({ stem, reader, ...query }: Query): Query {
  const doc = [`One page: see {@link ${stem}Options}.`];
  return { ...query, reader, stem: `${stem}Page`, noun: "", doc, read: `async ${reader}`, list: "" };
}

/** A list that is read page by page. The hook sets the cursor. */
function pagesQuery(api: Api, query: Query): Query {
  const { operation, argument, place } = query;
  const { extensions, page, body, filters, key, inputType: whole } = operation;
  const details = lists.detailsOf(api, operation);
  const cursor = filters?.cursor ?? extensions["x-pagination"]?.cursor;
  const field = fieldOfBody(cursor);
  const bodyType = `{ readonly body${body?.required ? "" : "?"}: Omit<NonNullable<${whole}["body"]>, ${literal(field)}> }`;
  const type = field ? `Omit<${whole}, "body"> & ${bodyType}` : `Omit<${whole}, ${literal(cursor)}>`;
  // A client may lack the scopes that the details need. Then they fail with `MISSING_SCOPE`, as in all hooks.
  const asPlain = (text: string) => (details ? `${text} as ${whole}` : text);
  const [taken, given] =
    cursor === "cursor"
      ? ["parameters", "parameters"]
      : [
          "{ cursor, ...parameters }",
          `{ ...parameters, ${field ? `body: { ...parameters.body, ${literal(field)}: cursor }` : `${literal(cursor)}: cursor`} }`,
        ];
  const passed = `${key ? `parameters.${key.property}, ` : ""}${asPlain(given)}`;
  // By default it is `pageInfo`.
  const info = page?.pageInfo === "pageInfo" ? "" : `, ${literal(page?.pageInfo)}`;
  return {
    ...query,
    argument: { ...argument, name: "parameters", type: type + (details ? DETAILS : "") },
    place: [place[0], `${place[1]}.pages`],
    result: details?.fullPage ?? query.result,
    kind: filters ? "Search" : "Pages",
    pages: "Pages",
    read: `(${taken}, call) => ${methodOf(operation)}(${passed}, call)`,
    more: (query.list || (info && ", undefined")) + info,
  };
}

/** `has` of a list. */
function memberQuery(query: Query): Query {
  const collection = query.place[0];
  const { name: stem = "" } = query.operation.extensions["x-contains"] ?? {};
  return {
    ...query,
    node: query.node.at("x-contains"),
    stem,
    noun: pascal(stem),
    doc: [lists.containsDoc(query.operation)],
    argument: { name: "id", type: "string", isOptional: false, passed: "id" },
    place: [collection, "has"],
    result: "boolean",
    kind: "Member",
    read: `music.${collection}.has`,
    more: query.list,
  };
}

/** How the hooks update a list optimistically: see `ListPlan` in the package. */
function listPlan(module: Module, api: Api, list: Operation): string {
  const { "x-details": details, "x-contains": contains, "x-resource": resource } = list.extensions;
  const path = details?.id.split(".") ?? [];
  const changes = lists.changesOf(api, list).map((operation) => {
    const { change: kind, id, when, duplicates, above, below } = operation.extensions["x-changes-list"] ?? {};
    const { name, type } = argumentOf(operation);
    const at = (input?: string) => input && memberOf(name, input.split("."));
    const isSame = when && `${at(when.input)} ${kind === "remove" ? "!==" : "==="} ${literal(when.is)}`;
    const made = object({
      key: at(list.key?.property),
      ids: operation.key && !operation.hasOthers ? name : `${at(id)}${kind === "append" ? ADDED : ""}`,
      adds: kind === "move" ? undefined : (isSame ?? literal(kind !== "remove")),
      duplicates: at(duplicates),
      above: at(above),
      below: at(below),
    });
    const change = `(${name}: ${module.types(CLIENT, type)}) => (${made})`;
    return [operation.extensions["x-resource"]?.method, change];
  });
  const { items, count, pageInfo } = list.page ?? {};
  const page = `{ ...page, ${items}${count ? `, ${count}: ${items}.length` : ""} }`;
  const itemOf = `(entry) => ${memberOf("entry", path)}`;
  const entryId = list.extensions["x-entry-id"];
  return object({
    collection: literal(resource?.collection),
    key: literal(list.key?.property),
    changes: object(Object.fromEntries(changes)),
    filter: literal(contains?.parameter),
    entriesOf: `(page) => page.${items} ?? []`,
    pageOf: `(page, ${items}) => (${page})`,
    idOf: entryId ? `(entry) => entry.${entryId}?.replace(/^[^:]*:/, "") ?? ""` : itemOf,
    itemOf: entryId && itemOf,
    entryOf: `(id) => (${path.reduceRight((value, field) => object({ [field]: value }), "id")})`,
    isLast: entryId && `(page) => !page.${pageInfo}?.hasNextPage`,
  });
}

/** The code of a member of a value, each part of whose path may be missing. */
function memberOf(value: string, path: readonly string[]): string {
  return path.reduce((code, name) => `${code}?.${name}`, value).replace("?", "");
}
