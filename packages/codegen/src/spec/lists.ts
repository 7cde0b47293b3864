import { fieldOfBody, inputNamed, knownValues, type SpecOperation } from "@gatefold/spec-reader";
import { pascal, union } from "../text.ts";
import type { Schemas } from "./json-schema.ts";
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

/** `x-filters`: how the body of a search is made, and what clients take in its place. */
export function readFilters(schemas: Schemas, operation: SpecOperation, id: string) {
  const { "x-filters": filters, "x-pagination": pagination } = operation.extensions;
  const list = filters && inputNamed(operation, filters.list);
  if (!list) return undefined;
  const { field, query } = filters;
  const limit = inputNamed(operation, pagination?.limit)?.at("default").value;
  const types = ["Query", "Input"].map((end) => schemas.claim(pascal(id) + end, operation.node));
  return {
    /** What the runtime makes the body from. */
    plan: { list: fieldOfBody(filters.list), field, query, limit },
    cursor: fieldOfBody(pagination?.cursor),
    /** The names of the types of the query, and of what hooks take in one object. */
    types,
    /** The values of `field`, and what stands for none. */
    fields: union(["text", ...knownValues(list.at("items").at("properties").at(field))]),
    key: { property: query, tsType: `string | ${types[0]}`, required: true },
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

/** The operations that add to a list, move in it or remove from it: `x-changes-list`. */
export function changesOf({ operations }: Api, list: Operation): Operation[] {
  return operations.filter(({ extensions }) => extensions["x-changes-list"]?.list === list.id);
}

/** `x-changes-list` of an operation that appends: the list, and where the body has the ids. */
export function appendOf({ operations }: Api, { extensions, source, key, body }: Operation) {
  const { change, list: name, id, duplicates } = extensions["x-changes-list"] ?? {};
  const list = operations.find((one) => one.id === name);
  if (change !== "append" || !list || !key || !body) return undefined;
  const maxItems = inputNamed(source, id)?.at("maxItems").number;
  const { limit } = list.extensions["x-pagination"] ?? {};
  const max = inputNamed(list.source, limit)?.at("maximum").number;
  const parameters = max && limit?.split(".").reduceRight<unknown>((value, name) => ({ [name]: value }), max);
  return { list, body, ids: `${fieldOfBody(id)}`, duplicates: fieldOfBody(duplicates), maxItems, parameters };
}
