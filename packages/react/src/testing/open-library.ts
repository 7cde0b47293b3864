import type { DetailedLibraryAlbumCollection, LibraryAlbumCollection } from "@gatefold/client";
import {
  type PagesData,
  type PagesHook,
  type QueryHook,
  useAddLibraryAlbum,
  useLibraryAlbum,
  useLibraryAlbums,
  useRemoveLibraryAlbum,
} from "../index.ts";
import { type Rendered, renderHook } from "./harness.tsx";
import { type LibraryApi, libraryApi } from "./library-api.ts";

export const id = (number: number): string => `B0${String(number).padStart(8, "0")}`;
export const ids = (...numbers: number[]): string[] => numbers.map(id);

export interface Library {
  readonly list: PagesHook<DetailedLibraryAlbumCollection>;
  readonly filter: PagesHook<DetailedLibraryAlbumCollection>;
  readonly nine: QueryHook<boolean>;
  readonly three: QueryHook<boolean>;
  readonly add: ReturnType<typeof useAddLibraryAlbum>;
  readonly remove: ReturnType<typeof useRemoveLibraryAlbum>;
}

type Ids = readonly (string | undefined)[];

/** The list in pages of two, the list filtered by two ids, one entry by itself, and what changes them. */
export function useLibrary(): Library {
  return {
    list: useLibraryAlbums({ limit: 2 }),
    filter: useLibraryAlbums({ albumIds: ids(9, 3) }),
    nine: useLibraryAlbum(id(9)),
    three: useLibraryAlbum(id(3)),
    add: useAddLibraryAlbum(),
    remove: useRemoveLibraryAlbum(),
  };
}

export const idsIn = (data: PagesData<LibraryAlbumCollection> | undefined): Ids[] | undefined =>
  data?.pages.map(({ edges = [] }) => edges.map(({ node }) => node?.id));
export const idsOf = ({ data }: Library["list"]): Ids[] | undefined => idsIn(data);

/** What is shown of a library. */
export interface Shown {
  readonly list: Ids | undefined;
  readonly filter: Ids | undefined;
  readonly nine: boolean | undefined;
  readonly three: boolean | undefined;
}

/** All views of it. */
export const shown = ({ list, filter, nine, three }: Library): Shown => ({
  list: idsOf(list)?.flat(),
  filter: idsOf(filter)?.flat(),
  nine: nine.data,
  three: three.data,
});

/** The library of 5, 4, 3, 2, 1 with two of its three pages read, 9 not being in it. */
export async function openLibrary(): Promise<{ api: LibraryApi; hook: Rendered<Library> }> {
  const api = libraryApi(ids(5, 4, 3, 2, 1));
  const hook = await renderHook({ any: api.fetch }, useLibrary);
  await hook.rest(({ list }) => list.isSuccess);
  await hook.run(({ list }) => void list.fetchNextPage());
  await hook.rest(({ list }) => list.data?.pages.length === 2);
  hook.requests.length = 0;
  return { api, hook };
}

/** Holds changes back until it is called, or answers to reads. */
export function hold(
  api: LibraryApi,
  changesReleased: "changesReleased" | "readsReleased" = "changesReleased",
): () => void {
  let release = () => {};
  api[changesReleased] = new Promise<void>((resolve) => {
    release = resolve;
  });
  return release;
}

export const BEFORE: Shown = { list: ids(5, 4, 3, 2), filter: ids(3), nine: false, three: true };
export const ADDED: Shown = { list: ids(9, 5, 4, 3, 2), filter: ids(9, 3), nine: true, three: true };
export const REMOVED: Shown = { list: ids(5, 4, 2), filter: [], nine: false, three: false };
