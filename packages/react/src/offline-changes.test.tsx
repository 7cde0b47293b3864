// @vitest-environment happy-dom
import { dehydrate, hydrate, MutationObserver, onlineManager, QueryClient } from "@tanstack/react-query";
import { expect, onTestFinished, test } from "vitest";
import {
  addLibraryAlbumOptions,
  removeLibraryAlbumOptions,
  useLibraryAlbum,
  useLibraryAlbums,
} from "./index.ts";
import { renderHook, stubMusic } from "./testing/harness.tsx";
import { libraryApi } from "./testing/library-api.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const id = (number: number) => `B0${String(number).padStart(8, "0")}`;
const ids = (...numbers: number[]) => numbers.map(id);

test("changes that were persisted while they waited are resumed as what they were", async () => {
  const api = libraryApi(ids(5));
  const { music } = stubMusic({ any: api.fetch });
  onTestFinished(() => onlineManager.setOnline(true));
  onlineManager.setOnline(false);
  const before = new QueryClient();
  new MutationObserver(before, addLibraryAlbumOptions(music, before)).mutate(id(9)).catch(() => {});
  new MutationObserver(before, removeLibraryAlbumOptions(music, before)).mutate(id(5)).catch(() => {});
  const kept = JSON.parse(JSON.stringify(dehydrate(before)));

  const after = new QueryClient();
  for (const options of [addLibraryAlbumOptions(music, after), removeLibraryAlbumOptions(music, after)])
    after.setMutationDefaults(options.mutationKey, options);
  hydrate(after, kept);
  onlineManager.setOnline(true);
  await after.resumePausedMutations();
  expect(api.ids).toEqual(ids(9));
});

test("changes that wait are shown over what is read meanwhile, also after a reload", async () => {
  const api = libraryApi(ids(5));
  const { music } = stubMusic({ any: api.fetch });
  onTestFinished(() => onlineManager.setOnline(true));
  onlineManager.setOnline(false);
  const before = new QueryClient();
  new MutationObserver(before, removeLibraryAlbumOptions(music, before)).mutate(id(5)).catch(() => {});
  const queries = new QueryClient({ defaultOptions: { queries: { networkMode: "always" } } });
  hydrate(queries, JSON.parse(JSON.stringify(dehydrate(before))));
  const hook = await renderHook(
    { any: api.fetch },
    () => ({ list: useLibraryAlbums(), five: useLibraryAlbum(id(5)) }),
    queries,
  );
  await hook.until(({ list, five }) => list.isSuccess && five.isSuccess && !five.isPlaceholderData);
  expect(hook.value().list.data?.pages.map(({ edges }) => edges)).toEqual([[]]);
  expect(hook.value().five.data).toBe(false);
  await hook.unmount();
});
