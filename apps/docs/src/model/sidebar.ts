import type { SpecDocument } from "../spec/document.ts";
import { listOperations, operationPath } from "./operations.ts";

/** A link of the sidebar, with the method as a badge. */
export interface SidebarLink {
  readonly label: string;
  readonly link: string;
  readonly badge: { readonly text: string; readonly class: string };
}

/** Operations that share a tag. */
export interface SidebarGroup {
  readonly label: string;
  readonly items: SidebarLink[];
}

/** A group of links for each tag that has operations, in the order of the specification. */
export function operationSidebar(document: SpecDocument): SidebarGroup[] {
  const operations = listOperations(document);
  return document.tags.flatMap(({ name }) => {
    const items = operations
      .filter((operation) => operation.tags[0] === name)
      .map(({ summary, operationId, method }) => ({
        label: summary,
        link: operationPath(operationId),
        badge: { text: method, class: `method method-${method.toLowerCase()}` },
      }));
    return items.length === 0 ? [] : [{ label: name, items }];
  });
}
