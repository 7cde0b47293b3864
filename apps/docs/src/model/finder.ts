import { callShape } from "../call/call-shape.ts";
import type { SpecDocument } from "../spec/document.ts";
import { dotted } from "../spec/json-pointer.ts";
import type { FinderSearch } from "../try-it/find-items.ts";
import type { Operation } from "./operations.ts";
import { nameWithin, settingSchema } from "./related-calls.ts";

/**
 * How readers find ids for a parameter, or for a field of the body as `body.trackIds`, by a name. What its ids are follows
 * from the extensions.
 *
 * - `x-changes-list` that moves or removes entries of a list with `x-entry-id`: the entries of that list.
 * - `x-batch`, `x-contains`, `x-changes-list` and `x-resource` lead to the operation that reads many of these items; a
 *   search with `x-filters` is for the same items if its `x-details` names that operation.
 * - `x-resource` of something that no search finds, but that the user has a list of: that list.
 *
 * @returns `undefined` where the parameter takes no ids, or where nothing finds them
 */
export function finderSearch(
  document: SpecDocument,
  operations: readonly Operation[],
  operation: Operation,
  parameter: string,
): FinderSearch | undefined {
  const entries = entriesOf(operations, operation, parameter);
  if (entries) return listSearch(document, entries, { one: "entry", many: "entries" });
  const reader = readerOf(operations, operation, parameter);
  const search = operations.find((one) => one["x-filters"] && one["x-details"]?.operation === reader);
  const many = operations.find(({ operationId }) => operationId === reader)?.["x-resource"]?.collection;
  if (reader !== undefined && search && many !== undefined) return textSearch(document, search, many);
  const list = ownList(operations, operation, parameter);
  const collection = list?.["x-resource"]?.collection ?? "";
  return list && listSearch(document, list, { one: collection.replace(/s$/, ""), many: collection });
}

function textSearch(document: SpecDocument, search: Operation, many: string): FinderSearch | undefined {
  const { "x-filters": filters, "x-details": details, "x-pagination": paging } = search;
  if (!filters || !details || !paging) return undefined;
  const item = details.id.split(".");
  return {
    shape: callShape(document, search),
    text: { filters: nameWithin(filters.list), query: filters.query },
    limit: nameWithin(paging.limit),
    items: dotted(paging.items),
    id: item.pop() ?? "",
    item: item.join("."),
    one: details.field,
    many,
  };
}

/** Finds among the items of the first and longest page of a list. */
function listSearch(
  document: SpecDocument,
  list: Operation,
  names: Pick<FinderSearch, "one" | "many">,
): FinderSearch | undefined {
  const {
    "x-pagination": paging,
    "x-resource": resource,
    "x-entry-id": entryId,
    "x-details": details,
  } = list;
  if (!paging) return undefined;
  const item = (details?.id ?? "node.id").split(".");
  return {
    shape: callShape(document, list),
    list: {
      maxItems: settingSchema(document, list, paging.limit).maximum ?? 1,
      hasMore: `${dotted(paging.pageInfo)}.hasNextPage`,
      ...(resource?.key !== undefined && { of: resource.key }),
      ...(entryId !== undefined && { entryId }),
    },
    limit: nameWithin(paging.limit),
    items: dotted(paging.items),
    id: item.pop() ?? "",
    item: item.join("."),
    ...names,
  };
}

/** The list whose entries, by ids of their own, a change moves or removes. */
function entriesOf(
  operations: readonly Operation[],
  { "x-changes-list": changes }: Operation,
  parameter: string,
): Operation | undefined {
  if (!changes || ![changes.id, changes.above, changes.below].includes(parameter)) return undefined;
  const list = operations.find(({ operationId }) => operationId === changes.list);
  return changes.change !== "append" && list?.["x-entry-id"] !== undefined ? list : undefined;
}

/** The list of what the key of an operation names: the key of `playlists.tracks` is that of a playlist. */
function ownList(operations: readonly Operation[], operation: Operation, parameter: string) {
  const { collection = "", key } = operation["x-resource"] ?? {};
  if (key !== parameter) return undefined;
  return operations.find(({ "x-resource": resource, "x-pagination": paging }) => {
    const isList = resource?.method === "list" && resource.key === undefined;
    return paging !== undefined && isList && resource.collection === collection.split(".")[0];
  });
}

/** The operation that reads many of the items whose ids a parameter takes. */
function readerOf(
  operations: readonly Operation[],
  operation: Operation,
  parameter: string,
): string | undefined {
  const { operationId, "x-batch": batch, "x-contains": contains, "x-changes-list": changes } = operation;
  const { collection, key } = operation["x-resource"] ?? {};
  if (batch?.key === parameter) return batch.operation;
  if (contains?.parameter === parameter) return operation["x-details"]?.operation;
  if (changes?.id === parameter)
    return operations.find((list) => list.operationId === changes.list)?.["x-details"]?.operation;
  const ofOneItem = operations.filter((one) => one["x-batch"] !== undefined);
  if (ofOneItem.some(({ "x-batch": of }) => of?.operation === operationId && of.parameter === parameter))
    return operationId;
  // The key of `artists.albums` is that of an artist.
  if (key !== parameter) return undefined;
  return ofOneItem.find((one) => one["x-resource"]?.collection === collection)?.["x-batch"]?.operation;
}

/** The fields of a body that take ids, as `body.trackIds`. */
export function idFields({ "x-changes-list": changes }: Operation): string[] {
  const names = [changes?.id, changes?.above, changes?.below];
  return names.flatMap((name) => (name?.startsWith("body.") ? [name] : []));
}
