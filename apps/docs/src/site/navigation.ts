import { listOperations, operationPath } from "../model/operations.ts";
import { SDK_PAGES, sdkPath } from "../sdk/sdk-pages.ts";
import type { SpecDocument } from "../spec/document.ts";

/** A link of the sidebar, with the method as a badge. */
export interface SidebarLink {
  readonly label: string;
  readonly link: string;
  readonly badge: { readonly text: string; readonly class: string };
}

/** A link of the navigation. */
export type NavigationLink = Pick<SidebarLink, "label" | "link"> & Partial<SidebarLink>;

/** Links under one label. */
export interface NavigationGroup {
  readonly label: string;
  readonly items: NavigationLink[];
}

/** The navigation of the site. The groups of operations come from the specification. */
export function navigation(document: SpecDocument): NavigationGroup[] {
  return [
    {
      label: "Get started",
      items: [
        { label: "What Gatefold is", link: "/" },
        { label: "Start in five minutes", link: "/guides/start/" },
        { label: "Authentication", link: "/authentication/" },
        { label: "What is documented", link: "/documented/" },
      ],
    },
    ...operationSidebar(document),
    {
      label: "Guides",
      items: [
        { label: "Find music", link: "/guides/find-music/" },
        { label: "Move a playlist", link: "/guides/move-a-playlist/" },
        { label: "Cookbook", link: "/guides/cookbook/" },
        { label: "What the client does for you", link: "/guides/client/" },
        { label: "Sign in with Amazon", link: "/guides/sign-in/" },
        { label: "Sign in on a device", link: "/guides/sign-in-devices/" },
        { label: "A Node server with sessions", link: "/guides/node-server/" },
        { label: "Show a library in React", link: "/guides/react/" },
        { label: "React: search, save and sort", link: "/guides/react-search/" },
        { label: "React: sign-in and server", link: "/guides/react-sign-in/" },
        { label: "Next.js: sign-in", link: "/guides/nextjs/" },
        { label: "Next.js: hooks", link: "/guides/nextjs-hooks/" },
        { label: "Test your app", link: "/guides/testing/" },
        { label: "Test with Vitest", link: "/guides/vitest/" },
        { label: "Test with Jest", link: "/guides/jest/" },
        { label: "Test with Playwright", link: "/guides/playwright/" },
        { label: "Test the sign-in of a server", link: "/guides/node-server-test/" },
        { label: "Write a script", link: "/guides/scripts/" },
        { label: "From first token to production", link: "/guides/production/" },
        { label: "Run the emulator", link: "/guides/emulator/" },
        { label: "Bundlers, runtimes, test runners", link: "/guides/tools/" },
        { label: "Deploy and scale", link: "/guides/deploy/" },
        { label: "Import MusicBrainz", link: "/guides/musicbrainz/" },
        { label: "Move from hand-written calls", link: "/guides/from-fetch/" },
        { label: "Clients from other generators", link: "/guides/other-generators/" },
        { label: "Contribute an operation", link: "/guides/contributing/" },
      ],
    },
    {
      label: "SDK reference",
      items: [
        { label: "All exports", link: "/sdk/" },
        ...SDK_PAGES.map((page) => ({ label: page.title, link: sdkPath(page) })),
      ],
    },
    {
      label: "Reference",
      items: [
        { label: "Errors", link: "/errors/" },
        { label: "Glossary", link: "/glossary/" },
        { label: "Schemas", link: "/schemas/" },
        { label: "Pagination and batching", link: "/pagination/" },
        { label: "Rate limits", link: "/rate-limits/" },
        { label: "The specification", link: "/specification/" },
        { label: "Versions and changes", link: "/versions/" },
      ],
    },
  ];
}

/** A group of links for each tag that has operations, in the order of the specification. */
export function operationSidebar(
  document: SpecDocument,
): (NavigationGroup & { readonly items: SidebarLink[] })[] {
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
