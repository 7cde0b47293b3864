/// <reference lib="dom" />
import { createEmulator } from "@gatefold/emulator";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { median } from "../figures.ts";
import type { Hooks, HooksCandidate } from "./candidates.ts";

/** What something costs. */
export interface Cost {
  readonly requests: number;
  readonly renders: number;
  /** Until it shows. */
  readonly shownMs: number;
  /** Until nothing is under way any more. */
  readonly settledMs: number;
}

/** What is usual of several times. */
export function medianCost(costs: readonly Cost[]): Cost {
  const usual = (pick: (cost: Cost) => number) => median(costs.map(pick));
  return {
    requests: usual(({ requests }) => requests),
    renders: usual(({ renders }) => renders),
    shownMs: usual(({ shownMs }) => shownMs),
    settledMs: usual(({ settledMs }) => settledMs),
  };
}

const ALBUMS = 10_001;
const PAGES = 100;
const idOf = (index: number) => `B0${String(index).padStart(8, "0")}`;

interface App {
  readonly hooks: Hooks;
  readonly counts: { requests: number; renders: number };
  readonly queries: QueryClient;
  render(node: ReactNode): void;
  end(): void;
}

/** An app on a server in process, with a library of 10,000 and an album that is not in it. */
async function startApp({ hooks }: HooksCandidate): Promise<App> {
  const albums = Array.from({ length: ALBUMS }, (_, index) => ({ id: idOf(index), title: `Album ${index}` }));
  const library = albums.slice(1).map(({ id }) => id);
  const server = await createEmulator({ validateResponses: false, seed: { albums, library } });
  const counts = { requests: 0, renders: 0 };
  const made = hooks({
    baseUrl: "http://gatefold.test/v1",
    apiKey: server.apiKey,
    token: server.token,
    fetch(url, init) {
      counts.requests += 1;
      return server.fetch(url, init);
    },
  });
  const queries = new QueryClient();
  const root = createRoot(document.createElement("div"));
  return {
    hooks: made,
    counts,
    queries,
    render: (node) => root.render(createElement(QueryClientProvider, { client: queries }, made.wrap(node))),
    end() {
      root.unmount();
      queries.clear();
    },
  };
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Sixty components that each show an album. */
export async function mountSixty(candidate: HooksCandidate): Promise<Cost> {
  const { hooks, counts, queries, render, end } = await startApp(candidate);
  const shown = new Set<string>();
  function Album({ id }: { id: string }) {
    counts.renders += 1;
    if (hooks.useAlbum(id).isSuccess) shown.add(id);
    return null;
  }
  const start = performance.now();
  render(Array.from({ length: 60 }, (_, index) => createElement(Album, { key: index, id: idOf(index) })));
  await until(() => shown.size === 60);
  const shownMs = performance.now() - start;
  await until(() => queries.isFetching() === 0);
  const settledMs = performance.now() - start;
  end();
  return { ...counts, shownMs, settledMs };
}

/** One album more in a library of 10,000, all of which was read. */
export async function addOne(candidate: HooksCandidate): Promise<Cost> {
  const { hooks, counts, queries, render, end } = await startApp(candidate);
  const last: { library?: ReturnType<Hooks["useLibrary"]>; add?: (id: string) => void } = {};
  function Library() {
    counts.renders += 1;
    last.library = hooks.useLibrary();
    last.add = hooks.useAdd();
    return null;
  }
  render(createElement(Library));
  for (let pages = 1; pages <= PAGES; pages += 1) {
    await until(() => last.library?.pages === pages && !last.library.isFetching);
    if (pages < PAGES) last.library?.more();
  }
  Object.assign(counts, { requests: 0, renders: 0 });
  const start = performance.now();
  last.add?.(idOf(0));
  await until(() => last.library?.ids[0] === idOf(0));
  const shownMs = performance.now() - start;
  let quietSince = performance.now();
  let seen = -1;
  // What is asked for without a query is seen by its request alone.
  await until(() => {
    if (seen !== counts.requests || queries.isFetching() + queries.isMutating() > 0) {
      seen = counts.requests;
      quietSince = performance.now();
    }
    return performance.now() - quietSince > 200;
  });
  const settledMs = quietSince - start;
  end();
  return { ...counts, shownMs, settledMs };
}
