// @vitest-environment happy-dom
import type { LibraryAlbumCollection } from "@gatefold/client";
import {
  dehydrate,
  HydrationBoundary,
  MutationObserver,
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from "@tanstack/react-query";
import { act, StrictMode, Suspense } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToReadableStream } from "react-dom/server.browser";
import { expect, onTestFinished, test } from "vitest";
import {
  addLibraryAlbumOptions,
  albumOptions,
  ensure,
  libraryAlbumsOptions,
  prefetch,
} from "./generated/options.ts";
import { GatefoldProvider, type PagesHook, useAlbum, useLibraryAlbums, useSuspenseAlbum } from "./index.ts";
import { stubMusic } from "./testing/harness.tsx";
import { libraryApi } from "./testing/library-api.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ID = "B0064UPU4G";

function Library() {
  const { data, hasNextPage } = useLibraryAlbums({ limit: 1 });
  return (
    <p>
      {data?.pages.length} {String(hasNextPage)}
    </p>
  );
}

function Count() {
  return <p>{useLibraryAlbums({ limit: 1 }).data?.pages[0]?.edgeCount}</p>;
}

function Pages({ onRender }: { onRender: (list: PagesHook<LibraryAlbumCollection>) => void }) {
  const list = useLibraryAlbums({ limit: 1 });
  onRender(list);
  return <p>{list.data?.pages.length}</p>;
}

function AlbumId() {
  return <b>{useAlbum(ID).data?.id}</b>;
}

function Title() {
  return <b>{useSuspenseAlbum(ID).data.id}</b>;
}

test("what a server has read is shown after hydration without another request", async () => {
  const { fetch } = libraryApi([ID, "B000000002"]);
  const server = stubMusic({ any: fetch });
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  await prefetch(queries, libraryAlbumsOptions(server.music, { limit: 1 }));
  const first = await ensure(queries, libraryAlbumsOptions(server.music, { limit: 1 }));
  expect([first.pages.length, server.requests.length]).toEqual([1, 1]);
  const state = JSON.parse(JSON.stringify(dehydrate(queries)));

  const browser = stubMusic({ any: fetch });
  const app = (client: QueryClient) => (
    <StrictMode>
      <QueryClientProvider client={client}>
        <HydrationBoundary state={state}>
          <GatefoldProvider client={browser.music}>
            <Library />
          </GatefoldProvider>
        </HydrationBoundary>
      </QueryClientProvider>
    </StrictMode>
  );
  const fresh = () => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  const html = await new Response(await renderToReadableStream(app(fresh()))).text();
  expect(html).toBe("<p>1<!-- --> <!-- -->true</p>");
  const container = document.createElement("div");
  container.innerHTML = html;
  const complaints: unknown[] = [];
  await act(async () =>
    hydrateRoot(container, app(fresh()), { onRecoverableError: (error) => complaints.push(error) }),
  );
  expect(container.textContent).toBe("1 true");
  expect([complaints, browser.requests]).toEqual([[], []]);
});

test("a change that waited when the page was closed is shown after hydration, not in it", async () => {
  const { fetch } = libraryApi([ID]);
  const { music } = stubMusic({ any: fetch });
  const server = new QueryClient();
  await server.prefetchInfiniteQuery(libraryAlbumsOptions(music, { limit: 1 }));
  const state = JSON.parse(JSON.stringify(dehydrate(server)));
  const app = (client: QueryClient) => (
    <QueryClientProvider client={client}>
      <HydrationBoundary state={state}>
        <GatefoldProvider client={music}>
          <Count />
        </GatefoldProvider>
      </HydrationBoundary>
    </QueryClientProvider>
  );
  const container = document.createElement("div");
  container.innerHTML = await new Response(await renderToReadableStream(app(new QueryClient()))).text();
  expect(container.textContent).toBe("1");
  const queries = new QueryClient();
  onTestFinished(() => onlineManager.setOnline(true));
  onlineManager.setOnline(false);
  new MutationObserver(queries, addLibraryAlbumOptions(music, queries)).mutate("B000000009").catch(() => {});
  const complaints: unknown[] = [];
  await act(async () =>
    hydrateRoot(container, app(queries), { onRecoverableError: (error) => complaints.push(error) }),
  );
  expect([container.textContent, complaints]).toEqual(["2", []]);
});

test("a stream has what is there first, and what is waited for as it comes", async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { fetch } = libraryApi([]);
  const { music, requests } = stubMusic({
    async any(request) {
      await released;
      return fetch?.(request) ?? new Response();
    },
  });
  const stream = await renderToReadableStream(
    <QueryClientProvider client={new QueryClient()}>
      <GatefoldProvider client={music}>
        <main>
          <Suspense fallback={<i>wait</i>}>
            <Title />
          </Suspense>
        </main>
      </GatefoldProvider>
    </QueryClientProvider>,
  );
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader.read();
  expect(first.value).toContain("<i>wait</i>");
  expect(first.value).not.toContain(ID);
  release();
  let rest = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) rest += chunk.value;
  expect(rest).toContain(`<b>${ID}</b>`);
  expect(requests).toEqual([`GET /albums/${ID}`]);
});

test("a read that a server has only begun is waited for in the browser, which does not ask for it again", async () => {
  const { fetch } = libraryApi([]);
  const server = stubMusic({ any: fetch });
  const queries = new QueryClient();
  prefetch(queries, albumOptions(server.music, ID));
  const state = dehydrate(queries, { shouldDehydrateQuery: ({ state }) => state.status === "pending" });
  expect(state.queries).toHaveLength(1);

  const browser = stubMusic({ any: fetch });
  const container = document.createElement("div");
  await act(async () =>
    createRoot(container).render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })}>
        <HydrationBoundary state={state}>
          <GatefoldProvider client={browser.music}>
            <Suspense fallback={<i>wait</i>}>
              <Title />
            </Suspense>
          </GatefoldProvider>
        </HydrationBoundary>
      </QueryClientProvider>,
    ),
  );
  await act(() => expect.poll(() => container.innerHTML).toContain(`<b>${ID}</b>`));
  expect([server.requests.length, browser.requests]).toEqual([1, []]);
});

test("a list that a server has read, sent as JSON, goes on in the browser and is read again", async () => {
  const { fetch } = libraryApi(["B000000003", "B000000002", "B000000001"]);
  const server = stubMusic({ any: fetch });
  const queries = new QueryClient();
  await prefetch(queries, libraryAlbumsOptions(server.music, { limit: 1 }));
  const state = JSON.parse(JSON.stringify(dehydrate(queries)));

  const browser = stubMusic({ any: fetch });
  const container = document.createElement("div");
  let list: PagesHook<LibraryAlbumCollection> | undefined;
  await act(async () =>
    createRoot(container).render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })}>
        <HydrationBoundary state={state}>
          <GatefoldProvider client={browser.music}>
            <Pages
              onRender={(rendered) => {
                list = rendered;
              }}
            />
          </GatefoldProvider>
        </HydrationBoundary>
      </QueryClientProvider>,
    ),
  );
  // React 18 renders when an act ends.
  const until = async (isDone: () => boolean) => {
    while (!isDone()) await act(() => new Promise((resolve) => setTimeout(resolve)));
  };
  await act(async () => void list?.fetchNextPage());
  await until(() => container.textContent === "2");
  browser.requests.length = 0;
  await act(async () => void list?.refetch());
  await until(() => browser.requests.length === 2 && !list?.isFetching);
  expect(browser.requests[0]).toBe("GET /me/library/albums?limit=1");
  expect(list?.error).toBeNull();
});

test("a loader's read goes on when the components that share it unmount, as under StrictMode", async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { fetch } = libraryApi([ID]);
  const { music } = stubMusic({
    async any(request) {
      await released;
      return fetch?.(request) ?? new Response();
    },
  });
  const queries = new QueryClient();
  const album = ensure(queries, albumOptions(music, ID));
  const list = ensure(queries, libraryAlbumsOptions(music, { limit: 1 }));
  const ahead = prefetch(queries, libraryAlbumsOptions(music, { limit: 1 }));
  const root = createRoot(document.createElement("div"));
  const app = (isMounted: boolean) => (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <GatefoldProvider client={music}>
          {isMounted && <Library />}
          {isMounted && <AlbumId />}
        </GatefoldProvider>
      </QueryClientProvider>
    </StrictMode>
  );
  await act(async () => root.render(app(true)));
  await act(async () => root.render(app(false)));
  release();
  expect((await album).id).toBe(ID);
  expect((await list).pages).toHaveLength(1);
  await ahead;
  await act(async () => root.unmount());
});
