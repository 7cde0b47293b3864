import { inputNamed } from "@gatefold/spec-reader";
import type { Operation } from "./operation.ts";
import type { Api } from "./read-api.ts";

/** The operation that reads one item where the given one reads many, with its `x-batch`. */
export function batchedBy({ operations }: Api, id: string) {
  const one = operations.find(({ extensions }) => extensions["x-batch"]?.operation === id);
  const batch = one?.extensions["x-batch"];
  return one && batch && { one, batch };
}

/** `x-details`: how the items of a list, which only have an id, get the details. */
export function detailsOf(api: Api, { extensions, item, result }: Operation) {
  const details = extensions["x-details"];
  const many = details && api.operations.find(({ id }) => id === details.operation);
  const one = many && batchedBy(api, many.id)?.one;
  if (!one) return undefined;
  const [fullItem, fullPage] = [`Detailed${item}`, `Detailed${result.type}`];
  // Lists of the same items share these types, if their details are the same.
  for (const name of [fullItem, fullPage]) api.schemas.claim(name, one.node);
  return {
    /** Where the id is in an item, and the field for the details. */
    ...details,
    one,
    many,
    /** The types of an item and of a page with details. */
    fullItem,
    fullPage,
  };
}

/** `x-contains`: how a list is asked whether it has ids, and how many of them at once. */
export function filterOf(list: Operation) {
  const { "x-contains": contains, "x-pagination": pagination } = list.extensions;
  if (!contains || !pagination) return undefined;
  const { parameter: filter } = contains;
  const { limit } = pagination;
  const maxItems = inputNamed(list.source, filter)?.at("maxItems").number ?? Infinity;
  const maxLimit = inputNamed(list.source, limit)?.at("maximum").number ?? Infinity;
  return { filter, limit, maxItems: Math.min(maxItems, maxLimit) };
}

/** The documentation of `has`. */
export function containsDoc({ extensions, method, path }: Operation): string {
  const [field, filter] = [extensions["x-details"]?.field, extensions["x-contains"]?.parameter];
  return `Whether there is an entry for this ${field}: \`${method} ${path}?${filter}=\`.`;
}

/** The operations that add to a list or remove from it: `x-changes-list`. */
export function changesOf({ operations }: Api, list: Operation): Operation[] {
  return operations.filter(({ extensions }) => extensions["x-changes-list"]?.list === list.id);
}
