import { callShape } from "../call/call-shape.ts";
import type { SpecDocument } from "../spec/document.ts";
import { dotted } from "../spec/json-pointer.ts";
import type { FinderSearch } from "../try-it/find-items.ts";
import type { Operation } from "./operations.ts";
import { nameWithin } from "./related-calls.ts";

/**
 * How readers find ids for a parameter by a name. What its ids are follows from the extensions: of `x-batch`, `x-contains`,
 * `x-changes-list` and `x-resource`, each leads to the operation that reads many of these items, and a search with
 * `x-filters` is for the same items if its `x-details` names that operation.
 *
 * @returns `undefined` where the parameter takes no ids, or where no search finds them
 */
export function finderSearch(
  document: SpecDocument,
  operations: readonly Operation[],
  operation: Operation,
  parameter: string,
): FinderSearch | undefined {
  const reader = readerOf(operations, operation, parameter);
  if (reader === undefined) return undefined;
  const search = operations.find((one) => one["x-filters"] && one["x-details"]?.operation === reader);
  const { "x-filters": filters, "x-details": details, "x-pagination": paging } = search ?? {};
  const many = operations.find(({ operationId }) => operationId === reader)?.["x-resource"]?.collection;
  if (!search || !filters || !details || !paging || many === undefined) return undefined;
  const item = details.id.split(".");
  return {
    shape: callShape(document, search),
    filters: nameWithin(filters.list),
    query: filters.query,
    limit: nameWithin(paging.limit),
    items: dotted(paging.items),
    id: item.pop() ?? "",
    item: item.join("."),
    one: details.field,
    many,
  };
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
