import type { ApiModel, OperationModel } from "../model/api.ts";
import { propertiesOf, resultType, schemaAt, type TypeText, typeOf } from "./results.ts";
import { literal } from "./text.ts";

/** How the items of a list, which hold no more than an id, get what the id stands for. */
export interface DetailsModel {
  /** Type of an item, `LibraryAlbum`. */
  readonly item: string;
  /** Type of a page, `LibraryAlbumCollection`. */
  readonly page: string;
  /** Field of a page with the items, `edges`. */
  readonly items: string;
  /** Field of an item that holds the id, `node`. */
  readonly reference: string;
  /** Field of the reference and of a detail with the id, `id`. */
  readonly key: string;
  /** Field that an item gets, `album`. */
  readonly field: string;
  /** Type of what it is, `Album`. */
  readonly type: string;
  /** Operation that reads many of them. */
  readonly many: OperationModel;
  readonly filter: FilterModel | undefined;
}

/** How a list is asked for the items of some ids. */
export interface FilterModel {
  /** List parameter that filters by such ids, `albumIds`. */
  readonly name: string;
  /** How many ids a request may have, and a page items. */
  readonly maxItems: number;
}

/**
 * Finds out whether the items of a paginated operation refer to entities that are read in batches: the last part of
 * its collection is the collection of an operation with `x-batch`, and an item has a field with an id and no more.
 */
export function detailsOf(api: ApiModel, operation: OperationModel): DetailsModel | undefined {
  const { pagination, resource, resultPath } = operation;
  if (!pagination) return undefined;
  const name = resource.collection.split(".").at(-1);
  const one = api.operations.find(({ resource: other, batch }) => batch && other.collection === name);
  const many = api.operations.find(({ id }) => id === one?.batch?.operation);
  const list = schemaAt(api, operation, pagination.items);
  const page = typeOf(api, schemaAt(api, operation, resultPath));
  const item = list?.kind === "array" ? typeOf(api, list.items) : undefined;
  const items = pagination.items.at(-1);
  const field = one?.resultPath.at(-1);
  const type = one && typeOf(api, schemaAt(api, one, one.resultPath));
  if (!one?.batch || !many || list?.kind !== "array" || !page || !item || !items || !field || !type)
    return undefined;
  const { key } = one.batch;
  const reference = [...propertiesOf(api, list.items)].find(([, schema]) => {
    const names = [...propertiesOf(api, schema).keys()];
    return names.length === 1 && names[0] === key;
  })?.[0];
  if (reference === undefined) return undefined;
  const filter = filterOf(operation, `${field}Ids`);
  return { item: item.text, page: page.text, items, reference, key, field, type: type.text, many, filter };
}

function filterOf({ parameters, pagination }: OperationModel, name: string): FilterModel | undefined {
  const filter = parameters.find((parameter) => parameter.type === "array" && parameter.name === name);
  const limit = parameters.find((parameter) => parameter.name === pagination?.limit);
  if (!filter || !limit) return undefined;
  return { name, maxItems: Math.min(Number(filter.schema["maxItems"]), Number(limit.schema["maximum"])) };
}

/** The type of an item of a list. */
export function itemType(api: ApiModel, operation: OperationModel): TypeText {
  const path = operation.pagination?.items ?? [];
  const list = schemaAt(api, operation, path);
  const named = list?.kind === "array" ? typeOf(api, list.items) : undefined;
  if (named) return named;
  const page = resultType(api, operation);
  return { text: `NonNullable<${page.text}[${literal(path.at(-1))}]>[number]`, names: page.names };
}

/** The type of an item or a page with details. */
export function detailedName(type: string): string {
  return `Detailed${type}`;
}
