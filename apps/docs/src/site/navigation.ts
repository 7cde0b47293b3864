import { operationSidebar, type SidebarLink } from "../model/sidebar.ts";
import type { SpecDocument } from "../spec/document.ts";

/** A link of the navigation. */
export type NavigationLink = Pick<SidebarLink, "label" | "link"> & Partial<SidebarLink>;

/** Links under one label. */
export interface NavigationGroup {
  readonly label: string;
  readonly items: NavigationLink[];
}

/** The navigation of the site: operations in their places come from the specification. */
export function navigation(document: SpecDocument): NavigationGroup[] {
  return [
    {
      label: "Begin",
      items: [
        { label: "What Gatefold is", link: "/" },
        { label: "Authentication", link: "/authentication/" },
        { label: "What is documented", link: "/documented/" },
      ],
    },
    ...operationSidebar(document),
    {
      label: "Look up",
      items: [
        { label: "Errors", link: "/errors/" },
        { label: "Schemas", link: "/schemas/" },
        { label: "The specification", link: "/specification/" },
      ],
    },
  ];
}
