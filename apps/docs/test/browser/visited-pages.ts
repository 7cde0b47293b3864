import { isThorough } from "@gatefold/test-helpers/thorough";
import { builtSite } from "../built-site.ts";

/** Pages made by one template have their folder: operations, exports of packages, guides. */
const FOLDERS = ["/reference/", "/sdk/", "/guides/"];

/** What is tried of a folder: the page with the least on it, one in the middle, and the one with the most but two. */
function someOf(paths: readonly string[]): string[] {
  const picked = [paths[0], paths[Math.floor(paths.length / 2)], paths.at(-3)];
  return [...new Set(picked)].flatMap((path) => path ?? []);
}

const pages = builtSite()
  .pages.map(({ path, root }) => ({ path, size: root.querySelectorAll("main *").length }))
  .toSorted((one, other) => one.size - other.size);
const paths = pages.map(({ path }) => path);

/** The pages that tests visit which go through the site: some of each kind, and all when they shall be thorough. */
export const visitedPages: readonly string[] = isThorough
  ? paths
  : [
      ...paths.filter((path) => !FOLDERS.some((folder) => path.startsWith(folder))),
      ...FOLDERS.flatMap((folder) => someOf(paths.filter((path) => path.startsWith(folder)))),
    ];
