import type { SpecDocument } from "../spec/document.ts";
import { curlSample } from "./curl.ts";
import type { Operation } from "./operations.ts";
import { dotted } from "./pagination.ts";

/** How to read many items with the calls of one. */
export interface Batching {
  readonly manyId: string;
  readonly manySummary: string;
  readonly parameter: string;
  readonly maxItems: number;
  /** Where the answer has its items, with dots: `data.albums`. */
  readonly items: string;
  /** The field by which an item of the answer is found. */
  readonly key: string;
  readonly curl: string;
}

/** What `x-batch` says of an operation, or `undefined` where it has none. */
export function batching(
  document: SpecDocument,
  operations: readonly Operation[],
  operation: Operation,
): Batching | undefined {
  const extension = operation["x-batch"];
  if (extension === undefined) return undefined;
  const many = operations.find((other) => other.operationId === extension.operation);
  if (many === undefined)
    throw new Error(`${operation.operationId} batches through ${extension.operation}, which does not exist.`);
  return {
    manyId: many.operationId,
    manySummary: many.summary,
    parameter: extension.parameter,
    maxItems: extension.maxItems,
    items: dotted(extension.items),
    key: extension.key,
    curl: curlSample(document, many),
  };
}

/** The one-item operations that batch through this one. */
export function batchedBy(operations: readonly Operation[], operation: Operation): Operation[] {
  return operations.filter((other) => other["x-batch"]?.operation === operation.operationId);
}
