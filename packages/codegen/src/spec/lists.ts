import { type Operation, stepsOf } from "./operation.ts";
import type { Api } from "./read-api.ts";

/** The read of one item that an operation answers for many, with its `x-batch`. */
export function batchedBy({ operations }: Api, id: string) {
  const one = operations.find(({ extensions }) => extensions["x-batch"]?.operation === id);
  const batch = one?.extensions["x-batch"];
  return one && batch && { one, batch };
}

/** `x-details`: how the items of a list, which only have the id of something, get the rest of it. */
export function detailsOf(api: Api, { extensions }: Operation) {
  const details = extensions["x-details"];
  const many = details && api.operations.find(({ id }) => id === details.operation);
  const batched = many && batchedBy(api, many.id);
  if (!batched) return undefined;
  const { one, batch } = batched;
  // `key` is the field of what is read that has the id of the item.
  return { id: details.id.split("."), field: details.field, key: batch.key, type: one.result.type, many };
}

/** `x-contains`: how a list is asked whether it has ids, and how many of them at once. */
export function filterOf({ schemas }: Api, list: Operation) {
  const { "x-contains": contains, "x-pagination": pagination } = list.extensions;
  if (!contains || !pagination) return undefined;
  const schemaOf = (name: string) => {
    const field = fieldOfBody(name);
    if (field !== undefined) return schemas.resolve(schemas.property(list.body?.schema, field));
    return list.parameters.find(({ property }) => property === name)?.schema ?? {};
  };
  const bounds = [schemaOf(contains.parameter)["maxItems"], schemaOf(pagination.limit)["maximum"]];
  return { ...contains, limit: pagination.limit, maxItems: Math.min(...bounds.map(Number)) };
}

/** What the question whether a list has an id is documented with. */
export function containsDoc({ extensions, method, path }: Operation): string {
  const [field, filter] = [extensions["x-details"]?.field, extensions["x-contains"]?.parameter];
  return `Whether there is an entry for this ${field}: \`${method} ${path}?${filter}=\`.`;
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
  const path = stepsOf(pageInfo);
  if (path.slice(0, -1).join() !== stepsOf(items).slice(0, -1).join())
    node.fail("the page info must stand beside the items", "x-pagination");
  return path.at(-1) ?? "";
}

/** `LibraryAlbum` as `DetailedLibraryAlbum`: the type of an item or a page with details. */
export function detailedName(type: string): string {
  return `Detailed${type}`;
}
