import * as lists from "../spec/lists.ts";
import type { Operation } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, object, pascal, union } from "../text.ts";
import { operationDoc } from "./documentation.ts";
import { fileOf, type Module } from "./module.ts";

const OPTIONS = "../options.ts";
const OPERATIONS = "./operations.ts";
const SCHEMA = "./schema.ts";
const PAGED = "../paged.ts";
const BATCH = "../batch.ts";
const APPEND = "../append.ts";

/** A member of a resource: its comment, its type, and the code of its value. */
type Member = Record<"doc" | "name" | "type" | "code", string>;

/** The façade: methods grouped by `x-resource`, which return a result or throw. */
export function clientFacade(api: Api): string {
  return fileOf((module) => {
    const collections = [...api.collections.keys()];
    const members = new Map(
      [...api.collections].map(([name, own]) => [name, own.flatMap((one) => membersOf(module, api, one))]),
    );
    return [
      "/** The scopes that there are. */",
      `export const KNOWN_SCOPES: readonly ${module.type(OPERATIONS, "Scope")}[] = ${literal([...api.scopes.keys()])};`,
      // Lists of the same items share their types.
      ...new Set(api.operations.flatMap((operation) => detailTypes(module, api, operation))),
      ...[...members].flatMap(([name, own]) => [
        `/** The methods of \`${name}\` that the granted scopes allow. */`,
        `export interface ${pascal(name)}Resource<Granted extends Scope = Scope> {`,
        ...own.flatMap((member) => [member.doc, `readonly ${member.name}: ${member.type};`]),
        "}",
      ]),
      comment([
        "The API by resource. Every method returns its result or throws.",
        "",
        'A client with more scopes is accepted where one with fewer is expected: a function that reads the catalog takes `Music<"music::catalog">`, whatever other scopes the client has.',
        "",
        "@typeParam Granted the scopes of the tokens",
      ]),
      "export interface Music<Granted extends Scope = Scope> {",
      ...nested(collections, "", (name, whole, inner) => {
        const own = members.has(whole) && `${pascal(whole)}Resource<Granted>`;
        const below = inner.length > 0 && `{ ${inner.join("\n")} }`;
        const type = [own, below].filter(Boolean).join(" & ");
        return [`/** The methods below \`music.${whole}\`. */\nreadonly ${name}: ${type};`];
      }),
      "}",
      ...plansOf(module, api),
      "/** Creates the façade. */",
      `export function facade(core: ${module.type("../core.ts", "Core")}): Music {`,
      "return {",
      ...nested(collections, "", (name, whole, inner) => {
        const own = members.get(whole) ?? [];
        return [`${name}: {`, ...own.map((member) => `${member.name}: ${member.code},`), ...inner, "},"];
      }),
      "};",
      "}",
    ];
  });
}

/** Writes the collections below a prefix, each with those below it: `library.albums` is below `library`. */
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

function detailTypes(module: Module, api: Api, operation: Operation): string[] {
  const details = lists.detailsOf(api, operation);
  if (!details) return [];
  const { field, one, many, fullItem, fullPage } = details;
  const [entry, page] = [module.type(SCHEMA, operation.item), module.type(SCHEMA, operation.result.type)];
  const items = operation.page?.items ?? "";
  const missing = "Missing if the catalog no longer has it, or if `details` is false.";
  const lines = [
    comment([`An entry with its ${field}.`]),
    `export interface ${fullItem} extends ${entry} {`,
    comment([`From \`${many.id}\`. ${missing}`]),
    `readonly ${field}?: ${module.types(SCHEMA, one.result.type)} | undefined; }`,
    comment([`A page of entries with their ${field}s.`]),
    `export interface ${fullPage} extends Omit<${page}, ${literal(items)}> {`,
    comment(["The entries of this page."]),
    `${items}?: ${fullItem}[]; }`,
  ];
  return [lines.join("\n")];
}

/** The members of an operation: the method that `x-resource` names, and `has` of a list that has ids. */
function membersOf(module: Module, api: Api, operation: Operation): Member[] {
  const { id, extensions } = operation;
  const many = lists.batchedBy(api, id)?.batch;
  const { parameter, maxItems } = many ?? {};
  const append = lists.appendOf(api, operation);
  const manyDoc =
    (many || append) &&
    `@param ${append?.ids ?? parameter} any number of them; a request has up to ${append?.maxItems ?? maxItems}`;
  const returnsDoc = append && "@returns the answers to its requests, without those that were lost";
  const throws = "@throws ApiError, TransportError";
  const member = (name: string, doc: (string | undefined)[], type: string, code: string): Member => ({
    doc: comment([...doc, throws]),
    name,
    type: allowed(module, "Allowed", operation, type),
    code,
  });
  const method = member(
    extensions["x-resource"]?.method ?? "",
    [...operationDoc(operation), manyDoc, returnsDoc],
    methodType(module, api, operation),
    methodCode(module, api, operation),
  );
  const filter = lists.filterOf(operation);
  if (!filter) return [method];
  const has = member(
    "has",
    [lists.containsDoc(operation), "The calls of one tick share a request.", ""],
    `(id: string, options?: ${module.type(OPTIONS, "BatchedReadOptions")}) => Promise<boolean>`,
    `${module.value("../contains.ts", "contains")}(core, ${id}Plan, ${literal(filter)})`,
  );
  return [method, has];
}

/** A type that depends on the scopes of the client. */
function allowed(module: Module, name: string, { scopes }: Operation, type: string): string {
  return `${module.type("../scopes.ts", name)}<Granted, ${scopes.map((all) => `[${union(all)}]`).join(" | ")}, ${type}>`;
}

function methodType(module: Module, api: Api, operation: Operation): string {
  const { extensions, item, result, isRead, page, key, hasOthers, needsOthers } = operation;
  const value = result.type === "undefined" ? "void" : module.types(SCHEMA, result.type);
  const keyed = key && `${key.property}: ${module.types(OPERATIONS, key.tsType)}`;
  const append = lists.appendOf(api, operation);
  if (append) {
    const others = `Omit<${module.type(SCHEMA, append.body.type)}, ${literal(append.ids)}>`;
    const given = `options?: ${module.type(OPTIONS, "AddOptions")} & ${others}`;
    return `(${listed(keyed, `${append.ids}: readonly string[]`, given)}) => Promise<(${value})[]>`;
  }
  const whole = hasOthers ? module.type(OPERATIONS, operation.inputType) : "";
  const parameters = key ? `Omit<${whole}, ${literal(key.property)}>` : whole;
  const reads = extensions["x-batch"] ? "BatchedReadOptions" : "ReadOptions";
  const options = module.type(OPTIONS, page ? "ListOptions" : isRead ? reads : "CallOptions");
  const signature = (returned: string, more = "", isNeeded = needsOthers) => {
    const given = whole && `parameters${isNeeded ? "" : "?"}: ${parameters}${more}`;
    return `(${listed(keyed, given, `options?: ${options}`)}) => ${returned}`;
  };
  if (!page) return signature(`Promise<${value}>`);
  const list = module.type(PAGED, "PagedList");
  const bare = `${list}<${module.types(SCHEMA, item)}, ${value}>`;
  const details = lists.detailsOf(api, operation);
  if (!details) return signature(bare);
  const wanted = `false | ${allowed(module, "AllowedValue", details.many, "true")}`;
  const more = (type: string) => ` & { readonly details?: ${type} | undefined }`;
  const full = `${list}<${details.fullItem}, ${details.fullPage}>`;
  return `(${signature(bare, more("false"))}) & (${signature(full, more(wanted), true)})`;
}

function methodCode(module: Module, api: Api, operation: Operation): string {
  const { id, extensions, item, result, page, key, hasOthers } = operation;
  const batch = lists.batchedBy(api, id);
  if (batch) return `${module.value(BATCH, "chunked")}(core, ${batch.one.id}Plan)`;
  if (extensions["x-batch"]) return `${module.value(BATCH, "batched")}(core, ${id}Plan)`;
  if (lists.appendOf(api, operation)) return `${module.value(APPEND, "appended")}(core, ${id}Plan)`;
  const details = lists.detailsOf(api, operation);
  const types = details
    ? `${details.fullItem}, ${details.fullPage}`
    : module.types(SCHEMA, `${item}, ${result.type}`);
  if (page) return `${module.value(PAGED, "paged")}<${types}>(core, ${id}Plan)`;
  const names = listed(key?.property, hasOthers && "parameters", "options");
  const values = `{ ${listed(key?.property, hasOthers && "...parameters")} }`;
  return `(${names}) => core.call(${descriptor(module, id)}, ${values}, options)`;
}

/** Joins parameters or arguments, without those that are missing. */
function listed(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}

function descriptor(module: Module, id: string): string {
  return module.value(OPERATIONS, `${id}Operation`);
}

/** The constants that describe `x-batch`, `x-pagination` and `x-changes-list` to the runtime. */
function plansOf(module: Module, api: Api): string[] {
  const batches = api.operations.flatMap(({ id, extensions: { "x-batch": batch } }) => {
    if (!batch) return [];
    const { operation, parameter, key, maxItems } = batch;
    const operations = { one: descriptor(module, id), many: descriptor(module, operation) };
    const names = { parameter: literal(parameter), key: literal(key), maxItems: literal(maxItems) };
    return [`const ${id}Plan: ${module.type(BATCH, "BatchPlan")} = ${object({ ...operations, ...names })};`];
  });
  const pages = api.operations.flatMap((list) => {
    if (!list.page) return [];
    const { id, field, one } = lists.detailsOf(api, list) ?? {};
    const plan = {
      operation: descriptor(module, list.id),
      key: literal(list.key?.property),
      cursor: literal(list.extensions["x-pagination"]?.cursor),
      items: literal(list.page.items),
      pageInfo: literal(list.page.pageInfo),
      filters: literal(list.filters?.plan),
      details: one && object({ id: literal(id), batch: `${one.id}Plan`, field: literal(field) }),
    };
    return [`const ${list.id}Plan: ${module.type(PAGED, "PagePlan")} = ${object(plan)};`];
  });
  const appends = api.operations.flatMap((operation) => {
    const { list, parameters, ids, duplicates, maxItems } = lists.appendOf(api, operation) ?? {};
    if (!list) return [];
    const values = { parameters, ids, duplicates, maxItems, entryId: list.extensions["x-entry-id"] };
    const names = Object.entries(values).map(([name, value]) => [name, literal(value)] as const);
    const operations = { operation: descriptor(module, operation.id), list: `${list.id}Plan` };
    const plan = object({ ...operations, ...Object.fromEntries(names) });
    return [`const ${operation.id}Plan: ${module.type(APPEND, "AppendPlan")} = ${plan};`];
  });
  return [...batches, ...pages, ...appends];
}
