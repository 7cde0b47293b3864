import type { ApiModel, OperationModel } from "../model/api.ts";
import { type DetailsModel, detailsOf } from "./client-details.ts";
import { keyOf } from "./client-facade-types.ts";
import { parametersName, parameterType } from "./describe.ts";
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
  const name = noun(operation);
  return name.charAt(0).toLowerCase() + name.slice(1);
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
  return { list, details, entry: entry.charAt(0).toLowerCase() + entry.slice(1) };
}

/** The list that an operation adds to or removes from by id: a PUT adds, a DELETE removes. */
export function changedMembership(api: ApiModel, operation: OperationModel): MembershipModel | undefined {
  const { method, resource } = operation;
  const isChange = (method === "PUT" || method === "DELETE") && keyOf(operation) !== undefined;
  return isChange && operation.parameters.length === 1 ? membershipOf(api, resource.collection) : undefined;
}

/** What a read or a change is asked with: the name and type of its one argument. */
export function argumentOf(operation: OperationModel): { readonly name: string; readonly declared: string } {
  const key = keyOf(operation);
  if (key) return { name: key.name, declared: `${key.name}: ${parameterType(key)}` };
  const isOptional = operation.parameters.every(({ required }) => !required);
  const declared = `parameters: ${parametersName(operation)}${isOptional ? " = {}" : ""}`;
  return { name: "parameters", declared };
}

/** The argument of a list that is read page by page: the cursor is the hook's own. */
export function pagesArgument({ id, parameters, pagination }: OperationModel): string {
  const cursor = pagination?.cursor ?? "cursor";
  const isOptional = parameters.every(({ required }) => !required);
  return `parameters: Omit<${parametersName({ id })}, ${literal(cursor)}>${isOptional ? " = {}" : ""}`;
}

/** Those of the names that a text uses. */
export function usedIn(text: string, names: readonly string[]): string {
  return names.filter((name) => new RegExp(`\\b${name.replace(/^type /, "")}\\b`).test(text)).join(", ");
}
