import { type Extensions, type Operation, stepsOf } from "./operation.ts";
import type { Api } from "./read-api.ts";

/** The read of one item that an operation answers for many, with its `x-batch`. */
export function batchedBy(
  { operations }: Api,
  id: string,
): { one: Operation; batch: NonNullable<Extensions["x-batch"]> } | undefined {
  const one = operations.find(({ extensions }) => extensions["x-batch"]?.operation === id);
  const batch = one?.extensions["x-batch"];
  return one && batch && { one, batch };
}

/** How the items of a list, which only have the id of something, get the rest of it: `x-details`. */
export interface DetailsPlan {
  /** Where an item has the id. */
  readonly id: readonly string[];
  /** The field of what is read that has the same id. */
  readonly key: string;
  /** The field that an item gets, and its type. */
  readonly field: string;
  readonly type: string;
  /** The operation that reads many of them. */
  readonly many: Operation;
}

export function detailsOf(api: Api, { extensions }: Operation): DetailsPlan | undefined {
  const { "x-details": details } = extensions;
  const many = details && api.operations.find(({ id }) => id === details.operation);
  const batched = many && batchedBy(api, many.id);
  if (!batched) return undefined;
  const { one, batch } = batched;
  return { id: details.id.split("."), field: details.field, key: batch.key, type: one.result.type, many };
}

/** How a list is asked whether it has ids: `x-contains`. */
export interface FilterPlan {
  readonly parameter: string;
  /** The parameter, or `body.` and the field, that says how many items a page has. */
  readonly limit: string;
  /** How many ids a request may have, and a page items. */
  readonly maxItems: number;
  /** What the question is called in hooks. */
  readonly name: string;
}

export function filterOf({ schemas }: Api, list: Operation): FilterPlan | undefined {
  const { "x-contains": contains, "x-pagination": pagination } = list.extensions;
  if (!contains || !pagination) return undefined;
  const schemaOf = (name: string) => {
    const field = fieldOfBody(name);
    if (field !== undefined) return schemas.resolve(schemas.property(list.body?.schema, field));
    return list.parameters.find(({ property }) => property === name)?.schema ?? {};
  };
  const { limit } = pagination;
  const bounds = [schemaOf(contains.parameter)["maxItems"], schemaOf(limit)["maximum"]];
  return { ...contains, limit, maxItems: Math.min(...bounds.map(Number)) };
}

/** `cursor` of `body.cursor`; nothing of what is a parameter. */
export function fieldOfBody(name = ""): string | undefined {
  return /^body\.(.+)$/.exec(name)?.[1];
}

/** The operations that add to a list or remove from it: `x-changes-list`. */
export function changesOf({ operations }: Api, list: Operation): Operation[] {
  return operations.filter(({ extensions }) => extensions["x-changes-list"]?.list === list.id);
}

/** The names of all collections, in the order of the operations. */
export function collectionsOf({ operations }: Api): string[] {
  return [...new Set(operations.flatMap(({ extensions }) => extensions["x-resource"]?.collection ?? []))];
}

export function inCollection({ operations }: Api, collection: string): Operation[] {
  return operations.filter(({ extensions }) => extensions["x-resource"]?.collection === collection);
}

/** Where in what the façade returns the page info stands, beside the items. */
export function pageInfoField({ node, extensions }: Operation): string {
  const { items, pageInfo } = extensions["x-pagination"] ?? {};
  const [field = "", ...owner] = stepsOf(pageInfo).reverse();
  if (owner.reverse().join() !== stepsOf(items).slice(0, -1).join())
    node.fail("the page info must stand beside the items", "x-pagination");
  return field;
}

/** `LibraryAlbum` as `DetailedLibraryAlbum`: the type of an item or a page with details. */
export function detailedName(type: string): string {
  return `Detailed${type}`;
}
