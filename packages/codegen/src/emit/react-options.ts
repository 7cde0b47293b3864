import * as lists from "../spec/lists.ts";
import { inputsOf, keyOf, type Operation, stepsOf } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, pascal, union } from "../text.ts";
import { isOptional, operationDoc, parametersName } from "./documentation.ts";
import { Module } from "./module.ts";

const CLIENT = "@gatefold/client";
const OPTIONS = "../options.ts";

/** `Album` of `getAlbum`, `AddLibraryAlbum` of `addLibraryAlbum`: a hook that reads is called after what it reads. */
export function hookNoun({ id, isRead }: Operation): string {
  return pascal(isRead ? id.replace(/^(get|list)(?=[A-Z])/, "") : id);
}

/** `albumOptions` and `albumKey` of `getAlbum`. */
export function optionsStem(operation: Operation): string {
  const noun = hookNoun(operation);
  return noun.charAt(0).toLowerCase() + noun.slice(1);
}

/** The type of what the façade gives. */
export function resultOf(module: Module, { result }: Operation): string {
  return result.type === "undefined" ? "void" : module.types(CLIENT, result.type);
}

/**
 * The one argument of a read or a change, and how it is passed to the method of the façade: the key where there is nothing
 * else to give, and one object otherwise.
 */
export function argumentOf(module: Module, operation: Operation) {
  const key = keyOf(operation);
  const { length } = inputsOf(operation);
  if (key && length === 1)
    return { name: key.property, type: key.tsType, isOptional: false, passed: key.property };
  if (length === 0) return { name: "_parameters", type: "object", isOptional: true, passed: "" };
  const type = module.type(CLIENT, parametersName(operation));
  const passed = key ? `parameters.${key.property}, parameters` : "parameters";
  return { name: "parameters", type, isOptional: isOptional(operation), passed };
}

/** The parameters and pages of a list that is read page by page. The cursor is the hook's own. */
export function pagesOf(module: Module, operation: Operation): { parameters: string; page: string } {
  const { extensions, result, body } = operation;
  const whole = module.type(CLIENT, parametersName(operation));
  const cursor = extensions["x-pagination"]?.cursor;
  const field = lists.fieldOfBody(cursor);
  const parameters =
    field === undefined
      ? `Omit<${whole}, ${literal(cursor)}>`
      : `Omit<${whole}, "body"> & { readonly body${body?.required ? "" : "?"}: Omit<NonNullable<${whole}["body"]>, ${literal(field)}> }`;
  if (!extensions["x-details"]) return { parameters, page: resultOf(module, operation) };
  const withDetails = `${parameters} & { readonly details?: boolean | undefined }`;
  return { parameters: withDetails, page: module.type(CLIENT, lists.detailedName(result.type)) };
}

/** What the question whether a list has an id is documented with. */
export function containsDoc({ extensions, method, path }: Operation): string {
  const [field, filter] = [extensions["x-details"]?.field, extensions["x-contains"]?.parameter];
  return `Whether there is an entry for this ${field}: \`${method} ${path}?${filter}=\`.`;
}

/** Keys and options of all operations: of queries, of infinite ones where there is `x-pagination`, of changes. */
export function reactOptions(api: Api): string {
  const module = new Module();
  const operations = lists.collectionsOf(api).flatMap((collection) => lists.inCollection(api, collection));
  module.add(
    'export type { ApiKey, ApiMutationOptions, ApiPagesOptions, ApiQueryOptions, Cursor, GatefoldError, QueryKeyParts, Skippable } from "../options.ts";',
    'export { queryKey } from "../options.ts";',
    'export { ensure, prefetch } from "../prefetch.ts";',
    ...operations.flatMap((operation) => membership(module, api, operation)),
    ...operations.flatMap((operation) => {
      if (!operation.isRead) return change(module, api, operation);
      const pages = operation.extensions["x-pagination"] ? pagesCode(module, api, operation) : [];
      return [...pages, ...read(module, api, operation)];
    }),
  );
  return module.toString();
}

/** The method of the façade. */
function methodOf({ extensions }: Operation): string {
  return `music.${extensions["x-resource"]?.collection}.${extensions["x-resource"]?.method}`;
}

function keyCode(module: Module, { extensions }: Operation, suffix = "", argument = ""): string {
  const { collection, method } = extensions["x-resource"] ?? {};
  const parts = [literal(collection), literal(`${method}${suffix}`), argument].filter(Boolean);
  return `${module.value(OPTIONS, "queryKey")}([${parts.join(", ")}])`;
}

/** The type of the clients whose scopes are enough for an operation. */
function clientType(module: Module, { scopes }: Operation): string {
  return scopes.map((all) => `${module.type(CLIENT, "Music")}<${union(all)}>`).join(" | ");
}

interface QueryCode extends Record<"stem" | "argument" | "key" | "value" | "optionsType" | "body", string> {
  readonly doc: readonly string[];
}

/** The functions that give the key and the options of a query. */
function queryCode(module: Module, operation: Operation, code: QueryCode): string[] {
  const { stem, argument, key, value, optionsType, body } = code;
  return [
    `/** Where {@link ${stem}Options} keeps what it reads. */`,
    `export function ${stem}Key(${argument}): ${module.type(OPTIONS, "ApiKey")}<${value}> { return ${key}; }`,
    comment(code.doc),
    `export function ${stem}Options(music: ${clientType(module, operation)}, ${argument}): ${optionsType} { return ${body}; }`,
  ];
}

/** The declaration of an argument without which nothing is read. */
function skippable(module: Module, name: string, type: string, isOptional = false): string {
  return `${name}: ${module.type(OPTIONS, "Skippable")}<${type}>${isOptional ? " = {}" : ""}`;
}

function read(module: Module, api: Api, operation: Operation): string[] {
  const { name, type, isOptional, passed } = argumentOf(module, operation);
  const batched = lists.batchedBy(api, operation.id);
  const isList = operation.extensions["x-pagination"] !== undefined;
  const stem = `${optionsStem(operation)}${isList ? "Page" : ""}`;
  const value = resultOf(module, operation);
  // A list is a promise of its first page; what is kept is the page.
  const call = `${isList ? "async " : ""}(${name}, call) => ${methodOf(operation)}(${passed && `${passed}, `}call)`;
  const itemKey = batched ? `, (item) => ${optionsStem(batched.one)}Key(item.${batched.batch.key})` : "";
  return queryCode(module, operation, {
    stem,
    doc: isList ? [`One page: see {@link ${optionsStem(operation)}Options}.`] : operationDoc(operation),
    argument: skippable(module, name, type, isOptional),
    key: keyCode(module, operation, "", name),
    value,
    optionsType: `${module.type(OPTIONS, "ApiQueryOptions")}<${value}>`,
    body: `${module.value(OPTIONS, batched ? "manyOptions" : "readOptions")}(${stem}Key(${name}), ${name}, ${call}${itemKey})`,
  });
}

function pagesCode(module: Module, api: Api, operation: Operation): string[] {
  const { "x-pagination": pagination, "x-details": details } = operation.extensions;
  const { parameters, page } = pagesOf(module, operation);
  const { isOptional, passed } = argumentOf(module, operation);
  const [stem, items] = [optionsStem(operation), stepsOf(pagination?.items).at(-1)];
  const field = lists.fieldOfBody(pagination?.cursor);
  const next = `${field ?? pagination?.cursor}: call.pageParam ?? undefined`;
  const asked = `{ ...parameters, ${field === undefined ? next : `body: { ...parameters.body, ${next} }`} }`;
  // Whether the client's scopes allow details is found out at run time, as the parameters are.
  const given = details ? `${asked} as ${module.type(CLIENT, parametersName(operation))}` : asked;
  const list = lists.changesOf(api, operation).length > 0 ? `, ${stem}List` : "";
  const call = `async (parameters, call) => ${methodOf(operation)}(${passed.replace(/parameters$/, given)}, call)`;
  return [
    ...queryCode(module, operation, {
      stem,
      doc: operationDoc(operation),
      argument: skippable(module, "parameters", parameters, isOptional),
      key: keyCode(module, operation, ".pages", "parameters"),
      value: `${module.type("@tanstack/react-query", "InfiniteData")}<${page}, ${module.type(OPTIONS, "Cursor")}>`,
      optionsType: `${module.type(OPTIONS, "ApiPagesOptions")}<${page}>`,
      body: `${module.value(OPTIONS, "pagesOptions")}(${stem}Key(parameters), parameters, ${call}, (page) => page.${lists.pageInfoField(operation)}${list})`,
    }),
    `/** The entries of all pages, one after the other: a \`select\` for {@link ${stem}Options}. */`,
    `export function flatten${hookNoun(operation)}<Entry>(data: { readonly pages: readonly { readonly ${items}?: readonly Entry[] }[] }): Entry[] { return data.pages.flatMap((page) => page.${items} ?? []); }`,
  ];
}

/** Whether something is in a list, and how the hooks show changes of the list. */
function membership(module: Module, api: Api, list: Operation): string[] {
  const contains = list.extensions["x-contains"];
  if (!contains) return [];
  const stem = contains.name;
  const changes = lists.changesOf(api, list);
  const collection = list.extensions["x-resource"]?.collection;
  const more = changes.length > 0 ? `, ${optionsStem(list)}List` : "";
  const code = queryCode(module, list, {
    stem,
    doc: [containsDoc(list)],
    argument: skippable(module, "id", "string"),
    key: `${module.value(OPTIONS, "queryKey")}([${literal(collection)}, "has", id])`,
    value: "boolean",
    optionsType: `${module.type(OPTIONS, "ApiQueryOptions")}<boolean>`,
    body: `${module.value(OPTIONS, "readOptions")}(${stem}Key(id), id, (id, call) => music.${collection}.has(id, call)${more})`,
  });
  return more ? [listPlan(module, list, changes), ...code] : code;
}

/** See `ListPlan` of the package. */
function listPlan(module: Module, list: Operation, changes: readonly Operation[]): string {
  const { "x-details": details, "x-pagination": pagination, "x-resource": resource } = list.extensions;
  const plan = {
    collection: resource?.collection,
    changes: Object.fromEntries(
      changes.map((operation) => {
        const { change, id } = operation.extensions["x-changes-list"] ?? {};
        const isKeyAlone = inputsOf(operation).length === 1 && keyOf(operation);
        const changed = { adds: change === "add", id: isKeyAlone ? [] : id?.split(".") };
        return [operation.extensions["x-resource"]?.method, changed];
      }),
    ),
    filter: list.extensions["x-contains"]?.parameter,
    pageInfo: lists.pageInfoField(list),
    items: stepsOf(pagination?.items).at(-1),
    count: stepsOf(pagination?.count).at(-1),
    id: details?.id.split("."),
  };
  return `const ${optionsStem(list)}List: ${module.type("../list-plan.ts", "ListPlan")} = ${literal(plan)};`;
}

function change(module: Module, api: Api, operation: Operation): string[] {
  const { name, type, passed } = argumentOf(module, operation);
  const { "x-invalidates": invalidates = [], "x-changes-list": changes } = operation.extensions;
  const list = changes && api.operations.find(({ id }) => id === changes.list);
  const collection = list?.extensions["x-resource"]?.collection;
  const send =
    passed === name && list
      ? methodOf(operation)
      : `(${passed && name}) => ${methodOf(operation)}(${passed})`;
  const others = invalidates.filter((one) => one !== collection);
  const keys = others.map((one) => `${module.value(OPTIONS, "queryKey")}([${literal(one)}])`).join(", ");
  const method = literal(operation.extensions["x-resource"]?.method);
  const body = list
    ? `${module.value("../list-changes.ts", "listChangeOptions")}(${optionsStem(list)}List, queries, ${method}, { send: ${send}, has: music.${collection}.has }${keys && `, [${keys}]`})`
    : `${module.value(OPTIONS, "changeOptions")}(${keyCode(module, operation)}, ${send}, queries, [${keys}])`;
  const options = `${module.type(OPTIONS, "ApiMutationOptions")}<${resultOf(module, operation)}, ${passed ? type : "void"}>`;
  const queries = `queries: ${module.type("@tanstack/react-query", "QueryClient")}`;
  return [
    comment(operationDoc(operation)),
    `export function ${optionsStem(operation)}Options(music: ${clientType(module, operation)}, ${queries}): ${options} { return ${body}; }`,
  ];
}
