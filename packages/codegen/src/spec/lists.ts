import type { Operation } from "./operation.ts";
import type { Api } from "./read-api.ts";

/** The read of one item that an operation answers for many, with its `x-batch`. */
export function batchedBy({ operations }: Api, id: string) {
  const one = operations.find(({ extensions }) => extensions["x-batch"]?.operation === id);
  const batch = one?.extensions["x-batch"];
  return one && batch && { one, batch };
}

/** `x-details`: how the items of a list, which only have the id of something, get the rest of it. */
export function detailsOf(api: Api, { extensions, item, result }: Operation) {
  const details = extensions["x-details"];
  const many = details && api.operations.find(({ id }) => id === details.operation);
  const batched = many && batchedBy(api, many.id);
  if (!batched) return undefined;
  const { one, batch } = batched;
  return {
    id: details.id.split("."),
    field: details.field,
    /** The field of what is read that has the id of the item. */
    key: batch.key,
    type: one.result.type,
    many,
    /** The types of an item and of a page with details. */
    fullItem: `Detailed${item}`,
    fullPage: `Detailed${result.type}`,
  };
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
  return { filter: contains.parameter, limit: pagination.limit, maxItems: Math.min(...bounds.map(Number)) };
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
