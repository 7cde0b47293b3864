import { createClient } from "@gatefold/client";
import { InfiniteQueryObserver, MutationObserver, QueryClient } from "@tanstack/react-query";
import { createRandom } from "@gatefold/test-helpers/random";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { playlistTracksOptions } from "./generated/options.ts";
import { listChangeOptions, pendingChanges } from "./list-changes.ts";
import { type Pages, showChanges } from "./list-plan.ts";
import { type ApiPagesOptions, pagesOptions } from "./options.ts";
import { type PlaylistPage, PlaylistServer } from "./testing/playlist-server.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const music = createClient({ baseUrl: "http://api.test/v1", apiKey: "key", token: "token" });
const { list: plan } = playlistTracksOptions(music, { id: "p" });
if (!plan) throw new Error("changes of playlists are not shown");
const playlistPlan = plan;

interface Parameters {
  readonly id: string;
  readonly limit: number;
}

/** A change that was asked for, and what has become of it. */
interface Asked {
  readonly method: "add" | "move" | "remove";
  readonly ids: readonly string[];
  readonly above?: string;
  readonly below?: string;
  state: "pending" | "made" | "failed";
}

/** Two components that show a playlist, with pages of different sizes, and one that shows another playlist. */
function openApp(server: PlaylistServer, limits: readonly [number, number]) {
  const queries = new QueryClient();
  const optionsOf = (parameters: Parameters): ApiPagesOptions<PlaylistPage> =>
    pagesOptions(["playlists.tracks", "list.pages"], parameters, server.read, playlistPlan);
  const lists = [...limits.map((limit) => ({ id: "p", limit })), { id: "q", limit: 3 }].map((parameters) => {
    const observer = new InfiniteQueryObserver(queries, optionsOf(parameters));
    let unmount: (() => void) | undefined;
    return {
      parameters,
      observer,
      isMounted: () => unmount !== undefined,
      toggle() {
        unmount = unmount ? void unmount() : observer.subscribe(() => {});
      },
      /** What a hook shows. */
      shown(): PlaylistPage[] | undefined {
        const data: Pages | undefined = queries.getQueryData(optionsOf(parameters).queryKey);
        const changes = pendingChanges(playlistPlan, queries, parameters);
        return data && (showChanges(playlistPlan, data, changes).pages as PlaylistPage[]);
      },
    };
  });
  /** Changes of the playlist, in the order in which they were asked for. */
  const asked: Asked[] = [];
  function ask<Body>(
    { method, ids, above, below }: Omit<Asked, "state">,
    body: Body,
    send: (variables: { readonly id: string; readonly body: Body }) => Promise<void>,
  ): void {
    const change: Asked = { method, ids, ...(above && { above }), ...(below && { below }), state: "pending" };
    asked.push(change);
    const options = listChangeOptions(playlistPlan, queries, method, send);
    new MutationObserver(queries, options).mutate({ id: "p", body }).then(
      () => {
        change.state = "made";
      },
      () => {
        change.state = "failed";
      },
    );
  }
  return { queries, lists, asked, ask };
}

type App = ReturnType<typeof openApp>;

const entryIdsOf = (pages: readonly PlaylistPage[]) =>
  pages.flatMap(({ edges }) => edges.map((edge) => playlistPlan.idOf(edge) || undefined));

/** What was asked for is shown at once, and stays when it was made, without a moment in between. */
function expectShown({ lists, asked }: App): void {
  for (const { shown, parameters } of lists) {
    const pages = shown();
    if (!pages || parameters.id === "q") continue;
    for (const { edges, edgeCount } of pages) expect(edgeCount).toBe(edges.length);
    const ids = entryIdsOf(pages);
    const known = ids.filter((id) => id !== undefined);
    // After a change that may have been made or not, an entry may be on two pages, one of which was read before, until all
    // are read again.
    if (asked.every(({ state }) => state !== "failed")) expect(known).toEqual([...new Set(known)]);
    for (const change of asked)
      if (change.method === "remove" && change.state !== "failed")
        expect(known.filter((id) => change.ids.includes(id))).toEqual([]);
    const last = asked.at(-1);
    if (!last || last.state === "failed") continue;
    if (last.method === "move") {
      const block = known.filter((id) => last.ids.includes(id));
      const { above, below } = last;
      const isWhole = block.length === last.ids.length;
      if (isWhole && above && known.includes(above))
        expect(known.slice(known.indexOf(above) + 1).slice(0, block.length)).toEqual(last.ids);
      else if (isWhole && below && known.includes(below))
        expect(known.slice(0, known.indexOf(below)).slice(-block.length)).toEqual(last.ids);
    }
    if (last.method === "add" && !pages.at(-1)?.pageInfo.hasNextPage) {
      const tracks = pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
      for (const id of last.ids) expect(tracks).toContain(id);
    }
  }
}

async function run(seed: number): Promise<void> {
  const pick = createRandom(seed).below;
  const track = () => `t${pick(12)}`;
  const server = new PlaylistServer(pick);
  for (const id of ["p", "q"])
    server.now.add({
      id,
      body: { trackIds: Array.from({ length: pick(14) }, track), addDuplicateTracks: true },
    });
  const elsewhere = seed % 4 === 3;
  server.failures = [0, 20, 40][seed % 3] ?? 0;
  server.failingReads = seed % 2 === 0;
  const app = openApp(server, [2 + pick(5), 2 + pick(5)]);
  const { queries, lists, asked, ask } = app;
  const [first, second] = lists;
  if (!first || !second) throw new Error("there are two lists");
  /** Entries to act on: mostly those that are shown, sometimes some that only the server knows. */
  const entries = () => {
    const shown = entryIdsOf((pick(2) ? first : second).shown() ?? []).filter((id) => id !== undefined);
    return pick(8) ? shown : server.entryIds("p");
  };
  const some = (ids: readonly string[]) => {
    const taken = ids.filter(() => pick(3) === 0);
    return pick(2) ? taken : [...taken].reverse();
  };
  const placeOf = (ids: readonly string[], moved: readonly string[]) => {
    const others = ids.filter((id) => !moved.includes(id));
    const at = pick(others.length + 1);
    const [above, below] = [others[at - 1], others[at]];
    return pick(2) && above ? { above } : below ? { below } : above ? { above } : undefined;
  };
  const bodyOf = (entryIds: readonly string[], { above, below }: { above?: string; below?: string }) => ({
    entryIds,
    ...(above && { entryIdAbove: above }),
    ...(below && { entryIdBelow: below }),
  });
  const any = () => lists[pick(lists.length)] ?? first;
  const actions: (() => unknown)[] = [
    () => {
      const trackIds = Array.from({ length: 1 + pick(3) }, track);
      ask({ method: "add", ids: trackIds }, { trackIds, addDuplicateTracks: pick(2) === 0 }, server.add);
    },
    () => {
      const ids = entries();
      const moved = some(ids);
      const place = placeOf(ids, moved);
      if (place && moved.length > 0)
        ask({ method: "move", ids: moved, ...place }, bodyOf(moved, place), server.move);
    },
    () => {
      const entryIds = some(entries()).slice(0, 2);
      if (entryIds.length > 0) ask({ method: "remove", ids: entryIds }, { entryIds }, server.remove);
    },
    () => {
      const list = any();
      return list.isMounted() && list.observer.fetchNextPage();
    },
    () => queries.invalidateQueries(),
    () => pick(3) === 0 && any().toggle(),
    () => {
      if (elsewhere) server.now.add({ id: "p", body: { trackIds: [track()] } });
    },
    () => {
      const [id] = server.entryIds("p").slice(pick(10));
      if (elsewhere && id) server.now.remove({ id: "p", body: { entryIds: [id] } });
    },
    () => {
      const ids = server.entryIds("p");
      const moved = some(ids).slice(0, 2);
      const place = placeOf(ids, moved);
      if (elsewhere && place) server.now.move({ id: "p", body: bodyOf(moved, place) });
    },
  ];
  const often = [0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 5, 6, 7, 8];
  for (const { toggle } of lists) toggle();
  const expectAll = () => {
    if (!elsewhere && !server.failingReads) expectShown(app);
  };
  const steps = 8 + pick(25);
  for (let step = 0; step < steps; step++) {
    const made = actions[often[pick(often.length)] ?? 0]?.();
    if (made instanceof Promise) made.catch(() => {});
    expectAll();
    await vi.advanceTimersByTimeAsync([0, 0, 5, 20, 80, 400][pick(6)] ?? 0);
    expectAll();
  }
  for (const { isMounted, toggle } of lists) if (!isMounted()) toggle();
  server.failures = 0;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.filter(({ state }) => state === "pending")).toEqual([]);
  // What failed to be read, and what changed elsewhere, is read when a window gets the focus back.
  if (elsewhere || server.failingReads) {
    queries.invalidateQueries();
    await vi.advanceTimersByTimeAsync(60_000);
  }
  for (const { shown, parameters, observer } of lists) {
    const pages = shown() ?? [];
    const there = server.entryIds(parameters.id);
    const ids = entryIdsOf(pages);
    expect(ids).toEqual(there.slice(0, Math.max(ids.length, Math.min(parameters.limit, there.length))));
    if (!observer.getCurrentResult().hasNextPage) expect(ids).toEqual(there);
  }
  for (const { isMounted, toggle } of lists) if (isMounted()) toggle();
  queries.clear();
}

const SEEDS = 400;
const GROUP = 100;

test.each(Array.from({ length: SEEDS / GROUP }, (_, group) => group * GROUP))(
  "a playlist ends as the server has it, whatever comes when (seeds from %i)",
  async (first) => {
    for (let seed = first; seed < first + GROUP; seed++)
      await run(seed).catch((cause: unknown) => {
        throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : cause}`, { cause });
      });
  },
);
