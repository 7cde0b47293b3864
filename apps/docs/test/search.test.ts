import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { SEARCH_INDEX, unpacked } from "../src/search/index-file.ts";
import { siteSearch } from "../src/search/site-search.ts";
import { conceptsOf } from "../src/search/words.ts";
import { builtSite } from "./built-site.ts";

const site = builtSite();
const { find } = siteSearch(unpacked(JSON.parse(readFileSync(join(site.folder, SEARCH_INDEX), "utf8"))));
const texts = new Map(site.pages.map(({ path, root }) => [`${site.base}${path}`, ownText(root)]));

/** The text of a page without its navigation. Links that follow each other are kept apart. */
function ownText(root: (typeof site.pages)[number]["root"]): string {
  const main = parse(root.querySelector("main")?.outerHTML.replaceAll("</a><a", "</a> <a") ?? "");
  for (const footer of main.querySelectorAll("footer")) footer.remove();
  return main.text;
}

/** Pages that the search finds, and pages that have the words only in part, in another form or not at all. */
const QUERIES = [
  ...[
    "429",
    "rate limit",
    "cursor",
    "pagination",
    "paginate",
    "batching",
    "retries",
    "retrying",
    "add album",
  ],
  ...[
    "token expired",
    "getAlbums",
    "edgeCount",
    "x-api-key",
    "music::library",
    "postgres",
    "nginx",
    "systemd",
  ],
  ...[
    "offline",
    "podcast",
    "mixtapes",
    "zzz",
    "qwertz",
    "a",
    "B0064UPU4G",
    "useAlbums",
    "Suspense",
    "GraphQL",
  ],
  ...["isrc", "find music", "search artists", "sortBy", "typing errors", "useSearchTracks", "formatDuration"],
];

describe.for(QUERIES)("a search for “%s”", (query) => {
  const hasWord = (text: string, word: string) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])${word}`, "iu").test(text);
  const hasAll = (text: string) =>
    conceptsOf(query).every(({ typed, others }) =>
      [typed, ...others].some((phrase) => phrase.split(" ").every((word) => hasWord(text, word))),
    );
  const { isExact, pages } = find(query);

  test("finds pages with all the words, or others with their meaning, and each of them once", () => {
    const found = pages.map(({ places: [place] }) => place?.url.replace(/#.*/, "") ?? "");
    if (isExact) expect(found.filter((url) => !hasAll(texts.get(url) ?? ""))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  test("leads to sections that have all the words in their text or titles, or says that none has", () => {
    for (const { places } of isExact ? pages : [])
      for (const { page, title, text, more, less } of places)
        expect(hasAll([page, title, text, more, less].join(" ")), `${page}: ${title}`).toBe(true);
  });
});

test("the guide to searches, and the searches themselves, are found by what readers look for", () => {
  for (const [query, path] of [
    ["find music", "/guides/find-music/"],
    ["isrc", "/guides/find-music/"],
    ["searchTracks", "/reference/search-tracks/"],
    ["guessed", "/documented/"],
  ] as const) {
    const found = find(query).pages.map(({ places: [place] }) => place?.url.replace(/#.*/, ""));
    expect(found, query).toContain(`${site.base}${path}`);
  }
});

test("every page is found by a word of its paragraphs", () => {
  for (const { path, root } of site.pages) {
    if (path === "/404.html") continue;
    const text = root
      .querySelectorAll("main p")
      .map((paragraph) => paragraph.text)
      .join(" ");
    const word = text.match(/(?<![\w-])[a-z]{7,}(?![\w-])/)?.[0] ?? "";
    const found = find(word).pages.map(({ places: [place] }) => place?.url.replace(/#.*/, ""));
    expect(found, word).toContain(`${site.base}${path}`);
  }
});
