import type { ApiModel, OperationModel } from "../model/api.ts";
import { type DetailsModel, detailedName, detailsOf } from "./client-details.ts";
import { keyOf } from "./client-facade-types.ts";
import { parametersName, parameterType } from "./describe.ts";
import { importedNames, resultType } from "./results.ts";
import { literal, pascal } from "./text.ts";

/** A list whose entries can be added and removed by id. */
export interface MembershipModel {
  readonly list: OperationModel;
  readonly details: DetailsModel;
  /** `libraryAlbum`, what an entry is called. */
  readonly entry: string;
}

/** `getAlbum` as `Album`, `addLibraryAlbum` as `AddLibraryAlbum`. */
export function noun({ id, method }: OperationModel): string {
  return pascal(method === "GET" ? id.replace(/^(get|list)/, "") : id);
}

/** `getAlbum` as `album`. */
export function camel(operation: OperationModel): string {
  return uncapitalized(noun(operation));
}

function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * What the hooks are called after, `album` and `libraryAlbum`: the operations, and the entries of lists.
 *
 * @throws Error naming both, where two would have the same hook
 */
export function hookStems(api: ApiModel): string[] {
  const owners = new Map<string, string>();
  const claim = (name: string, owner: string) => {
    const other = owners.get(name);
    if (other !== undefined) throw new Error(`use${name} would be the hook of ${other} and of ${owner}`);
    owners.set(name, owner);
  };
  for (const operation of api.operations) claim(noun(operation), operation.id);
  for (const { id, pagination, resource } of api.operations) {
    const found = pagination && membershipOf(api, resource.collection);
    if (found) claim(pascal(found.entry), `an entry of ${id}`);
  }
  return [...owners.keys()].map(uncapitalized);
}

/** The list of a collection, if its entries stand for ids that it can be filtered by. */
export function membershipOf(api: ApiModel, collection: string): MembershipModel | undefined {
  const list = api.operations.find(
    ({ resource, pagination }) => pagination && resource.collection === collection,
  );
  const details = list && detailsOf(api, list);
  if (!list || details?.filter === undefined) return undefined;
  const owner = collection.split(".").slice(0, -1).map(pascal).join("");
  const entry = owner + pascal(details.field);
  return { list, details, entry: uncapitalized(entry) };
}

/** The list that an operation adds to or removes from by id, and changes nothing else: a PUT adds, a DELETE removes. */
export function changedMembership(api: ApiModel, operation: OperationModel): MembershipModel | undefined {
  const { method, resource, parameters, invalidates } = operation;
  const isChange = (method === "PUT" || method === "DELETE") && keyOf(operation) !== undefined;
  const isAll = parameters.length === 1 && invalidates.every((one) => one === resource.collection);
  return isChange && isAll ? membershipOf(api, resource.collection) : undefined;
}

/** The one argument of a read or a change. */
export function argumentOf(operation: OperationModel): { name: string; type: string; isOptional: boolean } {
  const key = keyOf(operation);
  if (key) return { name: key.name, type: parameterType(key), isOptional: false };
  const isOptional = operation.parameters.every(({ required }) => !required);
  return { name: "parameters", type: parametersName(operation), isOptional };
}

/** The types of parameters and pages of a list that is read page by page. The cursor is the hook's own. */
export function pagesOf(api: ApiModel, operation: OperationModel): { parameters: string; page: string } {
  const page = resultType(api, operation).text;
  const parameters = `Omit<${parametersName(operation)}, ${literal(operation.pagination?.cursor ?? "cursor")}>`;
  return detailsOf(api, operation)
    ? { parameters: `${parameters} & { readonly details?: boolean | undefined }`, page: detailedName(page) }
    : { parameters, page };
}

/** Types of the client that hooks and options may be about. */
export function clientTypes(api: ApiModel): string[] {
  const results = importedNames(api.operations.map((operation) => resultType(api, operation)));
  const pages = api.operations.filter(({ pagination }) => pagination).map((list) => pagesOf(api, list).page);
  return [...new Set([...results, ...pages, ...api.operations.map(parametersName)])];
}

/** An import of those names that code uses, those in capitals as types; nothing where it uses none. */
export function importFrom(path: string, names: string, code: string): string {
  const text = code.replace(/\/\*\*.*?\*\//gs, "");
  const used = names.split(" ").filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const isType = (name: string) => /^[A-Z]/.test(name);
  // An import without values would be one of the module alone.
  if (used.every(isType)) return used.length > 0 ? `import type { ${used.join(", ")} } from "${path}";` : "";
  return `import { ${used.map((name) => (isType(name) ? `type ${name}` : name)).join(", ")} } from "${path}";`;
}
