import type { SpecDocument } from "../spec/document.ts";
import { followSchema } from "../spec/schema.ts";
import { pointerKeys } from "../spec/value-at.ts";
import { constraints } from "./constraints.ts";
import { curlSample } from "./curl.ts";
import { exampleText } from "./operation-parameters.ts";
import type { Operation } from "./operations.ts";

/** How to read a list page by page. */
export interface Pagination {
  readonly limit: string;
  readonly limitConstraints: readonly string[];
  readonly cursor: string;
  /** Where the answer has its items, with dots: `data.user.libraryAlbums.edges`. */
  readonly items: string;
  readonly hasNextPage: string;
  readonly token: string;
  readonly nextPageCurl: string;
}

/** What `x-pagination` says of an operation, or `undefined` where it has none. */
export function pagination(document: SpecDocument, operation: Operation): Pagination | undefined {
  const extension = operation["x-pagination"];
  if (extension === undefined) return undefined;
  const { cursor, limit } = extension;
  const pageInfo = dotted(extension.pageInfo);
  return {
    limit,
    cursor,
    limitConstraints: constraints(followSchema(document, parameterOf(operation, limit).schema).schema),
    items: dotted(extension.items),
    hasNextPage: `${pageInfo}.hasNextPage`,
    token: `${pageInfo}.token`,
    nextPageCurl: curlSample(document, operation, {
      [cursor]: exampleText(parameterOf(operation, cursor)) ?? "TOKEN_OF_THE_PAGE_BEFORE",
    }),
  };
}

/** A JSON pointer as people write it in code, with dots. */
export function dotted(pointer: string): string {
  return pointerKeys(pointer).join(".");
}

function parameterOf(operation: Operation, name: string) {
  const found = operation.parameters.find((parameter) => parameter.name === name);
  if (found === undefined)
    throw new Error(`${operation.operationId} has no parameter ${name}, which its x-pagination names.`);
  return found;
}
