import * as lists from "../spec/lists.ts";
import { inputsOf, keyOf, type Operation, stepsOf } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, pascal, union } from "../text.ts";
import { operationDoc, parametersName } from "./documentation.ts";
import { Module } from "./module.ts";

const OPTIONS = "../options.ts";
const OPERATIONS = "./operations.ts";
const SCHEMA = "./schema.ts";
const PAGED = "../paged.ts";

/** A member of a resource: its comment, its type, and the code of its value. */
type Member = Record<"doc" | "name" | "type" | "code", string>;

/** The façade: methods grouped by `x-resource`, which return what they are asked for or throw. */
export function clientFacade(api: Api): string {
  const module = new Module(["KNOWN_SCOPES", "facade", ...facadeTypes(api)]);
  const collections = lists.collectionsOf(api);
  const members = new Map<string, Member[]>();
  for (const name of collections)
    members.set(
      name,
      lists.inCollection(api, name).flatMap((one) => membersOf(module, api, one)),
    );
  const resourceTypes = [...members].flatMap(([name, own]) => [
    `/** \`${name}\`, as far as the granted scopes allow it. */`,
    `export interface ${pascal(name)}Resource<Granted extends Scope = Scope> {`,
    ...own.flatMap((member) => [member.doc, `readonly ${member.name}: ${member.type};`]),
    "}",
  ]);
  const scope = module.type(OPERATIONS, "Scope");
  module.add(
    "/** The scopes that there are. */",
    `export const KNOWN_SCOPES: readonly ${scope}[] = ${literal([...api.scopes.keys()])};`,
    ...api.operations.flatMap((operation) => detailTypes(module, api, operation)),
    ...resourceTypes,
    comment([
      "The API by resource. Every method returns what it is asked for, or throws.",
      "",
      'A client with more scopes is accepted where one with fewer is asked for: a function that reads the catalog takes `Music<"music::catalog">`, whatever else the client may do.',
      "",
      "@typeParam Granted the scopes of the tokens",
    ]),
    "export interface Music<Granted extends Scope = Scope> {",
    ...nested(collections, "", (name, whole, inner) => {
      const own = members.has(whole) ? [`${pascal(whole)}Resource<Granted>`] : [];
      return [
        `readonly ${name}: ${[...own, ...(inner.length > 0 ? [`{ ${inner.join("\n")} }`] : [])].join(" & ")};`,
      ];
    }),
    "}",
    "/** The façade over one way of calling. */",
    `export function facade(core: ${module.type("../core.ts", "Core")}): Music {`,
    ...api.operations.flatMap((operation) => manyReader(module, api, operation)),
    ...api.operations.flatMap((operation) => pagePlan(module, api, operation)),
    "return {",
    ...nested(collections, "", (name, whole, inner) => {
      const own = members.get(whole) ?? [];
      return [`${name}: {`, ...own.map((member) => `${member.name}: ${member.code},`), ...inner, "},"];
    }),
    "};",
    "}",
  );
  return module.toString();
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
  const resources = lists.collectionsOf(api).map((collection) => `${pascal(collection)}Resource`);
  const withDetails = api.operations.filter((operation) => lists.detailsOf(api, operation));
  const details = withDetails.flatMap((list) => [...detailedTypes(list), `${pascal(list.id)}Method`]);
  return ["Music", ...resources, ...details];
}

/** The types of an item and of a page with details. */
function detailedTypes({ item, result }: Operation): [string, string] {
  return [lists.detailedName(item), lists.detailedName(result.type)];
}

function detailTypes(module: Module, api: Api, operation: Operation): string[] {
  const details = lists.detailsOf(api, operation);
  if (!details) return [];
  const { field, many, type } = details;
  const [entry, page] = [module.type(SCHEMA, operation.item), module.type(SCHEMA, operation.result.type)];
  const items = stepsOf(operation.extensions["x-pagination"]?.items).at(-1) ?? "";
  const parameters = `${module.type(OPERATIONS, parametersName(operation))} & { readonly details?:`;
  const options = `options?: ${module.type(OPTIONS, "ListOptions")}`;
  const list = module.type(PAGED, "PagedList");
  const wanted = `false | ${allowed(module, "AllowedValue", many, "true")} | undefined`;
  const [fullItem, fullPage] = detailedTypes(operation);
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
    comment([`A list, with or without the ${field} of each entry.`]),
    `export interface ${pascal(operation.id)}Method<Granted extends Scope = Scope> {`,
    `/** Without \`details\`, entries only have the id of their ${field}. */`,
    `(parameters?: ${parameters} false | undefined }, ${options}): ${list}<${entry}, ${page}>;`,
    comment([`With \`details\`, entries have their ${field}s: see \`${many.id}\`.`]),
    `(parameters: ${parameters} ${wanted} }, ${options}): ${list}<${fullItem}, ${fullPage}>;`,
    "}",
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
    type: allowed(module, "Allowed", operation, methodType(module, operation)),
    code: methodCode(module, api, operation),
  };
  const filter = lists.filterOf(api, operation);
  if (!filter) return [member];
  const { name: _, parameter, ...plan } = filter;
  const has = `(id: string, options?: ${module.type(OPTIONS, "BatchedReadOptions")}) => Promise<boolean>`;
  const question = lists.containsDoc(operation);
  const together = "The calls of one tick share a request.";
  return [
    member,
    {
      doc: comment([question, together, "", throws]),
      name: "has",
      type: allowed(module, "Allowed", operation, has),
      code: `${module.value("../contains.ts", "contains")}(core, ${id}, ${literal({ filter: parameter, ...plan })})`,
    },
  ];
}

function allowed(
  module: Module,
  name: "Allowed" | "AllowedValue",
  { scopes }: Operation,
  type: string,
): string {
  const alternatives = scopes.map((all) => `[${union(all)}]`).join(" | ");
  return `${module.type("../scopes.ts", name)}<Granted, ${alternatives}, ${type}>`;
}

function methodType(module: Module, operation: Operation): string {
  const { extensions, item, result, id, isRead } = operation;
  if (extensions["x-details"]) return `${pascal(id)}Method<Granted>`;
  const key = keyOf(operation);
  const others = inputsOf(operation).filter(({ property }) => property !== key?.property);
  const whole = others.length > 0 ? module.type(OPERATIONS, parametersName(operation)) : "";
  const isRequired = others.some(({ required }) => required);
  const reads = extensions["x-batch"] ? "BatchedReadOptions" : "ReadOptions";
  const options = extensions["x-pagination"] ? "ListOptions" : isRead ? reads : "CallOptions";
  const given = [
    key && `${key.property}: ${key.tsType}`,
    whole &&
      `parameters${isRequired ? "" : "?"}: ${key ? `Omit<${whole}, ${literal(key.property)}>` : whole}`,
    `options?: ${module.type(OPTIONS, options)}`,
  ];
  const value = result.type === "undefined" ? "void" : module.types(SCHEMA, result.type);
  const returned = extensions["x-pagination"]
    ? `${module.type(PAGED, "PagedList")}<${module.types(SCHEMA, item)}, ${value}>`
    : `Promise<${value}>`;
  return `(${given.filter(Boolean).join(", ")}) => ${returned}`;
}

function descriptor(module: Module, id: string): string {
  return module.value(OPERATIONS, `${id}Operation`);
}

function methodCode(module: Module, api: Api, operation: Operation): string {
  const { id, extensions, item, result } = operation;
  const { "x-batch": batch, "x-pagination": pagination, "x-details": details } = extensions;
  const key = keyOf(operation)?.property;
  const hasMore = inputsOf(operation).some(({ property }) => property !== key);
  const text = (parts: readonly unknown[]) => parts.filter(Boolean).join(", ");
  const names = text([key, hasMore && "parameters", "options"]);
  const values = `{ ${text([key, hasMore && "...parameters"])} }`;
  if (pagination && details) {
    const parameters = `parameters?: ${module.type(OPERATIONS, parametersName(operation))} & { readonly details?: unknown }`;
    const options = `options?: ${module.type(OPTIONS, "ListOptions")}`;
    return `(${parameters}, ${options}) => ${module.value(PAGED, "paged")}<${detailedTypes(operation).join(", ")}>(core, ${id}, { ...parameters }, options)`;
  }
  if (pagination) {
    const types = module.types(SCHEMA, `${item}, ${result.type}`);
    return `(${names}) => ${module.value(PAGED, "paged")}<${types}>(core, ${id}, ${values}, options)`;
  }
  if (lists.batchedBy(api, id)) return id;
  if (!batch) return `(${names}) => core.call(${descriptor(module, id)}, ${values}, options)`;
  const plan = object({
    one: descriptor(module, id),
    many: descriptor(module, batch.operation),
    parameter: literal(batch.parameter),
    key: literal(batch.key),
    maxItems: literal(batch.maxItems),
  });
  return `${module.value("../batch.ts", "batched")}(core, ${plan})`;
}

/** An object's code, of members whose values are code. */
function object(members: Readonly<Record<string, string>>): string {
  const code = Object.entries(members).map(([name, value]) => `${name}: ${value}`);
  return `{ ${code.join(", ")} }`;
}

/** What reads any number of items, where an operation reads many. */
function manyReader(module: Module, api: Api, { id, result }: Operation): string[] {
  const batch = lists.batchedBy(api, id)?.batch;
  if (!batch) return [];
  const item = module.types(SCHEMA, result.type.replace(/\[\]$/, ""));
  const { parameter, maxItems } = batch;
  const plan = object({
    many: descriptor(module, id),
    parameter: literal(parameter),
    maxItems: literal(maxItems),
  });
  return [`const ${id} = ${module.value("../batch.ts", "chunked")}<${item}>(core, ${plan});`];
}

/** How a list is read. */
function pagePlan(module: Module, api: Api, operation: Operation): string[] {
  const { id, item, extensions } = operation;
  const { "x-pagination": pagination, "x-resource": resource } = extensions;
  if (!pagination || !resource) return [];
  const details = lists.detailsOf(api, operation);
  const detailsPlan = details && {
    operation: descriptor(module, details.many.id),
    read: details.many.id,
    idOf: `(item) => item.${details.id.join("?.")}`,
    key: literal(details.key),
    field: literal(details.field),
  };
  const plan = object({
    operation: descriptor(module, id),
    cursor: literal(pagination.cursor),
    items: literal(stepsOf(pagination.items).at(-1)),
    pageInfo: literal(lists.pageInfoField(operation)),
    ...(detailsPlan ? { details: object(detailsPlan) } : {}),
  });
  const type = details ? lists.detailedName(item) : module.types(SCHEMA, item);
  return [`const ${id}: ${module.type(PAGED, "PagePlan")}<${type}> = ${plan};`];
}
