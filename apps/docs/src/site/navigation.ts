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
  /** Whether its links are hidden until it is opened. The group of the shown page is always open. */
  readonly collapsed?: boolean;
  readonly items: NavigationLink[];
}

/** The navigation of the site: all groups in sight, and the links of the first one and of the shown page's. */
export function navigation(document: SpecDocument): NavigationGroup[] {
  return groups(document).map((group, at) => ({ ...group, collapsed: at > 0 }));
}

/** The groups of operations come from the specification. */
function groups(document: SpecDocument): NavigationGroup[] {
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
      label: "Music and playlists",
      items: [
        { label: "Find music", link: "/guides/find-music/" },
        { label: "Search results", link: "/guides/search-results/" },
        { label: "Move a playlist", link: "/guides/move-a-playlist/" },
        { label: "Write a playlist file", link: "/guides/playlist-files/" },
        { label: "Add many tracks to a playlist", link: "/guides/many-tracks/" },
        { label: "Cookbook: find and show", link: "/guides/cookbook/" },
        { label: "Cookbook: the library", link: "/guides/cookbook-library/" },
        { label: "Cookbook: playlists and likes", link: "/guides/cookbook-playlists/" },
        { label: "Cookbook: failures", link: "/guides/cookbook-failures/" },
        { label: "Cookbook: applications", link: "/guides/cookbook-apps/" },
      ],
    },
    {
      label: "Client and sign-in",
      items: [
        { label: "What the client does for you", link: "/guides/client/" },
        { label: "What happens on each fault", link: "/guides/client-faults/" },
        { label: "Errors, time limits and proxies", link: "/guides/client-errors/" },
        { label: "Sign in with Amazon", link: "/guides/sign-in/" },
        { label: "When a sign-in fails", link: "/guides/sign-in-errors/" },
        { label: "Sign in on a device", link: "/guides/sign-in-devices/" },
        { label: "A Node server with sessions", link: "/guides/node-server/" },
        { label: "Write a script", link: "/guides/scripts/" },
        { label: "From first token to production", link: "/guides/production/" },
        { label: "Move from hand-written calls", link: "/guides/from-fetch/" },
        { label: "Bundlers, runtimes, test runners", link: "/guides/tools/" },
      ],
    },
    {
      label: "React, Next.js, React Native",
      items: [
        { label: "React with Vite: show a library", link: "/guides/react/" },
        { label: "React: search, save and sort", link: "/guides/react-search/" },
        { label: "React: sign-in and server", link: "/guides/react-sign-in/" },
        { label: "Next.js: sign-in", link: "/guides/nextjs/" },
        { label: "Next.js: hooks", link: "/guides/nextjs-hooks/" },
        { label: "Show a library in React Native", link: "/guides/react-native/" },
      ],
    },
    {
      label: "Tests and the emulator",
      items: [
        { label: "Test your app", link: "/guides/testing/" },
        { label: "Test with Vitest", link: "/guides/vitest/" },
        { label: "Test with Jest", link: "/guides/jest/" },
        { label: "Test with Playwright", link: "/guides/playwright/" },
        { label: "Test the sign-in of a server", link: "/guides/node-server-test/" },
        { label: "Run the emulator", link: "/guides/emulator/" },
        { label: "Emulator: albums, users, failures", link: "/guides/emulator-data/" },
        { label: "Import MusicBrainz", link: "/guides/musicbrainz/" },
      ],
    },
    {
      label: "Deployment",
      items: [
        { label: "Deploy the server", link: "/guides/deploy/" },
        { label: "Deploy with HTTPS, or Docker", link: "/guides/deploy-https/" },
        { label: "Albums, keys, tokens and users", link: "/guides/deploy-accounts/" },
        { label: "Deploy to several machines", link: "/guides/deploy-postgres/" },
        { label: "Back up, restore and upgrade", link: "/guides/deploy-backups/" },
        { label: "Watch the server", link: "/guides/deploy-monitoring/" },
        { label: "Limits of the server", link: "/guides/deploy-limits/" },
        { label: "Serve this site", link: "/guides/deploy-docs/" },
      ],
    },
    {
      label: "More guides",
      items: [
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
