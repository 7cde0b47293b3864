import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SEARCH_INDEX, unpacked } from "../src/search/index-file.ts";
import { siteSearch } from "../src/search/site-search.ts";
import { builtSite } from "./built-site.ts";

const { base, folder } = builtSite();
const { find } = siteSearch(unpacked(JSON.parse(readFileSync(join(folder, SEARCH_INDEX), "utf8"))));

/** What readers type, and the page that has to come first; with an anchor, that place of it. */
const QUESTIONS = {
  "how do I log in": "/guides/sign-in/",
  "oauth with pkce": "/guides/sign-in/",
  "get an api key": "/authentication/",
  throttling: "/rate-limits/",
  "429": "/rate-limits/",
  "rate limit": "/rate-limits/",
  cursor: "/pagination/#read-a-list-page-by-page",
  "how to get the next page": "/pagination/",
  "infinite scroll in react": "/guides/react/",
  "mock server for tests": "/guides/emulator/",
  "run the api on my machine": "/",
  emulator: "/guides/emulator/",
  quickstart: "/guides/start/",
  "album cover size": "/guides/cookbook/",
  artwork: "/guides/cookbook/#a-cover-in-the-right-size",
  "find a song by isrc": "/guides/cookbook/#find-a-track-by-its-isrc",
  "search for tracks": "/reference/search-tracks/",
  "favourite a track": "/reference/update-track-like-state/",
  "remove like": "/reference/update-track-like-state/",
  "save an album": "/guides/cookbook-library/#save-many-albums",
  "delete playlist": "/reference/delete-playlist/",
  "reorder playlist": "/reference/move-playlist-tracks/",
  "import spotify playlist": "/guides/move-a-playlist/",
  "export my library as csv": "/guides/cookbook-library/#export-the-library-as-csv",
  "recently played": "/reference/list-recently-played/",
  "token expired": "/errors/#INVALID_ACCESS_TOKEN",
  THROTTLED: "/errors/#THROTTLED",
  "404": "/errors/",
  createClient: "/sdk/client/#createClient",
  useAlbums: "/sdk/react/hooks/#useAlbums",
  getAlbums: "/reference/get-albums/",
  "RetryOptions.maxAttempts": "/sdk/client/#RetryOptions.maxAttempts",
  edgeCount: "/schemas/#albumcollection.edgeCount",
  retries: "/guides/client-faults/",
  "react suspense": "/sdk/react/hooks/",
  "next.js": "/guides/nextjs/",
  vitest: "/guides/vitest/",
  "deploy with docker": "/guides/deploy-https/",
  postgres: "/guides/deploy-postgres/",
  pagniation: "/pagination/",
};

const first = (question: string) => find(question).pages[0]?.places[0]?.url ?? "";

test("forty questions lead to the page that answers them", () => {
  const wrong = Object.entries(QUESTIONS).flatMap(([question, wanted]) => {
    const found = first(question);
    const isRight = wanted.includes("#")
      ? found === base + wanted
      : found.replace(/#.*/, "") === base + wanted;
    return isRight ? [] : [`${question}: ${found} instead of ${wanted}`];
  });
  expect(Object.keys(QUESTIONS)).toHaveLength(40);
  expect(wrong).toEqual([]);
});

/** Words that this site does not use, and the page that has what they mean. */
const OTHER_WORDS = {
  logout: "/guides/sign-in/",
  "fuzzy search": "/guides/search-results/",
  versioning: "/versions/",
  "time travel": "/guides/emulator-data/",
  "cron job": "/guides/scripts/",
  spotify: "/guides/move-a-playlist/",
  autocomplete: "/guides/react-search/",
  "tree shaking": "/guides/tools/",
};

test("words that mean the same lead to the page", () => {
  const found = Object.keys(OTHER_WORDS).map((words) => [words, first(words).replace(/#.*/, "")]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(OTHER_WORDS).map(([words, path]) => [words, base + path])),
  );
});

/** Tools that have a guide. */
const TOOLS = {
  express: "/guides/node-server/",
  jest: "/guides/jest/",
  playwright: "/guides/playwright/",
  vite: "/guides/react/",
};

test("a tool is found by its name", () => {
  expect(
    Object.fromEntries(Object.keys(TOOLS).map((tool) => [tool, first(tool).replace(/#.*/, "")])),
  ).toEqual(Object.fromEntries(Object.entries(TOOLS).map(([tool, path]) => [tool, base + path])));
});
