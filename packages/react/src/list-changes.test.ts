import { createClient } from "@gatefold/client";
import { InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import {
  addLibraryAlbumOptions,
  libraryAlbumKey,
  libraryAlbumOptions,
  libraryAlbumsKey,
  libraryAlbumsOptions,
  removeLibraryAlbumOptions,
} from "./generated/options.ts";
import { libraryApi } from "./testing/library-api.ts";
import { numbersOf } from "./testing/numbers.ts";
import { slowLibrary } from "./testing/slow-library.ts";

const id = (number: number) => `B0${String(number).padStart(8, "0")}`;
const LIBRARY = Array.from({ length: 12 }, (_, index) => id(12 - index));
/** On the first page, and in no library yet. */
const ADDED = [id(11), id(9), id(21), id(22)];
/** On later pages too. */
const REMOVED = [...ADDED, id(5), id(2)];
const FILTER = [id(2), id(4), id(9), id(21)];

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve));
};

/** A library that is read in pages, filtered and by single albums, on a server that is as slow as a test wants. */
function openLibrary(limit: number) {
  const api = libraryApi(LIBRARY);
  const { waiting, fetch } = slowLibrary(api);
  const music = createClient({
    baseUrl: "http://api.test/v1",
    apiKey: "key",
    token: "token",
    retry: false,
    fetch: async (url, init) => (await fetch?.(new Request(url, init))) ?? Response.error(),
  });
  const queries = new QueryClient();
  const list = new InfiniteQueryObserver(queries, libraryAlbumsOptions(music, { limit }));
  const filter = new InfiniteQueryObserver(queries, libraryAlbumsOptions(music, { albumIds: FILTER }));
  const singles = REMOVED.map((one) => new QueryObserver(queries, libraryAlbumOptions(music, one)));
  const ends = [list.subscribe(() => {}), filter.subscribe(() => {})];
  ends.push(...singles.map((single) => single.subscribe(() => {})));

  /** The ids that are shown; each page counts its own, and none is there twice. */
  const idsIn = (parameters: Parameters<typeof libraryAlbumsKey>[0]) => {
    const pages = queries.getQueryData(libraryAlbumsKey(parameters))?.pages;
    for (const { edgeCount, edges } of pages ?? []) expect(edgeCount).toBe(edges?.length);
    const ids = pages?.flatMap(({ edges = [] }) => edges.flatMap(({ node }) => node?.id ?? []));
    expect(new Set(ids).size).toBe(ids?.length ?? 0);
    return ids;
  };
  const shown = () => ({
    list: idsIn({ limit }),
    filter: idsIn({ albumIds: FILTER }),
    singles: REMOVED.map((one) => queries.getQueryData(libraryAlbumKey(one))),
  });

  const clicks = new Map<string, { readonly saved: boolean; open: number }>();
  const click = (one: string, saved: boolean) => {
    const made = { saved, open: (clicks.get(one)?.open ?? 0) + 1 };
    clicks.set(one, made);
    const options = saved
      ? addLibraryAlbumOptions(music, queries)
      : removeLibraryAlbumOptions(music, queries);
    const done = () => {
      const last = clicks.get(one);
      if (last) last.open--;
    };
    new MutationObserver(queries, options).mutate(one).then(done, done);
  };
  /** What was clicked last is shown everywhere until it has ended. */
  const expectClicksShown = () => {
    const { list: all, filter: some, singles: each } = shown();
    for (const [one, { saved, open }] of clicks) {
      if (open === 0) continue;
      expect(each[REMOVED.indexOf(one)]).toBe(saved);
      if (some && FILTER.includes(one)) expect(some.includes(one)).toBe(saved);
      if (all) expect(all.includes(one)).toBe(saved);
    }
  };
  const end = () => {
    for (const stop of ends) stop();
    queries.clear();
  };
  return { api, waiting, queries, list, shown, click, expectClicksShown, end };
}

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

test.each(seeds)(
  "whatever comes when, clicks are shown at once and end as the server has it (%i)",
  async (seed) => {
    const pick = numbersOf(seed);
    const limit = 5 + pick(2);
    const { api, waiting, queries, list, shown, click, expectClicksShown, end } = openLibrary(limit);
    const steps: (() => void)[] = [
      () => click(ADDED[pick(ADDED.length)] ?? "", true),
      () => click(REMOVED[pick(REMOVED.length)] ?? "", false),
      () => {
        const next = waiting.filter(({ hasArrived }) => !hasArrived)[pick(3)];
        if (next && !next.isRead && pick(4) === 0) api.statuses.push(500);
        next?.arrive();
      },
      () => waiting.filter(({ hasArrived }) => hasArrived)[pick(3)]?.answer(),
      () => void list.fetchNextPage(),
      () => void (pick(4) === 0 && queries.invalidateQueries()),
    ];
    // More of what lets requests go on, so that some of them end.
    const chosen = [0, 1, 2, 2, 3, 3, 4, 5];
    for (let step = 30 + pick(40); step > 0; step--) {
      steps[chosen[pick(chosen.length)] ?? 0]?.();
      await turns(3);
      expectClicksShown();
    }
    for (let quiet = 0; quiet < 4; quiet++) {
      for (const next of [...waiting]) {
        quiet = 0;
        next.arrive();
        next.answer();
        await turns(3);
      }
      await turns(1);
    }
    const { list: all = [], filter, singles } = shown();
    expect(all.length).toBeGreaterThanOrEqual(Math.min(limit, api.ids.length));
    expect(all).toEqual(api.ids.slice(0, all.length));
    expect(filter).toEqual(api.ids.filter((one) => FILTER.includes(one)));
    expect(singles).toEqual(REMOVED.map((one) => api.ids.includes(one)));
    end();
  },
);
