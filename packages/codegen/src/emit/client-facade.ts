import type { ApiModel } from "../model/api.ts";
import { detailedName, detailsOf, itemType } from "./client-details.ts";
import { collectionInterface, detailTypes } from "./client-facade-types.ts";
import { collectionMethods, readers } from "./client-facade-methods.ts";
import { parametersName } from "./describe.ts";
import { importedNames, resultType } from "./results.ts";
import { comment, HEADER, literal, pascal } from "./text.ts";

/** What the façade may need of the hand-written code: file to names, values before types. */
const IMPORTS: readonly (readonly [file: string, values: readonly string[], types: readonly string[]])[] = [
  ["../batch.ts", ["batched", "chunked"], []],
  ["../core.ts", [], ["Core"]],
  ["../options.ts", [], ["BatchedReadOptions", "CallOptions", "ListOptions", "ReadOptions"]],
  ["../contains.ts", ["contains"], []],
  ["../paged.ts", ["paged"], ["PagedList", "PagePlan"]],
  ["../scopes.ts", [], ["Allowed", "AllowedValue"]],
];

/** The façade: methods grouped by `x-resource`, which return what they are asked for or throw. */
export function clientFacade(api: ApiModel): string {
  const code = facadeCode(api);
  const isUsed = (name: string) => new RegExp(`\\b${name}\\b`).test(code);
  const operations = api.operations.map(({ id }) => `${id}Operation`);
  const parameters = [...new Set([...api.operations.map(parametersName), "Scope"])].sort();
  return [
    HEADER,
    ...[
      ...IMPORTS,
      ["./operations.ts", operations, parameters] as const,
      ["./schema.ts", [], schemaTypes(api)] as const,
    ].map(([file, values, types]) => imports(file, values.filter(isUsed), types.filter(isUsed))),
    code,
  ].join("\n");
}

/** An import, and none where nothing is used. */
function imports(file: string, values: readonly string[], types: readonly string[]): string {
  if (values.length > 0) {
    const names = [...values, ...types.map((type) => `type ${type}`)];
    return `import { ${names.join(", ")} } from ${literal(file)};`;
  }
  return types.length > 0 ? `import type { ${types.join(", ")} } from ${literal(file)};` : "";
}

function schemaTypes(api: ApiModel): string[] {
  const details = api.operations.flatMap((operation) => detailsOf(api, operation) ?? []);
  return importedNames([
    ...api.operations.map((operation) => resultType(api, operation)),
    ...api.operations.filter(({ pagination }) => pagination).map((operation) => itemType(api, operation)),
    ...details.map(({ item, page, type }) => ({ text: "", names: [item, page, type] })),
  ]);
}

function facadeCode(api: ApiModel): string {
  const collections = [...new Set(api.operations.map(({ resource }) => resource.collection))];
  return [
    "/** The scopes that there are. */",
    `export const KNOWN_SCOPES: readonly Scope[] = ${literal([...api.scopes.keys()])};`,
    ...api.operations.flatMap((operation) => detailTypes(api, operation)),
    ...collections.map((collection) => collectionInterface(api, collection)),
    comment([
      "The API by resource. Every method returns what it is asked for, or throws.",
      "",
      'A client with more scopes is accepted where one with fewer is asked for: a function that reads the catalog takes `Music<"music::catalog">`, whatever else the client may do.',
      "",
      "@typeParam Granted the scopes of the tokens",
    ]),
    "export interface Music<Granted extends Scope = Scope> {",
    ...tree(collections).map(memberType),
    "}",
    "/** The façade over one way of calling. */",
    "export function facade(core: Core): Music {",
    ...readers(api),
    `return {${tree(collections)
      .map((node) => memberObject(api, node))
      .join("\n")}};`,
    "}",
    "",
  ].join("\n");
}

/** Names of the types that the façade adds to those of the specification. */
export function facadeTypes(api: ApiModel): string[] {
  const collections = [...new Set(api.operations.map(({ resource }) => resource.collection))];
  const details = api.operations.flatMap((operation) => {
    const found = detailsOf(api, operation);
    return found ? [detailedName(found.item), detailedName(found.page), `${pascal(operation.id)}Method`] : [];
  });
  return ["Music", ...collections.map((collection) => `${pascal(collection)}Resource`), ...details];
}

/** A member of the façade: a collection, a group of others, or both. */
interface FacadeNode {
  readonly name: string;
  readonly collection: string | undefined;
  readonly children: readonly FacadeNode[];
}

/** `["albums", "library.albums"]` as nested members. */
function tree(collections: readonly string[], prefix = ""): FacadeNode[] {
  const below = collections.filter((collection) => collection.startsWith(prefix));
  const names = [...new Set(below.map((collection) => collection.slice(prefix.length).split(".")[0] ?? ""))];
  return names.map((name) => ({
    name,
    collection: below.find((collection) => collection === prefix + name),
    children: tree(below, `${prefix}${name}.`),
  }));
}

function memberType({ name, collection, children }: FacadeNode): string {
  const own = collection === undefined ? [] : [`${pascal(collection)}Resource<Granted>`];
  const inner = children.length === 0 ? [] : [`{\n${children.map(memberType).join("\n")}\n}`];
  return `readonly ${name}: ${[...own, ...inner].join(" & ")};`;
}

function memberObject(api: ApiModel, { name, collection, children }: FacadeNode): string {
  const methods = collection === undefined ? [] : collectionMethods(api, collection);
  return `${name}: {\n${[...methods, ...children.map((child) => memberObject(api, child))].join("\n")}\n},`;
}
