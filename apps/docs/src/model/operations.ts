import type { SpecDocument } from "../spec/document.ts";
import { METHODS, type OperationObject } from "../spec/operation-object.ts";

/** An operation with its place: what a page is made for. */
export interface Operation extends OperationObject {
  readonly method: string;
  readonly path: string;
  /** Last part of the page's address, `get-album` for `getAlbum`. */
  readonly slug: string;
}

/** All operations of the specification, in the order of its paths. */
export function listOperations(document: SpecDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...item.parameters, ...operation.parameters];
      const security = operation.security ?? document.security;
      const slug = operationSlug(operation.operationId);
      return [{ ...operation, parameters, security, path, slug, method: method.toUpperCase() }];
    }),
  );
}

/** Address of an operation's page within the site. */
export function operationPath(operationId: string): string {
  return `/reference/${operationSlug(operationId)}/`;
}

function operationSlug(operationId: string): string {
  return operationId.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}
