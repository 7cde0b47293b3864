// @vitest-environment happy-dom
import { createClient, type Music } from "@gatefold/client";
import { createSession, memoryStorage, type Session, type TokenStorage } from "@gatefold/client/auth";
import { dehydrate, hydrate, onlineManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test } from "vitest";
import {
  GatefoldProvider,
  libraryAlbumsKey,
  libraryAlbumsOptions,
  useAddLibraryAlbum,
  useLibraryAlbum,
  useLibraryAlbums,
  useSession,
} from "./index.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** The albums of users by their access tokens, and the changes that were made with these. */
function api() {
  const libraries: Record<string, string[]> = { anna: ["B00000000A"], bert: ["B00000000B"] };
  const changes: string[] = [];
  let released = Promise.resolve();
  return {
    libraries,
    changes,
    hold() {
      let open = () => {};
      released = new Promise((resolve) => {
        open = resolve;
      });
      return () => open();
    },
    async fetch(url: string, init: { readonly method?: string; readonly headers?: unknown } = {}) {
      const user = /Bearer (\w+)/.exec(
        new Headers(init.headers as HeadersInit).get("authorization") ?? "",
      )?.[1];
      const waiting = released;
      const ids = libraries[user ?? ""] ?? [];
      if (init.method === "PUT") changes.push(`${user} adds ${url.slice(-10)}`);
      const edges = ids.map((id) => ({ node: { id } }));
      await waiting;
      const page = { edges, edgeCount: edges.length, pageInfo: { hasNextPage: false } };
      return Response.json({ data: { user: { libraryAlbums: page }, saveAlbum: { saveState: "SAVED" } } });
    },
  };
}

const DAY_MS = 86_400_000;
const tokensOf = (user: string) => () => ({ accessToken: user, expiresAtMs: Date.now() + DAY_MS });

/** A page of an app. Pages of one browser have a storage in common. */
function openPage(storage: TokenStorage, server: ReturnType<typeof api>) {
  const session = createSession({
    clientId: "client",
    scopes: ["music::library"],
    redirectUri: "http://app.test/back",
    baseUrl: "http://login.test",
    storage,
    fetch: async () => new Response(),
  });
  const music = createClient({
    baseUrl: "http://api.test/v1",
    apiKey: "key",
    token: session,
    fetch: server.fetch,
  });
  return { session, music };
}

interface Shown {
  list: readonly (string | undefined)[] | undefined;
  saved: boolean | undefined;
  add: ReturnType<typeof useAddLibraryAlbum>;
  session: ReturnType<typeof useSession>;
}

interface ShownBy {
  readonly shown: Partial<Shown>;
}

/** A sibling of what uses the session, which nobody unmounts when a user signs out. */
function Library({ shown }: ShownBy): ReactNode {
  const { data } = useLibraryAlbums();
  shown.list = data?.pages.flatMap(({ edges = [] }) => edges.map(({ node }) => node?.id));
  shown.saved = useLibraryAlbum("B00000000A").data;
  shown.add = useAddLibraryAlbum();
  return null;
}

function Account({ shown, session }: ShownBy & { readonly session: Session }): ReactNode {
  shown.session = useSession(session);
  return null;
}

async function render(session: Session, music: Music, queries = new QueryClient()) {
  const shown: Partial<Shown> = {};
  const root = createRoot(document.createElement("div"));
  await act(async () =>
    root.render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <GatefoldProvider client={music}>
            <Library shown={shown} />
            <Account shown={shown} session={session} />
          </GatefoldProvider>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
  onTestFinished(() => act(async () => root.unmount()));
  const until = async (wanted: (value: Shown) => boolean) => {
    while (!wanted(shown as Shown)) await act(() => new Promise((resolve) => setTimeout(resolve)));
    return shown as Shown;
  };
  return { queries, until, shown: shown as Shown };
}

const shows =
  (id: string | undefined) =>
  ({ list }: Shown) =>
    list?.[0] === id;

/** A page that shows the library of a user who has signed in. */
async function openLibraryOfAnna() {
  const server = api();
  const storage = memoryStorage();
  const { session, music } = openPage(storage, server);
  await session.signIn(tokensOf("anna"));
  const page = await render(session, music);
  await page.until(shows("B00000000A"));
  return { server, storage, session, page };
}

test("a component that stays mounted after a sign-out shows nothing of the old user", async () => {
  const { page } = await openLibraryOfAnna();
  await act(() => page.shown.session.signOut());
  const { list, saved } = await page.until(({ session }) => session.status === "signed-out");
  expect([list, saved]).toEqual([undefined, undefined]);
});

test("the next user's data takes the place of the last one's in what is mounted", async () => {
  const server = api();
  const { session, music } = openPage(memoryStorage(), server);
  await session.signIn(tokensOf("anna"));
  const page = await render(session, music);
  await page.until(({ saved }) => saved === true);
  await act(() => session.signIn(tokensOf("bert")));
  await page.until(shows("B00000000B"));
  await page.until(({ saved }) => saved === false);
});

test("a sign-in by another tab is noticed when the page gets the focus", async () => {
  const server = api();
  const storage = memoryStorage();
  const { session, music } = openPage(storage, server);
  const page = await render(session, music);
  await page.until(({ session }) => session.status === "signed-out");
  await openPage(storage, server).session.signIn(tokensOf("bert"));
  window.dispatchEvent(new Event("focus"));
  await page.until(shows("B00000000B"));
});

test("what is clicked before another tab's sign-in is noticed is not done to the other account", async () => {
  const { server, storage, page } = await openLibraryOfAnna();
  // Another tab writes, and this one has not heard of it yet.
  const elsewhere = memoryStorage();
  await openPage(elsewhere, server).session.signIn(tokensOf("bert"));
  const record = await elsewhere.get("gatefold:client");
  if (record) storage.set("gatefold:client", record);
  await act(async () => page.shown.add.mutate("B00000000C"));
  await page.until(shows("B00000000B"));
  expect(server.changes).toEqual([]);
});

test("an answer to the last user that comes late is not shown to the next", async () => {
  const server = api();
  const { session, music } = openPage(memoryStorage(), server);
  await session.signIn(tokensOf("anna"));
  const release = server.hold();
  const page = await render(session, music);
  await page.until(({ session }) => session.status === "signed-in");
  server.hold()();
  await act(() => session.signIn(tokensOf("bert")));
  await page.until(shows("B00000000B"));
  release();
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(page.shown.list).toEqual(["B00000000B"]);
});

test("what a user changed, pending or done, is not shown to the next, nor in the state of hooks", async () => {
  const { server, session, page } = await openLibraryOfAnna();
  const release = server.hold();
  await act(async () => page.shown.add.mutate("B00000000C"));
  await page.until(shows("B00000000C"));
  server.hold()();
  await act(() => session.signIn(tokensOf("bert")));
  await page.until(shows("B00000000B"));
  release();
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(page.shown.list).toEqual(["B00000000B"]);
  expect(page.shown.add.status).toBe("idle");
});

test("changes that wait to be online go with the user who made them", async () => {
  const { server, session, page } = await openLibraryOfAnna();
  onTestFinished(() => onlineManager.setOnline(true));
  onlineManager.setOnline(false);
  await act(async () => page.shown.add.mutate("B00000000C"));
  await page.until(({ add }) => add.isPaused);
  await act(() => session.signIn(tokensOf("bert")));
  await act(async () => onlineManager.setOnline(true));
  await page.until(shows("B00000000B"));
  expect(server.changes).toEqual([]);
});

test("changes of one album that wait for one another are not sent for the next user", async () => {
  const { server, session, page } = await openLibraryOfAnna();
  const release = server.hold();
  await act(async () => {
    page.shown.add.mutate("B00000000C");
    page.shown.add.mutate("B00000000C");
  });
  await act(() => session.signIn(tokensOf("bert")));
  release();
  server.hold()();
  await page.until(shows("B00000000B"));
  expect(server.changes).toEqual(["anna adds B00000000C"]);
});

test("a cache that was kept of another account is forgotten, whenever it is restored", async () => {
  const server = api();
  const storage = memoryStorage();
  const first = openPage(storage, server);
  await first.session.signIn(tokensOf("anna"));
  const old = await render(first.session, first.music);
  await old.until(shows("B00000000A"));
  const kept = JSON.parse(JSON.stringify(dehydrate(old.queries)));
  await act(() => first.session.signIn(tokensOf("bert")));

  const { session, music } = openPage(storage, server);
  const page = await render(session, music);
  await page.until(shows("B00000000B"));
  await act(async () => hydrate(page.queries, kept));
  await page.until(shows("B00000000B"));
  const lists = page.queries.getQueryData(libraryAlbumsKey())?.pages;
  expect(lists?.flatMap(({ edges = [] }) => edges.map(({ node }) => node?.id))).toEqual(["B00000000B"]);
});

test("a cache still says whose it is after the app cleared it", async () => {
  const server = api();
  const storage = memoryStorage();
  const first = openPage(storage, server);
  await first.session.signIn(tokensOf("anna"));
  const old = await render(first.session, first.music);
  await old.until(shows("B00000000A"));
  old.queries.clear();
  await old.queries.prefetchInfiniteQuery(libraryAlbumsOptions(first.music));
  const kept = dehydrate(old.queries);
  await act(() => first.session.signIn(tokensOf("bert")));

  const { session, music } = openPage(storage, server);
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: DAY_MS } } });
  hydrate(queries, kept);
  const page = await render(session, music, queries);
  await page.until(shows("B00000000B"));
});

test("a cache that was kept of the same account is shown at once", async () => {
  const server = api();
  const storage = memoryStorage();
  const { session, music } = openPage(storage, server);
  await session.signIn(tokensOf("anna"));
  const old = await render(session, music);
  await old.until(shows("B00000000A"));
  const kept = JSON.parse(JSON.stringify(dehydrate(old.queries)));
  const queries = new QueryClient();
  hydrate(queries, kept);
  server.hold();
  const page = await render(session, openPage(storage, server).music, queries);
  expect(page.shown.list).toEqual(["B00000000A"]);
});
