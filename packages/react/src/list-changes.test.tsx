// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import {
  libraryAlbumKey,
  libraryAlbumsKey,
  libraryAlbumsOptions,
  useAddLibraryAlbum,
  useLibraryAlbum,
} from "./index.ts";
import { renderHook } from "./testing/harness.tsx";
import { type LibraryApi, libraryApi } from "./testing/library-api.ts";
import { id, ids, idsIn, shown, openLibrary, hold, BEFORE, ADDED, REMOVED } from "./testing/open-library.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test("an addition shows everywhere before the server answers, and stays", async () => {
  const { api, hook } = await openLibrary();
  const release = hold(api);
  await hook.run(({ add }) => add.mutate(id(9)));
  await hook.until(({ nine }) => nine.data === true);
  expect(shown(hook.value())).toEqual(ADDED);
  release();
  await hook.rest((value) => value.add.isSuccess);
  expect(shown(hook.value())).toEqual(ADDED);
  expect(hook.value().list.data?.pages[0]?.edges?.[0]?.objectId).toBe(`entry-${id(9)}`);
});

test("a page counts its entries all the while", async () => {
  const { api, hook } = await openLibrary();
  const release = hold(api);
  const counts = () => hook.value().list.data?.pages.map(({ edgeCount }) => edgeCount);
  expect(counts()).toEqual([2, 2]);
  await hook.run(({ add, remove }) => {
    add.mutate(id(9));
    remove.mutate(id(3));
  });
  await hook.until(({ three }) => three.data === false);
  expect(counts()).toEqual([3, 1]);
  release();
  await hook.rest((value) => value.remove.isSuccess);
  expect(counts()?.reduce((sum = 0, count = 0) => sum + count)).toBe(shown(hook.value()).list?.length);
});

test("a removal shows everywhere before the server answers, and stays", async () => {
  const { api, hook } = await openLibrary();
  const release = hold(api);
  await hook.run(({ remove }) => remove.mutate(id(3)));
  await hook.until(({ three }) => three.data === false);
  expect(shown(hook.value())).toEqual(REMOVED);
  release();
  await hook.rest((value) => value.remove.isSuccess);
  expect(shown(hook.value())).toEqual(REMOVED);
});

test("a change that fails is taken back everywhere, into its place", async () => {
  const { api, hook } = await openLibrary();
  api.statuses = [500, 500];
  const release = hold(api);
  await hook.run(({ add, remove }) => {
    add.mutate(id(9));
    remove.mutate(id(3));
  });
  await hook.until(({ nine, three }) => nine.data === true && three.data === false);
  release();
  await hook.rest((value) => value.add.isError && value.remove.isError);
  expect(shown(hook.value())).toEqual(BEFORE);
  expect(hook.value().add.error).toMatchObject({ name: "ServerError", status: 500 });
});

test("after a change that may have been made or not, what was read is read again", async () => {
  const { api, hook } = await openLibrary();
  api.statuses = [500];
  api.ids = ids(9, 5, 4, 3, 2, 1);
  await hook.run(({ add }) => add.mutate(id(9)));
  await hook.rest(({ add, nine }) => add.isError && nine.data === true);
  expect(shown(hook.value())).toEqual({ ...ADDED, list: ids(9, 5, 4, 3) });
});

test("what was not known before a change that is refused is not known after it", async () => {
  const api = libraryApi(ids(5));
  api.statuses = [403];
  const hook = await renderHook({ any: api.fetch }, useAddLibraryAlbum);
  await hook.run(({ mutate }) => mutate(id(9)));
  await hook.until(({ isError }) => isError);
  expect(hook.requests).toEqual([`PUT /me/library/albums/${id(9)}`]);
  expect(hook.queries.getQueryData(libraryAlbumKey(id(9)))).toBeUndefined();
});

test("a first read that is under way does not undo what is shown", async () => {
  const api = libraryApi([]);
  let answerReads = () => {};
  const readable = new Promise<void>((resolve) => {
    answerReads = resolve;
  });
  let answered = 0;
  const fetch: LibraryApi["fetch"] = async (request) => {
    if (request.method === "GET") {
      await readable;
      answered++;
    }
    return api.fetch?.(request) ?? new Response();
  };
  const seen: unknown[] = [];
  const hook = await renderHook({ any: fetch }, () => {
    const saved = useLibraryAlbum(id(9));
    seen.push(saved.data);
    return { saved, add: useAddLibraryAlbum() };
  });
  const release = hold(api);
  await hook.run(({ add }) => add.mutate(id(9)));
  await hook.until(({ saved }) => saved.data === true);
  seen.length = 0;
  answerReads();
  await expect.poll(() => answered).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 10));
  release();
  await hook.until(({ saved, add }) => add.isSuccess && saved.fetchStatus === "idle");
  expect(new Set(seen)).toEqual(new Set([true]));
});

test("a page that comes after a change was taken back brings the change back with it no more", async () => {
  const { api, hook } = await openLibrary();
  api.statuses = [500];
  const [release, answer] = [hold(api), hold(api, "readsReleased")];
  await hook.run(({ remove }) => remove.mutate(id(3)));
  await hook.until(({ three }) => three.data === false);
  await hook.run(({ list }) => void list.fetchNextPage());
  release();
  await hook.until(({ remove }) => remove.isError);
  answer();
  await hook.rest(({ list }) => list.data?.pages.length === 3);
  expect(shown(hook.value()).list).toEqual(ids(5, 4, 3, 2, 1));
});

test("a page that is older than a change does not undo it, though it comes later", async () => {
  const { api, hook } = await openLibrary();
  const answer = hold(api, "readsReleased");
  await hook.run(({ list }) => void list.refetch());
  await expect.poll(() => hook.requests).toContain("GET /me/library/albums?limit=2");
  // The first page may come, and the second is what was so before.
  answer();
  const answerSecond = hold(api, "readsReleased");
  await expect.poll(() => hook.requests.some((line) => line.includes("cursor="))).toBe(true);
  await hook.run(({ remove }) => remove.mutate(id(3)));
  await expect.poll(() => api.ids).not.toContain(id(3));
  answerSecond();
  await hook.rest(({ list }) => list.fetchStatus === "idle");
  expect(shown(hook.value()).list).toEqual(ids(5, 4, 2));
});

test("a user who signs in meanwhile is not shown what the one before changed", async () => {
  const { api, hook } = await openLibrary();
  hold(api);
  await hook.run(({ add }) => add.mutate(id(9)));
  await hook.until(({ nine }) => nine.data === true);
  await hook.unmount();
  hook.queries.clear();
  api.ids = ids(8, 7);
  await hook.queries.prefetchInfiniteQuery(libraryAlbumsOptions(hook.music, { limit: 2 }));
  expect(idsIn(hook.queries.getQueryData(libraryAlbumsKey({ limit: 2 })))).toEqual([ids(8, 7)]);
});

test("what is forgotten while a change is under way stays forgotten", async () => {
  const { api, hook } = await openLibrary();
  const release = hold(api);
  await hook.run(({ add }) => add.mutate(id(9)));
  await hook.until(({ nine }) => nine.data === true);
  const { queries } = hook;
  await hook.unmount();
  queries.clear();
  release();
  await expect.poll(() => queries.isMutating()).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(queries.getQueryCache().getAll()).toEqual([]);
});

test("callbacks of the app are called, once the change shows for good", async () => {
  const { fetch } = libraryApi([]);
  const calls: unknown[] = [];
  const queries = new QueryClient();
  const known = () => queries.getQueryData(libraryAlbumKey(id(9)));
  const hook = await renderHook(
    { any: fetch },
    () => ({
      nine: useLibraryAlbum(id(9)),
      add: useAddLibraryAlbum({
        onSuccess: ({ saveState }, albumId) => calls.push(saveState, albumId, known()),
        onSettled: () => calls.push("settled"),
      }),
    }),
    queries,
  );
  await hook.until(({ nine }) => nine.isSuccess);
  await hook.run(({ add }) => add.mutate(id(9)));
  await hook.until(({ add }) => add.isSuccess);
  expect(calls).toEqual(["SAVED", id(9), true, "settled"]);
});

test("one of two changes fails, and only that one is taken back", async () => {
  const { api, hook } = await openLibrary();
  api.statuses = [500, 200];
  await hook.run(({ add, remove }) => {
    remove.mutate(id(3));
    add.mutate(id(9));
  });
  await hook.rest((value) => value.remove.isError && shown(value).filter?.[0] === id(9));
  expect(shown(hook.value())).toEqual({ ...ADDED, list: ids(9, 5, 4, 3) });
});

test("clicks on the same album are sent one after the other, and the last one wins", async () => {
  const { api, hook } = await openLibrary();
  const release = hold(api);
  await hook.run(({ add, remove }) => {
    add.mutate(id(9));
    remove.mutate(id(9));
    add.mutate(id(9));
  });
  await hook.until(({ nine }) => nine.data === true);
  await expect.poll(() => hook.requests).toEqual([`PUT /me/library/albums/${id(9)}`]);
  release();
  await hook.rest((value) => value.remove.isSuccess && value.add.isSuccess);
  const changes = hook.requests.filter((line) => !line.startsWith("GET "));
  expect(changes.map((line) => line.split(" ")[0])).toEqual(["PUT", "DELETE", "PUT"]);
  expect(shown(hook.value())).toEqual(ADDED);
});

test("the last of several clicks fails, and what the one before led to is shown", async () => {
  const { api, hook } = await openLibrary();
  api.statuses = [200, 500];
  await hook.run(({ add, remove }) => {
    add.mutate(id(9));
    remove.mutate(id(9));
  });
  await hook.rest((value) => value.add.isSuccess && value.remove.isError);
  expect(shown(hook.value())).toEqual({ ...ADDED, list: ids(9, 5, 4, 3) });
});

test("undoing a removal gives back its entry, and the hook is as before", async () => {
  const { hook } = await openLibrary();
  await hook.run(({ remove }) => remove.mutate(id(5)));
  await hook.rest(({ remove }) => remove.isSuccess);
  await hook.run(({ add, remove }) => add.mutate(id(5), { onSuccess: remove.reset }));
  await hook.rest((value) => value.remove.isIdle);
  expect(shown(hook.value())).toEqual(BEFORE);
});
