import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api, ApiExport } from "@gatefold/api-reader";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { markdownPath } from "../src/llms/llms.ts";
import { listOperations, operationPath } from "../src/model/operations.ts";
import { clientMethods, operationExports } from "../src/sdk/operation-exports.ts";
import { packageApi } from "../src/sdk/package-api.ts";
import { isSchema, memberId, pageOf, SDK_PAGES, sdkPath } from "../src/sdk/sdk-pages.ts";
import { SEARCH_INDEX, unpacked } from "../src/search/index-file.ts";
import { siteSearch } from "../src/search/site-search.ts";
import { specification } from "../src/spec/current.ts";
import { type BuiltSite, builtSite } from "./built-site.ts";

const site = builtSite();
const read = (path: string) => readFileSync(join(site.folder, path), "utf8");

/** Exports without a page, and exports and members without a place in it. */
function missingPlaces({ exports }: Api, { pages }: Pick<BuiltSite, "pages">): string[] {
  const ids = new Map(
    pages.map(({ path, root }) => [path, new Set(root.querySelectorAll("main [id]").map(({ id }) => id))]),
  );
  return exports.flatMap((one) => {
    const page = pageOf(one);
    if (page === undefined) return [`${one.id}: no page takes it`];
    const places = ids.get(sdkPath(page));
    return placesOf(one)
      .filter((id) => !places?.has(id))
      .map((id) => `${sdkPath(page)}#${id}`);
  });
}

function placesOf(one: ApiExport): string[] {
  const members = isSchema(one) ? [] : one.members;
  return [one.name, ...members.map((_member, at) => memberId(one.name, members, at))];
}

test("every export has a page and a place in it, and so has every member", () => {
  expect(missingPlaces(packageApi, site)).toEqual([]);
  expect(packageApi.exports.length).toBeGreaterThan(500);
});

test("an export that no page takes is found, and so are an export and a member without a place", () => {
  const [one] = packageApi.exports.filter(({ id }) => id === "@gatefold/client#createClient");
  if (!one) throw new Error("createClient is missing.");
  const [member] = packageApi.exports.flatMap(({ members }) => members);
  const api = {
    exports: [
      { ...one, file: "packages/client/src/other.ts" },
      { ...one, members: member ? [member] : [] },
    ],
  };
  expect(missingPlaces(api, { pages: [] })).toEqual([
    "@gatefold/client#createClient: no page takes it",
    "/sdk/client/#createClient",
    `/sdk/client/#createClient.${member?.name}`,
  ]);
  const root = parse('<main><h2 id="createClient"></h2></main>');
  expect(missingPlaces({ exports: [one] }, { pages: [{ path: "/sdk/client/", root, text: "" }] })).toEqual(
    [],
  );
});

test("every page of the reference has exports, is in llms.txt, and its Markdown has them all", () => {
  for (const page of SDK_PAGES) {
    const exports = packageApi.exports.filter((one) => pageOf(one) === page);
    expect(exports.length, page.slug).toBeGreaterThan(0);
    const path = markdownPath(sdkPath(page));
    expect(read("llms.txt")).toContain(`${site.base}${path})`);
    const markdown = read(path);
    expect(read("llms-full.txt")).toContain(markdown.slice(0, 500).trim());
    for (const { name, signatures } of exports) {
      expect(markdown).toContain(name);
      const [code = []] = signatures;
      expect(markdown).toContain(`\`\`\`ts\n${code.map(({ text }) => text).join("")}\n\`\`\``);
    }
  }
});

test("the search finds an export by its name, and leads to its place", () => {
  const { find } = siteSearch(unpacked(JSON.parse(read(SEARCH_INDEX))));
  for (const name of [
    "createTransport",
    "RetryOptions",
    "useSuspenseAlbum",
    "sqliteStore",
    "FaultRule",
    "normalizeIsrc",
  ]) {
    const found = find(name).pages.flatMap(({ places }) => places.map(({ url }) => url));
    expect(
      found.filter((url) => url.startsWith(`${site.base}/sdk/`) && url.endsWith(`#${name}`)),
    ).toHaveLength(1);
  }
});

test("every operation leads to its method, its function and its hooks, and they lead back", () => {
  const exports = operationExports();
  expect(clientMethods().map(({ name }) => name)).toContain("music.library.albums.list");
  for (const { operationId, "x-resource": resource } of listOperations(specification)) {
    const own = exports.get(operationId) ?? [];
    const kinds = new Set(own.map(({ kind }) => kind));
    expect(kinds, operationId).toEqual(
      new Set(resource ? ["method", "function", "hook", "options"] : ["function"]),
    );
    const page = site.pages.find(({ path }) => path === operationPath(operationId));
    const links = page?.root.querySelectorAll("#sdk, main a").map((link) => link.getAttribute("href"));
    for (const { path } of own) expect(links).toContain(`${site.base}${path}`);
    const back = new Set(own.map(({ path }) => path.replace(/#.*/, "")));
    for (const path of back)
      expect(
        site.pages
          .find((one) => one.path === path)
          ?.root.querySelectorAll("main a")
          .map((link) => link.getAttribute("href")),
      ).toContain(`${site.base}${operationPath(operationId)}`);
  }
});
