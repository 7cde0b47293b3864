// @vitest-environment happy-dom
import { dehydrate, HydrationBoundary, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, StrictMode, Suspense } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToReadableStream } from "react-dom/server.browser";
import { expect, test } from "vitest";
import { ensure, libraryAlbumsOptions, prefetch } from "./generated/options.ts";
import { GatefoldProvider, useLibraryAlbums, useSuspenseAlbum } from "./index.ts";
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

test("a component that waits is part of the stream when its album is there", async () => {
  const { music, requests } = stubMusic({ any: libraryApi([]).fetch });
  const stream = await renderToReadableStream(
    <QueryClientProvider client={new QueryClient()}>
      <GatefoldProvider client={music}>
        <Suspense fallback={<i>wait</i>}>
          <Title />
        </Suspense>
      </GatefoldProvider>
    </QueryClientProvider>,
  );
  const html = await new Response(stream).text();
  expect(html).toContain(`<b>${ID}</b>`);
  expect(requests).toEqual([`GET /albums/${ID}`]);
});
