import { curlSample } from "../samples/sample-call.ts";
import type { SpecDocument } from "../spec/document.ts";
import { dotted } from "../spec/json-pointer.ts";
import { followSchema, type SchemaObject, schemaProperties } from "../spec/schema-object.ts";
import { isRead, type Operation, operationOf } from "./operations.ts";
import { constraints } from "./schema-words.ts";

/** How to read many items in one call (`x-batch`). */
export interface Batching {
  readonly many: Operation;
  readonly parameter: string;
  readonly maxItems: number;
  /** Where the answer has its items, with dots: `data.albums`. */
  readonly items: string;
  /** The field by which an item of the answer is found. */
  readonly key: string;
  readonly curl: string;
}

/** How to read a list page by page (`x-pagination`). */
export interface Pagination {
  readonly limit: string;
  readonly limitConstraints: readonly string[];
  readonly cursor: string;
  /** Whether the cursor is a field of the body, and not a parameter. */
  readonly inBody: boolean;
  /** Where the answer has its items, with dots: `data.user.libraryAlbums.edges`. */
  readonly items: string;
  readonly hasNextPage: string;
  readonly token: string;
  readonly nextPageCurl: string;
}

/** How an operation is related to others, as its extensions say. */
export interface Relations {
  /** Each item of the list holds the id of something that another operation reads (`x-details`). */
  readonly details:
    | { readonly operation: Operation; readonly id: string; readonly field: string }
    | undefined;
  /** How to ask whether the list contains ids (`x-contains`): by a parameter, and by a hook. */
  readonly contains: { readonly parameter: string; readonly hook: string } | undefined;
  /** The list that the call changes, and the ids by which it does (`x-changes-list`). */
  readonly changes:
    | { readonly list: Operation; readonly change: "add" | "append" | "move" | "remove"; readonly id: string }
    | undefined;
  /** The reads whose answers are out of date after the call (`x-invalidates`). */
  readonly staleAfter: readonly Operation[];
}

/** What `x-batch` says of an operation, or `undefined` where it has none. */
export function batching(
  document: SpecDocument,
  operations: readonly Operation[],
  operation: Operation,
): Batching | undefined {
  const extension = operation["x-batch"];
  if (extension === undefined) return undefined;
  const many = operationOf(operations, extension.operation, `x-batch of ${operation.operationId}`);
  const { parameter, maxItems, items, key } = extension;
  return { many, parameter, maxItems, items: dotted(items), key, curl: curlSample(document, many) };
}

/** The one-item operations that batch through this one. */
export function batchedBy(operations: readonly Operation[], operation: Operation): Operation[] {
  return operations.filter((other) => other["x-batch"]?.operation === operation.operationId);
}

/** What `x-pagination` says of an operation, or `undefined` where it has none. */
export function pagination(document: SpecDocument, operation: Operation): Pagination | undefined {
  const extension = operation["x-pagination"];
  if (extension === undefined) return undefined;
  const { cursor, limit } = extension;
  const pageInfo = dotted(extension.pageInfo);
  return {
    limit: nameWithin(limit),
    cursor: nameWithin(cursor),
    inBody: cursor.startsWith(BODY),
    limitConstraints: constraints(settingSchema(document, operation, limit)),
    items: dotted(extension.items),
    hasNextPage: `${pageInfo}.hasNextPage`,
    token: `${pageInfo}.token`,
    nextPageCurl: curlSample(document, operation, { page: "next" }),
  };
}

/** The operations whose answers are out of date after a call of this one. */
export function staleAfter(operations: readonly Operation[], operation: Operation): Operation[] {
  const changed = new Set(operation["x-invalidates"]);
  return operations.filter((other) => {
    const resource = other["x-resource"];
    return isRead(other) && resource !== undefined && changed.has(resource.collection);
  });
}

/** How an operation is related to others. */
export function relations(operations: readonly Operation[], operation: Operation): Relations {
  const { "x-details": details, "x-contains": contains, "x-changes-list": changes, operationId } = operation;
  return {
    details: details && {
      operation: operationOf(operations, details.operation, `x-details of ${operationId}`),
      id: details.id,
      field: details.field,
    },
    contains: contains && {
      parameter: contains.parameter,
      hook: `use${contains.name.charAt(0).toUpperCase()}${contains.name.slice(1)}`,
    },
    changes: changes && {
      list: operationOf(operations, changes.list, `x-changes-list of ${operationId}`),
      change: changes.change,
      id: nameWithin(changes.id),
    },
    staleAfter: staleAfter(operations, operation),
  };
}

const BODY = "body.";

/** Extensions name a parameter, or a field of the body as `body.cursor`. */
export function nameWithin(name: string): string {
  return name.startsWith(BODY) ? name.slice(BODY.length) : name;
}

/** The schema of a parameter, or of a field of the body, that an extension names. */
export function settingSchema(document: SpecDocument, operation: Operation, name: string): SchemaObject {
  const [media] = Object.values(operation.requestBody?.content ?? {});
  const found = name.startsWith(BODY)
    ? schemaProperties(document, media?.schema ?? {}).properties[nameWithin(name)]
    : operation.parameters.find((parameter) => parameter.property === name)?.schema;
  if (found === undefined)
    throw new Error(`x-pagination of ${operation.operationId} names ${name}, which it does not have.`);
  return followSchema(document, found).schema;
}
