import type { LibraryAlbumCollection } from "@gatefold/client";
import { InfiniteQueryObserver, QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import {
  libraryAlbumKey,
  libraryAlbumOptions,
  libraryAlbumsKey,
  libraryAlbumsOptions,
} from "./generated/options.ts";
import { pendingChanges } from "./list-changes.ts";
import { showChanges } from "./list-plan.ts";
import { type LibraryServer, libraryServer } from "./testing/library-server.ts";
import { severalAtOnce } from "./testing/several-at-once.ts";
import { createRandom } from "@gatefold/test-helpers/random";
import { isThorough } from "@gatefold/test-helpers/thorough";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const id = (number: number) => `B0${String(number).padStart(8, "0")}`;
const FILTER = [id(1), id(4), id(7), id(21)];

/** What a run does. */
interface Plan {
  /** Albums in the library at first. */
  readonly size: number;
  readonly limit: number;
  readonly steps: number;
  /** How many of a hundred requests fail, in one way or another. */
  readonly failures: number;
  /** Whether reads fail too. */
  readonly failingReads: boolean;
  /** Whether other devices change the library too. */
  readonly elsewhere: boolean;
}

function planOf(seed: number, pick: (below: number) => number): Plan {
  return {
    size: pick(13),
    limit: 2 + pick(5),
    steps: 8 + pick(25),
    failures: [0, 20, 40][seed % 3] ?? 0,
    failingReads: seed % 2 === 0,
    elsewhere: seed % 4 === 3,
  };
}

/** An app with the list in pages, a list of some ids, and hooks for single ids, on a slow and faulty network. */
function openApp(server: LibraryServer, limit: number) {
  const { music, plan, change } = severalAtOnce(server.fetch);
  const queries = new QueryClient();
  const list = new InfiniteQueryObserver(queries, libraryAlbumsOptions(music, { limit }));
  const filter = new InfiniteQueryObserver(queries, libraryAlbumsOptions(music, { albumIds: FILTER }));
  const members = Array.from(
    { length: 25 },
    (_, number) => new QueryObserver(queries, libraryAlbumOptions(music, id(number))),
  );
  /** What was clicked last of each id, while it is pending. */
  const clicks = new Map<string, { readonly saved: boolean }>();
  /** What is certain of each id: its last change was made, and it was not clicked since. */
  const made = new Map<string, boolean>();
  const mounted = new Map<{ subscribe(listener: () => void): () => void }, () => void>();

  /** What a hook shows. */
  const idsIn = (parameters: { readonly limit?: number; readonly albumIds?: string[] }) => {
    const data = queries.getQueryData(libraryAlbumsKey(parameters));
    const changes = pendingChanges(plan, queries, parameters);
    const pages: LibraryAlbumCollection[] | undefined = data && showChanges(plan, data, changes).pages;
    for (const { edgeCount, edges } of pages ?? []) expect(edgeCount).toBe(edges?.length);
    const ids = pages?.flatMap(({ edges = [] }) => edges.flatMap(({ node }) => node?.id ?? []));
    expect(ids ?? []).toEqual([...new Set(ids)]);
    return ids;
  };
  return {
    queries,
    list,
    filter,
    members,
    shown: () => ({ list: idsIn({ limit }), filter: idsIn({ albumIds: FILTER }) }),
    /** Whether all pages of the list were read. */
    isWhole: () => !queries.getQueryData(libraryAlbumsKey({ limit }))?.pages.at(-1)?.pageInfo?.hasNextPage,
    isSaved: (one: string) =>
      pendingChanges(plan, queries, { albumIds: [one] }).at(-1)?.adds ??
      queries.getQueryData(libraryAlbumKey(one)),
    toggle(observer: { subscribe(listener: () => void): () => void }) {
      const unmount = mounted.get(observer);
      if (unmount) unmount();
      if (!mounted.delete(observer))
        mounted.set(
          observer,
          observer.subscribe(() => {}),
        );
    },
    isMounted: (observer: object) => mounted.has(observer as never),
    /** Changes one id, or several by one call. */
    click(ids: readonly string[], saved: boolean) {
      const clicked = { saved };
      for (const one of ids) clicks.set(one, clicked);
      for (const one of ids) made.delete(one);
      const end = (isMade: boolean) => {
        for (const one of ids)
          if (clicks.get(one) === clicked) {
            clicks.delete(one);
            if (isMade) made.set(one, saved);
          }
      };
      change(queries, ids, saved).then(
        () => end(true),
        () => end(false),
      );
    },
    clicks,
    made,
    end() {
      for (const unmount of mounted.values()) unmount();
      queries.clear();
    },
  };
}

type App = ReturnType<typeof openApp>;

/** What was clicked last is shown everywhere until it has ended. */
function expectClicksShown({ clicks, shown, isSaved, members, isMounted }: App): void {
  const { list, filter } = shown();
  for (const [one, { saved }] of clicks) {
    if (list) expect(list.includes(one)).toBe(saved);
    if (filter && FILTER.includes(one)) expect(filter.includes(one)).toBe(saved);
    const member = members.find((_, number) => id(number) === one);
    if (member && isMounted(member)) expect(isSaved(one)).toBe(saved);
  }
}

/** What was made stays shown, without a moment in between. An added id may be on a page that is not read. */
function expectMadeShown({ made, shown, isSaved, members, isMounted, isWhole }: App): void {
  const { list: ids, filter } = shown();
  for (const [one, saved] of made) {
    if (ids && (!saved || isWhole())) expect(ids.includes(one)).toBe(saved);
    if (filter && FILTER.includes(one)) expect(filter.includes(one)).toBe(saved);
    // A member that was mounted since is not read yet.
    const member = members.find((_, number) => id(number) === one);
    if (member && isMounted(member)) expect(isSaved(one) ?? saved).toBe(saved);
  }
}

async function run(seed: number): Promise<void> {
  const pick = createRandom(seed).below;
  const { size, limit, steps, failures, failingReads, elsewhere } = planOf(seed, pick);
  const server = libraryServer({
    ids: Array.from({ length: size }, (_, index) => id(size - 1 - index)),
    pick,
    failures,
    failingReads,
  });
  const app = openApp(server, limit);
  const { queries, list, filter, members, toggle, click, shown, isSaved, isMounted } = app;
  const anyId = () => id(pick(25));
  /** One of few, so that changes of several ids often wait for each other. */
  const busyId = () => id(pick(5));
  const actions: (() => unknown)[] = [
    () => click([anyId()], true),
    () => click([pick(2) ? anyId() : busyId()], false),
    () => click([server.ids[pick(server.ids.length || 1)] ?? anyId()], false),
    () => click(Array.from({ length: pick(4) }, busyId), pick(2) === 0),
    () => isMounted(list) && list.fetchNextPage(),
    () => isMounted(list) && list.refetch(),
    () => queries.invalidateQueries(),
    () => toggle(members[pick(members.length)] ?? list),
    () => pick(3) === 0 && toggle(list),
    () => elsewhere && server.change(anyId(), pick(2) === 0),
  ];
  const often = [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 7, 8, 9, 9];
  toggle(list);
  toggle(filter);
  const expectShown = () => {
    expectClicksShown(app);
    if (!elsewhere && !failingReads) expectMadeShown(app);
  };
  for (let step = 0; step < steps; step++) {
    const made = actions[often[pick(often.length)] ?? 0]?.();
    if (made instanceof Promise) made.catch(() => {});
    expectShown();
    await vi.advanceTimersByTimeAsync([0, 0, 5, 20, 80, 400][pick(6)] ?? 0);
    expectShown();
  }
  if (!isMounted(list)) toggle(list);
  server.failures = 0;
  await vi.advanceTimersByTimeAsync(60_000);
  // What failed to be read, and what changed elsewhere, is read when a window gets the focus back.
  if (elsewhere || failingReads) {
    queries.invalidateQueries();
    await vi.advanceTimersByTimeAsync(60_000);
  }
  const { list: ids = [], filter: some } = shown();
  expect(ids).toEqual(server.ids.slice(0, Math.max(ids.length, Math.min(limit, server.ids.length))));
  if (!list.getCurrentResult().hasNextPage) expect(ids).toEqual(server.ids);
  expect(some).toEqual(server.ids.filter((one) => FILTER.includes(one)));
  for (const [number, member] of members.entries())
    if (isMounted(member)) expect(isSaved(id(number))).toBe(server.ids.includes(id(number)));
  app.end();
}

const [react] = inject("peers");
/** What is tried is the same with the oldest peers. */
const SEEDS = isThorough || react !== "18" ? 2_000 : 400;
const GROUP = 100;

test.each(Array.from({ length: SEEDS / GROUP }, (_, group) => group * GROUP))(
  "ends as the server has it, whatever comes when (seeds from %i)",
  async (first) => {
    for (let seed = first; seed < first + GROUP; seed++)
      await run(seed).catch((cause: unknown) => {
        throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : cause}`, { cause });
      });
  },
);
