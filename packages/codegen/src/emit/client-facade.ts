import * as lists from "../spec/lists.ts";
import { inputsOf, keyOf, type Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, object, pascal, union } from "../text.ts";
import { operationDoc, parametersName } from "./documentation.ts";
import { fileOf, type Module } from "./module.ts";

const OPTIONS = "../options.ts";
const OPERATIONS = "./operations.ts";
const SCHEMA = "./schema.ts";
const PAGED = "../paged.ts";
const BATCH = "../batch.ts";
const SCOPES = "../scopes.ts";

/** A member of a resource: its comment, its type, and the code of its value. */
type Member = Record<"doc" | "name" | "type" | "code", string>;

/** The façade: methods grouped by `x-resource`, which return what they are asked for or throw. */
export function clientFacade(api: Api): string {
  return fileOf((module) => facadeCode(module, api), ["KNOWN_SCOPES", "facade", ...facadeTypes(api)]);
}

function facadeCode(module: Module, api: Api): string[] {
  const collections = [...api.collections.keys()];
  const members = new Map(
    [...api.collections].map(([name, own]) => [name, own.flatMap((one) => membersOf(module, api, one))]),
  );
  const scope = module.type(OPERATIONS, "Scope");
  return [
    "/** The scopes that there are. */",
    `export const KNOWN_SCOPES: readonly ${scope}[] = ${literal([...api.scopes.keys()])};`,
    ...api.operations.flatMap((operation) => detailTypes(module, api, operation)),
    ...[...members].flatMap(([name, own]) => [
      `/** \`${name}\`, as far as the granted scopes allow it. */`,
      `export interface ${pascal(name)}Resource<Granted extends Scope = Scope> {`,
      ...own.flatMap((member) => [member.doc, `readonly ${member.name}: ${member.type};`]),
      "}",
    ]),
    comment([
      "The API by resource. Every method returns what it is asked for, or throws.",
      "",
      'A client with more scopes is accepted where one with fewer is asked for: a function that reads the catalog takes `Music<"music::catalog">`, whatever else the client may do.',
      "",
      "@typeParam Granted the scopes of the tokens",
    ]),
    "export interface Music<Granted extends Scope = Scope> {",
    ...nested(collections, "", (name, whole, inner) => {
      const own = members.has(whole) && `${pascal(whole)}Resource<Granted>`;
      const below = inner.length > 0 && `{ ${inner.join("\n")} }`;
      return [`readonly ${name}: ${[own, below].filter(Boolean).join(" & ")};`];
    }),
    "}",
    "/** The façade over one way of calling. */",
    `export function facade(core: ${module.type("../core.ts", "Core")}): Music {`,
    ...api.operations.flatMap(({ id, result }) => {
      const batch = lists.batchedBy(api, id)?.batch;
      const item = batch && module.types(SCHEMA, result.type.replace(/\[\]$/, ""));
      const many = batch && batchPlan(module, { ...batch, operation: id });
      return batch ? [`const ${id} = ${module.value(BATCH, "chunked")}<${item}>(core, ${many});`] : [];
    }),
    ...api.operations.flatMap((operation) => pagePlan(module, api, operation)),
    "return {",
    ...nested(collections, "", (name, whole, inner) => {
      const own = members.get(whole) ?? [];
      return [`${name}: {`, ...own.map((member) => `${member.name}: ${member.code},`), ...inner, "},"];
    }),
    "};",
    "}",
  ];
}

/** Writes each collection below a prefix, with those that are below itself: `library.albums` is in `library`. */
function nested(
  collections: readonly string[],
  prefix: string,
  write: (name: string, whole: string, inner: string[]) => string[],
): string[] {
  const inside = collections.filter((collection) => collection.startsWith(prefix));
  const names = new Set(inside.map((collection) => collection.slice(prefix.length).split(".")[0] ?? ""));
  return [...names].flatMap((name) =>
    write(name, prefix + name, nested(collections, `${prefix}${name}.`, write)),
  );
}

/** Names of the types that the façade adds to those of the specification. */
export function facadeTypes(api: Api): string[] {
  const resources = [...api.collections.keys()].map((collection) => `${pascal(collection)}Resource`);
  const details = api.operations.flatMap((operation) => {
    const { fullItem, fullPage } = lists.detailsOf(api, operation) ?? {};
    return fullItem && fullPage ? [fullItem, fullPage, `${pascal(operation.id)}Method`] : [];
  });
  return ["Music", ...resources, ...details];
}

function detailTypes(module: Module, api: Api, operation: Operation): string[] {
  const details = lists.detailsOf(api, operation);
  if (!details) return [];
  const { field, many, type, fullItem, fullPage } = details;
  const [entry, page] = [module.type(SCHEMA, operation.item), module.type(SCHEMA, operation.result.type)];
  const items = operation.page?.items ?? "";
  const parameters = module.type(OPERATIONS, parametersName(operation));
  const list = module.type(PAGED, "PagedList");
  const wanted = module.type(SCOPES, "AllowedValue") + allowed(many, "true");
  const missing = "Missing if the catalog has it no longer, or if `details` is false.";
  return [
    comment([`An entry with its ${field}.`]),
    `export interface ${fullItem} extends ${entry} {`,
    comment([`What \`${many.id}\` says of it. ${missing}`]),
    `readonly ${field}?: ${module.types(SCHEMA, type)} | undefined; }`,
    comment([`A page of entries with their ${field}s.`]),
    `export interface ${fullPage} extends Omit<${page}, ${literal(items)}> {`,
    comment(["The entries of this page."]),
    `${items}?: ${fullItem}[]; }`,
    comment([`A list, with or without the ${field} of each entry: see \`${many.id}\`.`]),
    `export type ${pascal(operation.id)}Method<Granted extends Scope = Scope> = ${module.type(PAGED, "DetailedListMethod")}<${parameters}, ${list}<${entry}, ${page}>, ${list}<${fullItem}, ${fullPage}>, ${wanted}>;`,
  ];
}

/** The members of an operation: the method that `x-resource` names, and `has` of a list that has ids. */
function membersOf(module: Module, api: Api, operation: Operation): Member[] {
  const { id, extensions } = operation;
  const many = lists.batchedBy(api, id)?.batch;
  const manyDoc = many && `@param ${many.parameter} any number of them; a request has up to ${many.maxItems}`;
  const throws = "@throws ApiError, TransportError";
  const member = {
    doc: comment([...operationDoc(operation), manyDoc, throws]),
    name: extensions["x-resource"]?.method ?? "",
    type: module.type(SCOPES, "Allowed") + allowed(operation, methodType(module, operation)),
    code: methodCode(module, api, operation),
  };
  const filter = lists.filterOf(api, operation);
  if (!filter) return [member];
  const has = `(id: string, options?: ${module.type(OPTIONS, "BatchedReadOptions")}) => Promise<boolean>`;
  const together = "The calls of one tick share a request.";
  return [
    member,
    {
      doc: comment([lists.containsDoc(operation), together, "", throws]),
      name: "has",
      type: module.type(SCOPES, "Allowed") + allowed(operation, has),
      code: `${module.value("../contains.ts", "contains")}(core, ${id}, ${literal(filter)})`,
    },
  ];
}

/** The type arguments of what a client's scopes have to allow. */
function allowed({ scopes }: Operation, type: string): string {
  return `<Granted, ${scopes.map((all) => `[${union(all)}]`).join(" | ")}, ${type}>`;
}

function methodType(module: Module, operation: Operation): string {
  const { extensions, item, result, id, isRead } = operation;
  if (extensions["x-details"]) return `${pascal(id)}Method<Granted>`;
  const key = keyOf(operation);
  const others = inputsOf(operation).filter(({ property }) => property !== key?.property);
  const whole = others.length > 0 ? module.type(OPERATIONS, parametersName(operation)) : "";
  const isRequired = others.some(({ required }) => required);
  const reads = extensions["x-batch"] ? "BatchedReadOptions" : "ReadOptions";
  const options = operation.page ? "ListOptions" : isRead ? reads : "CallOptions";
  const given = [
    key && `${key.property}: ${key.tsType}`,
    whole &&
      `parameters${isRequired ? "" : "?"}: ${key ? `Omit<${whole}, ${literal(key.property)}>` : whole}`,
    `options?: ${module.type(OPTIONS, options)}`,
  ];
  const value = result.type === "undefined" ? "void" : module.types(SCHEMA, result.type);
  const returned = operation.page
    ? `${module.type(PAGED, "PagedList")}<${module.types(SCHEMA, item)}, ${value}>`
    : `Promise<${value}>`;
  return `(${given.filter(Boolean).join(", ")}) => ${returned}`;
}

function methodCode(module: Module, api: Api, operation: Operation): string {
  const { id, extensions, item, result } = operation;
  const batch = extensions["x-batch"];
  if (lists.batchedBy(api, id)) return id;
  if (batch) return `${module.value(BATCH, "batched")}(core, ${batchPlan(module, batch, id)})`;
  const key = keyOf(operation)?.property;
  const hasMore = inputsOf(operation).some(({ property }) => property !== key);
  const text = (parts: readonly unknown[]) => parts.filter(Boolean).join(", ");
  const values = `{ ${text([key, hasMore && "...parameters"])} }`;
  const names = text([key, hasMore && "parameters", "options"]);
  if (!operation.page) return `(${names}) => core.call(${descriptor(module, id)}, ${values}, options)`;
  const details = lists.detailsOf(api, operation);
  const types = details
    ? `${details.fullItem}, ${details.fullPage}`
    : module.types(SCHEMA, `${item}, ${result.type}`);
  // A method of several signatures gives its implementation no types.
  const given = details ? `parameters?: object, options?: ${module.type(OPTIONS, "ListOptions")}` : names;
  return `(${given}) => ${module.value(PAGED, "paged")}<${types}>(core, ${id}, ${values}, options)`;
}

function descriptor(module: Module, id: string): string {
  return module.value(OPERATIONS, `${id}Operation`);
}

/** How items are read many at a time, and one by the operation `one` if there is any. */
function batchPlan(
  module: Module,
  { operation, parameter, key, maxItems }: NonNullable<Operation["extensions"]["x-batch"]>,
  one?: string,
): string {
  return object({
    one: one && descriptor(module, one),
    many: descriptor(module, operation),
    parameter: literal(parameter),
    key: one && literal(key),
    maxItems: literal(maxItems),
  });
}

/** How a list is read. */
function pagePlan(module: Module, api: Api, operation: Operation): string[] {
  const { id, item, extensions, page } = operation;
  if (!page || !extensions["x-resource"]) return [];
  const details = lists.detailsOf(api, operation);
  const plan = object({
    operation: descriptor(module, id),
    cursor: literal(extensions["x-pagination"]?.cursor),
    items: literal(page.items),
    pageInfo: literal(page.pageInfo),
    details:
      details &&
      object({
        operation: descriptor(module, details.many.id),
        read: details.many.id,
        idOf: `(item) => item.${details.id.join("?.")}`,
        key: literal(details.key),
        field: literal(details.field),
      }),
  });
  const type = details?.fullItem ?? module.types(SCHEMA, item);
  return [`const ${id}: ${module.type(PAGED, "PagePlan")}<${type}> = ${plan};`];
}
