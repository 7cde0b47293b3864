import { postmanCollection } from "../downloads/postman.ts";
import { type NavigationGroup, navigation } from "../site/navigation.ts";
import { readDocument } from "../spec/document.ts";
import { type OperationPage, operationPages } from "./operation-page.ts";
import { type SchemaEntry, schemaEntries } from "./schemas-page.ts";

/** Everything that the site makes from a specification. */
export interface Reference {
  /** A page for each operation, with its samples and its form. */
  readonly pages: readonly OperationPage[];
  readonly schemas: readonly SchemaEntry[];
  readonly navigation: readonly NavigationGroup[];
  readonly postman: unknown;
}

/**
 * Makes what the site shows of a specification, without building the site.
 *
 * @param bundled - an OpenAPI document without references to other files
 * @throws {Error} that names each place of the document which the site can't show.
 */
export function referenceOf(bundled: unknown): Reference {
  const document = readDocument(bundled);
  return {
    pages: operationPages(document),
    schemas: schemaEntries(document),
    navigation: navigation(document),
    postman: postmanCollection(document),
  };
}
