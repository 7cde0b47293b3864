import { isErrorStatus } from "../model/errors.ts";
import { isRead, type Operation } from "../model/operations.ts";
import type { SpecDocument } from "../spec/document.ts";
import { schemaProperties } from "../spec/schema-object.ts";

/** What samples need to know of an operation besides its call: small enough to be sent to a page. */
export interface SampleShape {
  readonly payload: Payload;
  /** Absent where the operation is no method of the clients: without `x-resource`. */
  readonly client?: ClientShape;
}

/** The bodies of an operation's successful answers. */
export interface Payload {
  /** Whether every success has a body, none, or some of them. */
  readonly present: "always" | "sometimes" | "never";
  /** Whether the result is in a field `data`. */
  readonly inData: boolean;
}

/** How the client and the hooks call an operation. */
export interface ClientShape {
  /** `albums.get`. */
  readonly method: string;
  /** `useAlbum`. */
  readonly hook: string;
  /** The parameter that is given by itself; empty where there is none. */
  readonly key: string;
  readonly summary: string;
  readonly isRead: boolean;
  readonly isPaged: boolean;
  /** Whether the hook is given the key alone, since it collects keys for one call. */
  readonly isBatched: boolean;
  /** Whether the query has other parameters than the key. */
  readonly takesMore: boolean;
  /** The fields of a search's body: the list of filters, and in each its field and its text. */
  readonly filters?: { readonly list: string; readonly field: string; readonly query: string };
  /** The field of the body with the ids that the call appends to a list. */
  readonly appends?: string;
}

export function sampleShape(document: SpecDocument, operation: Operation): SampleShape {
  const client = clientShape(operation);
  return { payload: payloadOf(document, operation), ...(client && { client }) };
}

function clientShape(operation: Operation): ClientShape | undefined {
  const { "x-resource": resource, "x-filters": filters, "x-changes-list": changes } = operation;
  if (resource === undefined) return undefined;
  const { collection, method, key = "" } = resource;
  return {
    method: `${collection}.${method}`,
    hook: hookName(operation),
    key,
    summary: operation.summary,
    isRead: isRead(operation),
    isPaged: operation["x-pagination"] !== undefined,
    isBatched: operation["x-batch"] !== undefined,
    takesMore: operation.parameters.some(({ in: place, property }) => place === "query" && property !== key),
    ...(filters && { filters: { ...filters, list: fieldOfBody(filters.list) } }),
    ...(changes?.change === "append" && { appends: fieldOfBody(`${changes.id}`) }),
  };
}

function fieldOfBody(path: string): string {
  return path.replace(/^body\./, "");
}

/** The name of the hook: `useAlbum` for `getAlbum`, `useAddLibraryAlbum` for `addLibraryAlbum`. */
function hookName(operation: Operation): string {
  const { operationId } = operation;
  const name = isRead(operation) ? operationId.replace(/^(get|list)/, "") : operationId;
  return `use${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function payloadOf(document: SpecDocument, { responses }: Operation): Payload {
  const successes = Object.entries(responses).filter(([status]) => !isErrorStatus(status));
  const schemas = successes.flatMap(([, { content }]) =>
    content ? [Object.values(content)[0]?.schema ?? {}] : [],
  );
  const present = schemas.length === 0 ? "never" : schemas.length < successes.length ? "sometimes" : "always";
  const inData = schemas.every((schema) => "data" in schemaProperties(document, schema).properties);
  return { present, inData };
}
