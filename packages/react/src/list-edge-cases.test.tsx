// @vitest-environment happy-dom
import type { LibraryAlbumCollection } from "@gatefold/client";
import { InfiniteQueryObserver, MutationObserver, QueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { expect, test } from "vitest";
import {
  addLibraryAlbumOptions,
  libraryAlbumsOptions,
  type PagesData,
  removeLibraryAlbumOptions,
  useAddLibraryAlbum,
  useLibraryAlbum,
  useLibraryAlbums,
} from "./index.ts";
import { renderHook, stubMusic } from "./testing/harness.tsx";
import { type LibraryApi, libraryApi } from "./testing/library-api.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const id = (number: number) => `B0${String(number).padStart(8, "0")}`;
const ids = (...numbers: number[]) => numbers.map(id);

const idsIn = ({ data }: { readonly data: PagesData<LibraryAlbumCollection> | undefined }) =>
  data?.pages.flatMap(({ edges = [] }) => edges.map(({ node }) => node?.id));

/** Holds changes back until it is called, or answers to reads. */
function hold(api: LibraryApi, changesReleased: "changesReleased" | "readsReleased"): () => void {
  let release = () => {};
  api[changesReleased] = new Promise<void>((resolve) => {
    release = resolve;
  });
  return () => release();
}

/** An app without components: a list of two a page, and changes of one album, which say how they ended. */
function openApp(api: LibraryApi) {
  const { music, requests } = stubMusic({ any: api.fetch });
  const queries = new QueryClient();
  const list = new InfiniteQueryObserver(queries, libraryAlbumsOptions(music, { limit: 2 }));
  const endOf = (change: Promise<unknown>) =>
    change.then(
      () => "done",
      (error: unknown) => String(error),
    );
  return {
    queries,
    list,
    sent: () => requests.filter((line) => !line.startsWith("GET")).map((line) => line.split(" ")[0]),
    add: (one: string) =>
      endOf(new MutationObserver(queries, addLibraryAlbumOptions(music, queries)).mutate(one)),
    remove: (one: string) =>
      endOf(new MutationObserver(queries, removeLibraryAlbumOptions(music, queries)).mutate(one)),
  };
}

test("a list that is cleared while it is read keeps nobody waiting for it", async () => {
  const api = libraryApi(ids(3, 2, 1));
  const { queries, list, add } = openApp(api);
  list.subscribe(() => {});
  await expect.poll(() => list.getCurrentResult().isSuccess).toBe(true);
  const release = hold(api, "readsReleased");
  list.refetch().catch(() => {});
  const added = add(id(9));
  await expect.poll(() => api.ids).toContain(id(9));
  const query = list.getCurrentQuery();
  const { promise } = query;
  let asked = 0;
  // Asking without an end would leave no turn for the test to fail in.
  Object.defineProperty(query, "promise", {
    get: () => {
      if (++asked > 100) throw new Error("asked without an end");
      return promise;
    },
  });
  queries.clear();
  release();
  expect(await added).toBe("done");
});

test("a change that was dropped is not sent for a later one of the same album", async () => {
  const api = libraryApi(ids(3, 2, 1));
  const { queries, sent, add, remove } = openApp(api);
  const release = hold(api, "changesReleased");
  const changes = [add(id(9)), remove(id(9))];
  await expect.poll(sent).toEqual(["PUT"]);
  queries.clear();
  changes.push(add(id(9)));
  release();
  expect(await Promise.all(changes)).toEqual(["done", "Error: The change was dropped", "done"]);
  expect(sent()).toEqual(["PUT", "PUT"]);
});

test.each([
  ["a page in HTML", () => new Response("<html>")],
  ["nothing", () => new Response("")],
  ["half an answer", () => new Response('{"data":{"saveAlb')],
])("after a change that is answered with %s, what was read is read again", async (_, answer) => {
  const api = libraryApi(ids(3, 2, 1));
  const any = async (request: Request) => {
    const response = await api.fetch?.(request);
    return request.method === "PUT" || !response ? answer() : response;
  };
  const hook = await renderHook({ any }, () => ({
    list: useLibraryAlbums({ limit: 2 }),
    nine: useLibraryAlbum(id(9)),
    add: useAddLibraryAlbum(),
  }));
  await hook.rest(({ list }) => list.isSuccess);
  await hook.run(({ add }) => add.mutate(id(9)));
  const { list, nine } = await hook.rest(({ add }) => add.isError);
  expect([idsIn(list), nine.data]).toEqual([ids(9, 3), true]);
});

test("a hook that goes on to another album shows the changes of that one", async () => {
  const api = libraryApi(ids(3, 2, 1));
  const hook = await renderHook({ any: api.fetch }, () => {
    const [one, setOne] = useState(id(9));
    return { setOne, member: useLibraryAlbum(one), list: useLibraryAlbums({ albumIds: [one] }) };
  });
  await hook.rest(({ member, list }) => member.isSuccess && list.isSuccess);
  const release = hold(api, "changesReleased");
  const adds = new MutationObserver(hook.queries, addLibraryAlbumOptions(hook.music, hook.queries));
  const added = adds.mutate(id(9));
  const shown = async (wanted: boolean) => {
    await hook.until(({ member, list }) => member.data === wanted && list.isSuccess && !member.isFetching);
    return idsIn(hook.value().list);
  };
  expect(await shown(true)).toEqual(ids(9));
  await hook.run(({ setOne }) => setOne(id(8)));
  expect(await shown(false)).toEqual([]);
  await hook.run(({ setOne }) => setOne(id(9)));
  expect(await shown(true)).toEqual(ids(9));
  release();
  await added;
});

test("a change is not put among the last pages where the first are no longer kept", async () => {
  const api = libraryApi(ids(4, 3, 2, 1));
  const hook = await renderHook({ any: api.fetch }, () => ({
    list: useLibraryAlbums({ limit: 2 }, { maxPages: 1 }),
    add: useAddLibraryAlbum(),
  }));
  await hook.rest(({ list }) => list.isSuccess);
  await hook.run(({ list }) => void list.fetchNextPage());
  await hook.rest(({ list }) => !list.hasNextPage);
  await hook.run(({ add }) => add.mutate(id(9)));
  const { list } = await hook.rest(({ add }) => add.isSuccess);
  expect(idsIn(list)).toEqual(ids(2, 1));
});

test("a page that can't be joined fails its read, and no change", async () => {
  const api = libraryApi(ids(3, 2, 1));
  const { queries, list, add } = openApp(api);
  const { queryKey } = libraryAlbumsOptions(stubMusic({}).music, { limit: 2 });
  list.subscribe(() => {});
  await expect.poll(() => list.getCurrentResult().isSuccess).toBe(true);
  queries.setQueryData<unknown>(queryKey, { pages: [{ edges: {} }], pageParams: [null] });
  expect(await add(id(9))).toBe("done");
  expect(queries.getQueryState(queryKey)?.error).toBeInstanceOf(TypeError);
  queries.removeQueries();
  expect(await add(id(8))).toBe("done");
});

test("a list is read again where nobody says whether a change was done", async () => {
  const api = libraryApi(ids(3, 2, 1));
  const isAsked = ({ url, method }: Request) => method === "GET" && url.includes("albumIds=");
  const { music, requests } = stubMusic({
    any: async (request) =>
      isAsked(request) ? new Response("", { status: 500 }) : (api.fetch?.(request) ?? new Response()),
  });
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const list = new InfiniteQueryObserver(queries, libraryAlbumsOptions(music, { limit: 2 }));
  const stop = list.subscribe(() => {});
  await expect.poll(() => list.getCurrentResult().isSuccess).toBe(true);
  api.statuses = [500];
  api.ids = ids(2, 1);
  const change = new MutationObserver(queries, removeLibraryAlbumOptions(music, queries)).mutate(id(3));
  await expect(change).rejects.toMatchObject({ status: 500 });
  const shown = () => list.getCurrentResult().data?.pages.flatMap(({ edges = [] }) => edges);
  await expect.poll(() => shown()?.map(({ node }) => node?.id)).toEqual(ids(2, 1));
  expect(requests.filter((line) => line.endsWith("?limit=2"))).toHaveLength(2);
  stop();
});
