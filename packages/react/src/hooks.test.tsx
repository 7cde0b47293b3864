// @vitest-environment happy-dom
import { skipToken, useQueries } from "@tanstack/react-query";
import { expect, test } from "vitest";
import {
  flattenLibraryAlbums,
  libraryAlbumOptions,
  useAddLibraryAlbum,
  useAlbum,
  useAlbums,
  useGatefold,
  useLibraryAlbum,
  useLibraryAlbums,
  useSuspenseAlbum,
  useSuspenseLibraryAlbums,
} from "./index.ts";
import { type Answers, json, renderHook } from "./testing/harness.tsx";
import { libraryApi } from "./testing/library-api.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ID = "B0064UPU4G";

const page = (ids: string[], token?: string) =>
  json({
    data: {
      user: {
        libraryAlbums: {
          edges: ids.map((id) => ({ node: { id } })),
          pageInfo: token === undefined ? { hasNextPage: false } : { hasNextPage: true, token },
        },
      },
    },
  });

const pages: Answers = {
  "GET /me/library/albums?limit=2": page(["B000000001", "B000000002"], "next"),
  "GET /me/library/albums?limit=2&cursor=next": page(["B000000003"]),
};

test("a query gives what the façade gives", async () => {
  const hook = await renderHook({ [`GET /albums/${ID}`]: json({ data: { album: { id: ID } } }) }, () =>
    useAlbum(ID),
  );
  expect(await hook.until(({ isPending }) => !isPending)).toMatchObject({
    status: "success",
    data: { id: ID },
  });
});

test("an error of the API reaches the hook as it is, after one request", async () => {
  const error = { status: "404", code: "RESOURCE_NOT_FOUND", message: "No album." };
  const hook = await renderHook({ [`GET /albums/${ID}`]: json({ error }, 404) }, () => useAlbum(ID));
  const { error: caught } = await hook.until(({ isError }) => isError);
  expect(caught).toMatchObject({ name: "NotFoundError", status: 404, code: "RESOURCE_NOT_FOUND" });
  expect(hook.requests).toHaveLength(1);
});

test("a 500 with an empty body is an error", async () => {
  const empty = () => new Response(null, { status: 500 });
  const hook = await renderHook({ [`GET /albums/${ID}`]: empty }, () => useAlbum(ID));
  const { data, error } = await hook.until(({ isPending }) => !isPending);
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ name: "TransportError", code: "INVALID_ANSWER", status: 500 });
});

test("a query that is not enabled asks nothing", async () => {
  const hook = await renderHook({}, () => useAlbum(ID, { enabled: false }));
  expect(hook.value()).toMatchObject({ status: "pending", fetchStatus: "idle" });
  expect(hook.requests).toEqual([]);
});

test("a part of what was read can be selected", async () => {
  const album = { id: ID, title: "Discovery" };
  const hook = await renderHook({ ...pages, [`GET /albums/${ID}`]: json({ data: { album } }) }, () => ({
    title: useAlbum(ID, { select: ({ title }) => title }),
    count: useLibraryAlbums({ limit: 2 }, { select: (read) => read.pages.length }),
  }));
  const { title, count } = await hook.rest((value) => value.title.isSuccess && value.count.isSuccess);
  expect([title.data, count.data]).toEqual(["Discovery", 1]);
});

test("no albums are there without asking, as old as they are shown", async () => {
  const hook = await renderHook({}, () => useAlbums([], { staleTime: 60_000 }));
  expect(hook.value().dataUpdatedAt).toBeLessThanOrEqual(Date.now());
  expect(hook.value()).toMatchObject({ status: "success", data: [], fetchStatus: "idle" });
  expect(hook.requests).toEqual([]);
});

test("a query is aborted when its component goes", async () => {
  const signals: AbortSignal[] = [];
  const never = ({ signal }: Request) => {
    signals.push(signal);
    return new Promise<Response>(() => {});
  };
  const hook = await renderHook({ [`GET /albums/${ID}`]: never }, () => useAlbum(ID));
  await expect.poll(() => signals).toHaveLength(1);
  expect(signals[0]?.aborted).toBe(false);
  await hook.unmount();
  expect(signals[0]?.aborted).toBe(true);
});

test("whether many albums are saved is one question", async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `B0${String(index).padStart(8, "0")}`);
  const { fetch } = libraryApi(ids.slice(30));
  const hook = await renderHook({ any: fetch }, () => {
    const music = useGatefold();
    return useQueries({ queries: ids.map((id) => libraryAlbumOptions(music, id)) });
  });
  await hook.until((queries) => queries.every(({ isSuccess }) => isSuccess));
  expect(hook.value().map(({ data }) => data)).toEqual(ids.map((_, index) => index >= 30));
  expect(hook.requests).toHaveLength(1);
});

test("pages go on from cursor to cursor, and the first is asked for without one", async () => {
  const hook = await renderHook(pages, () => useLibraryAlbums({ limit: 2 }));
  await hook.until(({ isSuccess }) => isSuccess);
  expect(hook.requests).toEqual(["GET /me/library/albums?limit=2"]);
  expect(hook.value().hasNextPage).toBe(true);
  await hook.run(({ fetchNextPage }) => void fetchNextPage());
  const { data, hasNextPage } = await hook.until((value) => value.data?.pages.length === 2);
  expect(hook.requests[1]).toBe("GET /me/library/albums?limit=2&cursor=next");
  expect(data?.pages.flatMap(({ edges }) => edges?.map(({ node }) => node?.id))).toEqual([
    "B000000001",
    "B000000002",
    "B000000003",
  ]);
  expect(hasNextPage).toBe(false);
});

test("keys name the collection, hold no key and no token, and pages have their own", async () => {
  const hook = await renderHook(pages, () => [useLibraryAlbums({ limit: 2 }), useAlbum(ID)] as const);
  await hook.until(([list]) => list.isSuccess);
  const keys = hook.queries
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey);
  expect(keys).toEqual([
    ["gatefold", "library.albums", "list.pages", { limit: 2 }],
    ["gatefold", "albums", "get", ID],
  ]);
  expect(JSON.stringify(keys)).not.toContain("secret");
});

test("a change has its collection read again, and no other, before it is done", async () => {
  const answers: Answers = {
    ...pages,
    [`GET /albums/${ID}`]: json({ data: { album: { id: ID } } }),
    [`PUT /me/library/albums/${ID}`]: json({ data: { saveAlbum: { saveState: "SAVED" } } }),
  };
  const hook = await renderHook(answers, () => ({
    list: useLibraryAlbums({ limit: 2 }),
    album: useAlbum(ID),
    add: useAddLibraryAlbum(),
  }));
  await hook.until(({ list, album }) => list.isSuccess && album.isSuccess);
  hook.requests.length = 0;
  answers["GET /me/library/albums?limit=2"] = page([ID]);
  await hook.run(({ add }) => add.mutate(ID));
  const { list, add } = await hook.until((value) => value.add.isSuccess);
  expect(add.data).toEqual({ saveState: "SAVED" });
  expect(list.data?.pages[0]?.edges?.[0]?.node?.id).toBe(ID);
  expect(hook.requests).toEqual([`PUT /me/library/albums/${ID}`, "GET /me/library/albums?limit=2"]);
});

test("a change that fails is not tried again and reads nothing again", async () => {
  const error = { status: "403", code: "ACCESS_DENIED", message: "No." };
  const hook = await renderHook(
    { [`PUT /me/library/albums/${ID}`]: json({ error }, 403) },
    useAddLibraryAlbum,
  );
  await hook.run(({ mutate }) => mutate(ID));
  const { error: caught } = await hook.until(({ isError }) => isError);
  expect(caught).toMatchObject({ name: "ForbiddenError", code: "ACCESS_DENIED" });
  expect(hook.requests).toHaveLength(1);
});

test("a hook without its argument, or with skipToken, reads nothing until it has one", async () => {
  const { fetch } = libraryApi([ID]);
  let id: string | undefined;
  const hook = await renderHook({ any: fetch }, () => ({
    album: useAlbum(id),
    skipped: useAlbum(skipToken),
    nothing: useAlbum(null),
    albums: useAlbums(undefined),
    list: useLibraryAlbums(skipToken),
    saved: useLibraryAlbum(id),
  }));
  await hook.rest(() => true);
  expect(hook.requests).toEqual([]);
  expect(Object.values(hook.value()).map(({ fetchStatus }) => fetchStatus)).toEqual(Array(6).fill("idle"));
  id = ID;
  await hook.rest(({ album }) => album.isSuccess);
  expect(hook.value().album.data?.id).toBe(ID);
  expect(hook.value().saved.data).toBe(true);
});

test("entries come in one list, with their albums", async () => {
  const { fetch } = libraryApi(["B000000003", "B000000002", "B000000001"]);
  const hook = await renderHook({ any: fetch }, () => ({
    list: useLibraryAlbums({ limit: 2, details: true }, { select: flattenLibraryAlbums }),
    add: useAddLibraryAlbum(),
  }));
  await hook.rest(({ list }) => list.isSuccess);
  await hook.run(({ list }) => void list.fetchNextPage());
  await hook.rest(({ list }) => list.data?.length === 3);
  expect(hook.value().list.data?.map(({ album }) => album?.title)).toEqual([
    "B000000003",
    "B000000002",
    "B000000001",
  ]);
  await hook.run(({ add }) => add.mutate("B000000009"));
  await hook.rest(({ list, add }) => add.isSuccess && list.data?.[0]?.album?.title === "B000000009");
  expect(hook.value().list.data).toHaveLength(4);
});

test("hooks that wait take options too", async () => {
  const { fetch } = libraryApi(["B000000002", "B000000001"]);
  const hook = await renderHook({ any: fetch }, () =>
    useSuspenseAlbum(ID, { select: (album) => `${album.id}!` }),
  );
  expect((await hook.until(({ isSuccess }) => isSuccess)).data).toBe(`${ID}!`);
  const lists = await renderHook({ any: fetch }, () =>
    useSuspenseLibraryAlbums({ limit: 1 }, { select: flattenLibraryAlbums, staleTime: 60_000 }),
  );
  const { data } = await lists.until(({ isSuccess }) => isSuccess);
  expect(data.map(({ node }) => node?.id)).toEqual(["B000000002"]);
});
