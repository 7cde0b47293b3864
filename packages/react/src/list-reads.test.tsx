// @vitest-environment happy-dom
import { dehydrate, type DehydratedState, MutationObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import {
  addLibraryAlbumOptions,
  libraryAlbumsKey,
  useAddLibraryAlbum,
  useLibraryAlbums,
  useRemoveLibraryAlbum,
} from "./index.ts";
import { renderHook } from "./testing/harness.tsx";
import { libraryApi } from "./testing/library-api.ts";
import { id, ids, idsIn, idsOf, shown, openLibrary, hold, BEFORE } from "./testing/open-library.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test("what others removed and added meanwhile is shown after a change", async () => {
  const { api, hook } = await openLibrary();
  api.ids = ids(4, 3, 2, 1);
  await hook.run(({ add }) => add.mutate(id(9)));
  await hook.rest((value) => shown(value).list?.[1] === id(4));
  expect(shown(hook.value()).list).toEqual(ids(9, 4, 3, 2));
});

test("an album that another page moved to the front is there once", async () => {
  const { api, hook } = await openLibrary();
  api.ids = ids(2, 5, 4, 3, 1);
  await hook.run(({ remove }) => remove.mutate(id(9)));
  await hook.rest((value) => shown(value).list?.[0] === id(2));
  expect(shown(hook.value()).list).toEqual(ids(2, 5, 4, 3));
});

test("a list whose first page is all new is read again page by page", async () => {
  const { api, hook } = await openLibrary();
  api.ids = ids(7, 5, 4, 3, 2, 1);
  await hook.run(({ add }) => add.mutate(id(9)));
  await hook.rest((value) => shown(value).list?.[1] === id(7));
  expect(shown(hook.value()).list).toEqual(ids(9, 7, 5, 4));
});

test("an album that was saved long ago goes to where the server has it", async () => {
  const { hook } = await openLibrary();
  await hook.run(({ add }) => add.mutate(id(1)));
  await hook.rest((value) => value.add.isSuccess);
  expect(shown(hook.value()).list).toEqual(BEFORE.list);
});

test("a change of a long list reads its first page again and no other, and goes on from its last", async () => {
  const { hook } = await openLibrary();
  await hook.run(({ add }) => add.mutate(id(9)));
  await hook.rest((value) => value.add.isSuccess && hook.requests.length >= 3);
  expect([...hook.requests].sort()).toEqual([
    `GET /me/library/albums?albumIds=${ids(9, 3).join()}`,
    "GET /me/library/albums?limit=2",
    `PUT /me/library/albums/${id(9)}`,
  ]);
  await hook.run(({ list }) => void list.fetchNextPage());
  await hook.until(({ list }) => list.data?.pages.length === 3);
  expect(shown(hook.value()).list).toEqual(ids(9, 5, 4, 3, 2, 1));
});

test("a next page that is asked for while a change has the list read again is read, and so is the change", async () => {
  const { api, hook } = await openLibrary();
  const answer = hold(api, "readsReleased");
  await hook.run(({ add }) => add.mutate(id(9)));
  await expect.poll(() => hook.requests).toContain("GET /me/library/albums?limit=2");
  await hook.run(({ list }) => void list.fetchNextPage());
  answer();
  await hook.rest(({ add, list }) => add.isSuccess && list.data?.pages.length === 3);
  expect(shown(hook.value()).list).toEqual(ids(9, 5, 4, 3, 2, 1));
});

test("a list that no component shows is read again too, and persisted without more", async () => {
  const { api, hook } = await openLibrary();
  await hook.unmount();
  const { queries, music } = hook;
  await new MutationObserver(queries, addLibraryAlbumOptions(music, queries)).mutate(id(9));
  const kept: DehydratedState = JSON.parse(JSON.stringify(dehydrate(queries)));
  const [list] = kept.queries.filter(({ queryHash }) => queryHash.includes("limit"));
  expect(list?.state.data).toEqual(queries.getQueryData(libraryAlbumsKey({ limit: 2 })));
  expect(list?.state.fetchMeta).toBeNull();
  expect(idsIn(queries.getQueryData(libraryAlbumsKey({ limit: 2 })))?.flat()).toEqual(ids(9, 5, 4, 3, 2));
  expect(api.ids).toEqual(ids(9, 5, 4, 3, 2, 1));
});

test("an album that is removed while the list is read again after another was added stays away", async () => {
  const { api, hook } = await openLibrary();
  await hook.run(({ add }) => add.mutate(id(9)));
  const answer = hold(api, "readsReleased");
  await expect
    .poll(() => hook.requests.filter((line) => line.endsWith("?limit=2")).length)
    .toBeGreaterThan(0);
  await hook.run(({ remove }) => remove.mutate(id(3)));
  await expect.poll(() => api.ids).not.toContain(id(3));
  answer();
  await hook.rest(({ add, remove }) => add.isSuccess && remove.isSuccess);
  expect(shown(hook.value()).list).toEqual(ids(9, 5, 4, 2));
});

test("what is added again and stands on a page that was not read is there once, where the server has it", async () => {
  const api = libraryApi(["0", "1", "2", "3", "4"].map((number) => id(Number(number))));
  const hook = await renderHook({ any: api.fetch }, () => ({
    list: useLibraryAlbums({ limit: 3 }),
    add: useAddLibraryAlbum(),
    remove: useRemoveLibraryAlbum(),
  }));
  await hook.rest(({ list }) => list.isSuccess);
  await hook.run(({ add, remove }) => {
    remove.mutate(id(0));
    add.mutate(id(3));
  });
  await hook.rest(({ add, remove }) => add.isSuccess && remove.isSuccess);
  await hook.run(({ list }) => void list.fetchNextPage());
  await hook.rest(({ list }) => !list.hasNextPage);
  expect(idsOf(hook.value().list)?.flat()).toEqual(ids(1, 2, 3, 4));
});
