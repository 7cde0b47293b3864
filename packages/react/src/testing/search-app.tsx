import { createClient, type DetailedTrackCollection } from "@gatefold/client";
import type { Session, SessionState } from "@gatefold/client/auth";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { followAccount } from "../account.ts";
import { GatefoldProvider, type PagesHook, type SearchHookOptions, useSearchTracks } from "../index.ts";

/** A request that was sent. */
export interface SentSearch {
  readonly text: string;
  readonly account: string;
  readonly atMs: number;
  /** Whether it is for another page than the first. */
  readonly isNext: boolean;
  readonly signal: AbortSignal | undefined;
  isOpen: boolean;
}

/** What a search shows: the answers of its pages, which say whose and to what they are. */
export interface Shown {
  readonly titles: readonly string[] | undefined;
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly isPlaceholderData: boolean;
}

/** A page with a search field, on a slow and faulty network. */
export interface SearchApp {
  readonly requests: readonly SentSearch[];
  /** What was rendered, in its order, by the account of that moment. */
  readonly renders: { readonly account: string; readonly shown: Shown }[];
  readonly queries: QueryClient;
  /** How many of a hundred requests fail. */
  failures: number;
  account: string;
  type(text: string): Promise<void>;
  fetchNextPage(): Promise<void>;
  signIn(account: string): Promise<void>;
  unmount(): Promise<void>;
  advance(ms: number, wait: (ms: number) => Promise<unknown>): Promise<void>;
}

type Track = { readonly node?: { readonly title?: string } };

type SearchHook = PagesHook<DetailedTrackCollection>;
type SearchOptions = SearchHookOptions<DetailedTrackCollection>;

function Search({
  text,
  options,
  onResult,
}: {
  readonly text: string;
  readonly options: SearchOptions;
  readonly onResult: (result: SearchHook) => void;
}): ReactNode {
  onResult(useSearchTracks({ query: text }, options));
  return null;
}

/** Opens the page. Without `StrictMode`, hooks run once a render. */
export function openSearch(
  pick: (below: number) => number,
  { isStrict = false, gcTime, options }: { isStrict?: boolean; gcTime?: number; options: SearchOptions },
): SearchApp {
  const requests: SentSearch[] = [];
  let signInId = "anna";
  const listeners = new Set<() => void>();
  const session = {
    getState: (): SessionState => ({ status: "signed-in", signInId }) as SessionState,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  } as Pick<Session, "getState" | "subscribe"> as Session;
  const queries = new QueryClient({ defaultOptions: { queries: gcTime === undefined ? {} : { gcTime } } });
  const music = createClient({
    baseUrl: "http://api.test/v1",
    apiKey: "key",
    // With the state of the sign-in, as sessions have it: calls of one account never join those of another.
    token: { getToken: async () => signInId, getState: session.getState },
    retry: false,
    timeoutMs: Number.POSITIVE_INFINITY,
    idleTimeoutMs: Number.POSITIVE_INFINITY,
    async fetch(_url, { body, signal }) {
      const { searchFilters, token = "0" } = JSON.parse(body ?? "");
      const text = String(searchFilters[0].query);
      const account = signInId;
      const atMs = Date.now();
      const sent = {
        text,
        account,
        atMs,
        isNext: token !== "0",
        signal: signal as AbortSignal,
        isOpen: true,
      };
      requests.push(sent);
      const isLost = pick(100) < app.failures;
      // Some platforms only notice later that a request was aborted.
      const isDeaf = pick(4) === 0;
      await new Promise((resolve, reject) => {
        setTimeout(resolve, [1, 10, 60, 300, 900][pick(5)]);
        if (!isDeaf) signal?.addEventListener("abort", () => reject(new Error("aborted")));
      }).finally(() => {
        sent.isOpen = false;
      });
      if (isLost && pick(2)) throw new TypeError("fetch failed");
      if (isLost)
        return Response.json({ error: { code: "INTERNAL", status: "500", message: "No." } }, { status: 500 });
      const edges = [{ node: { id: "B000000000", title: `${account}|${text}|${token}` } }];
      const pageInfo = { hasNextPage: token === "0", token: "1" };
      return Response.json({ data: { searchTracks: { edges, pageInfo } } });
    },
  });
  followAccount(queries, session);
  const root = createRoot(document.createElement("div"));
  let last: SearchHook | undefined;
  const onResult = (result: SearchHook): void => {
    last = result;
    const pages = result.data?.pages.flatMap(({ edges = [] }): readonly Track[] => edges);
    const { isError, isFetching, isPlaceholderData } = result;
    const titles = pages?.map(({ node }) => node?.title ?? "");
    app.renders.push({ account: signInId, shown: { titles, isError, isFetching, isPlaceholderData } });
  };
  const app: SearchApp = {
    requests,
    renders: [],
    queries,
    failures: 0,
    account: signInId,
    type(text) {
      const search = <Search text={text} options={options} onResult={onResult} />;
      return act(async () =>
        root.render(
          <QueryClientProvider client={queries}>
            <GatefoldProvider client={music}>
              {isStrict ? <StrictMode>{search}</StrictMode> : search}
            </GatefoldProvider>
          </QueryClientProvider>,
        ),
      );
    },
    fetchNextPage: () => act(async () => void (last?.hasNextPage && last.fetchNextPage())),
    signIn(account) {
      signInId = account;
      app.account = account;
      return act(async () => {
        for (const listener of listeners) listener();
      });
    },
    unmount: () => act(async () => root.render(null)),
    async advance(ms, wait) {
      const turn = (turnMs: number) => act(async () => void (await wait(turnMs)));
      await turn(ms);
      // An answer is read, told to the query client, and by it to React, each in turns of its own. A pause of nothing that
      // begins in a turn ends a millisecond later.
      for (let quiet = 0, before = ""; quiet < 2; ) {
        await turn(1);
        const states = queries.getQueryCache().getAll();
        const now = JSON.stringify([app.renders.length, states.map(({ state }) => state.dataUpdateCount)]);
        quiet = now === before ? quiet + 1 : 0;
        before = now;
      }
    },
  };
  return app;
}
