import { batchedBy, collectionsOf, detailedName, detailsOf, filterOf, inCollection } from "../spec/lists.ts";
import { inputsOf, keyOf, type Operation, stepsOf } from "../spec/operation.ts";
import type { Api } from "../spec/read-api.ts";
import { comment, literal, pascal, union } from "../text.ts";
import { listPlans, methodCode } from "./client-methods.ts";
import { operationDoc, parametersName } from "./documentation.ts";
import { Module } from "./module.ts";

const OPTIONS = "../options.ts";
const OPERATIONS = "./operations.ts";
const SCHEMA = "./schema.ts";

/** The façade: methods grouped by `x-resource`, which return what they are asked for or throw. */
export function clientFacade(api: Api): string {
  const module = new Module(["KNOWN_SCOPES", "facade", ...facadeTypes(api)]);
  const collections = collectionsOf(api);
  const scope = module.type(OPERATIONS, "Scope");
  module.add(
    "/** The scopes that there are. */",
    `export const KNOWN_SCOPES: readonly ${scope}[] = ${literal([...api.scopes.keys()])};`,
    ...api.operations.flatMap((operation) => detailTypes(module, api, operation)),
    ...collections.flatMap((collection) => [
      `/** \`${collection}\`, as far as the granted scopes allow it. */`,
      `export interface ${pascal(collection)}Resource<Granted extends Scope = Scope> {`,
      ...inCollection(api, collection).flatMap((operation) => method(module, api, operation)),
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
    ...memberTypes(collections),
    "}",
    "/** The façade over one way of calling. */",
    `export function facade(core: ${module.type("../core.ts", "Core")}): Music {`,
    ...listPlans(module, api),
    "return {",
    ...memberObjects(module, api, collections),
    "};",
    "}",
  );
  return module.toString();
}

/** Names of the types that the façade adds to those of the specification. */
export function facadeTypes(api: Api): string[] {
  const details = api.operations
    .filter((operation) => detailsOf(api, operation))
    .flatMap((list) => [detailedName(list.item), detailedName(list.result.type), methodName(list)]);
  return ["Music", ...collectionsOf(api).map((collection) => `${pascal(collection)}Resource`), ...details];
}

const methodName = ({ id }: Operation) => `${pascal(id)}Method`;

/** The collections below a prefix, by the next part of their names: `library` of `library.albums`. */
function below(collections: readonly string[], prefix: string): [name: string, whole: string][] {
  const inside = collections.filter((collection) => collection.startsWith(prefix));
  const names = new Set(inside.map((collection) => collection.slice(prefix.length).split(".")[0] ?? ""));
  return [...names].map((name) => [name, prefix + name]);
}

function memberTypes(collections: readonly string[], prefix = ""): string[] {
  return below(collections, prefix).map(([name, whole]) => {
    const own = collections.includes(whole) ? [`${pascal(whole)}Resource<Granted>`] : [];
    const inner = memberTypes(collections, `${whole}.`);
    const types = inner.length > 0 ? [...own, `{ ${inner.join("\n")} }`] : own;
    return `readonly ${name}: ${types.join(" & ")};`;
  });
}

function memberObjects(module: Module, api: Api, collections: readonly string[], prefix = ""): string[] {
  return below(collections, prefix).flatMap(([name, whole]) => [
    `${name}: {`,
    ...inCollection(api, whole).flatMap((operation) => methodCode(module, api, operation)),
    ...memberObjects(module, api, collections, `${whole}.`),
    "},",
  ]);
}

/** The types of a list whose items can have details. */
function detailTypes(module: Module, api: Api, operation: Operation): string[] {
  const details = detailsOf(api, operation);
  const { item, result, extensions } = operation;
  if (!details) return [];
  const { field, many, type } = details;
  const [entry, page] = [module.type(SCHEMA, item), module.type(SCHEMA, result.type)];
  const items = stepsOf(extensions["x-pagination"]?.items).at(-1) ?? "";
  const parameters = `${module.type(OPERATIONS, parametersName(operation))} & { readonly details?:`;
  const options = `options?: ${module.type(OPTIONS, "ListOptions")}`;
  const list = module.type("../paged.ts", "PagedList");
  const wanted = `false | ${allowed(module, "AllowedValue", many, "true")} | undefined`;
  const [fullItem, fullPage] = [detailedName(item), detailedName(result.type)];
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
    `export interface ${methodName(operation)}<Granted extends Scope = Scope> {`,
    `/** Without \`details\`, entries only have the id of their ${field}. */`,
    `(parameters?: ${parameters} false | undefined }, ${options}): ${list}<${entry}, ${page}>;`,
    comment([`With \`details\`, entries have their ${field}s: see \`${many.id}\`.`]),
    `(parameters: ${parameters} ${wanted} }, ${options}): ${list}<${fullItem}, ${fullPage}>;`,
    "}",
  ];
}

function method(module: Module, api: Api, operation: Operation): string[] {
  const { extensions, method: httpMethod, path } = operation;
  const many = batchedBy(api, operation.id)?.batch;
  const filter = filterOf(api, operation);
  const throws = "@throws ApiError, TransportError";
  const has = `(id: string, options?: ${module.type(OPTIONS, "BatchedReadOptions")}) => Promise<boolean>`;
  return [
    comment([
      ...operationDoc(operation),
      many && `@param ${many.parameter} any number of them; a request has up to ${many.maxItems}`,
      throws,
    ]),
    `readonly ${extensions["x-resource"]?.method}: ${allowed(module, "Allowed", operation, methodType(module, operation))};`,
    ...(filter
      ? [
          comment([
            `Whether there is an entry for this ${extensions["x-details"]?.field}: \`${httpMethod} ${path}?${filter.parameter}=\`.`,
            "The calls of one tick share a request.",
            "",
            throws,
          ]),
          `readonly has: ${allowed(module, "Allowed", operation, has)};`,
        ]
      : []),
  ];
}

function methodType(module: Module, operation: Operation): string {
  const { extensions, item, result } = operation;
  if (extensions["x-details"]) return `${methodName(operation)}<Granted>`;
  const value = result.type === "undefined" ? "void" : module.types(SCHEMA, result.type);
  const given = `(${signature(module, operation)})`;
  if (!extensions["x-pagination"]) return `${given} => Promise<${value}>`;
  return `${given} => ${module.type("../paged.ts", "PagedList")}<${module.types(SCHEMA, item)}, ${value}>`;
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

function signature(module: Module, operation: Operation): string {
  const key = keyOf(operation);
  const others = inputsOf(operation).filter(({ property }) => property !== key?.property);
  const whole = others.length > 0 ? module.type(OPERATIONS, parametersName(operation)) : "";
  const rest = key ? `Omit<${whole}, ${literal(key.property)}>` : whole;
  return [
    key && `${key.property}: ${key.tsType}`,
    whole && `parameters${others.some(({ required }) => required) ? "" : "?"}: ${rest}`,
    `options?: ${module.type(OPTIONS, optionsType(operation))}`,
  ]
    .filter(Boolean)
    .join(", ");
}

function optionsType({ isRead, extensions }: Operation): string {
  if (extensions["x-pagination"]) return "ListOptions";
  if (!isRead) return "CallOptions";
  return extensions["x-batch"] ? "BatchedReadOptions" : "ReadOptions";
}
