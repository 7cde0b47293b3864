import type {
  Album,
  DetailedAlbumEdge,
  DetailedLibraryAlbum,
  DetailedLibraryAlbumCollection,
  DetailedTrackCollection,
  LibraryChange,
  Music,
  Track,
} from "@gatefold/client";
import { expectTypeOf, test } from "vitest";
import { type InfiniteData, type QueryClient, skipToken } from "@tanstack/react-query";
import {
  albumKey,
  albumOptions,
  ensure,
  flattenLibraryAlbums,
  flattenSearchAlbums,
  type GatefoldError,
  libraryAlbumsOptions,
  useAddLibraryAlbum,
  useAlbum,
  useArtistAlbums,
  useLibraryAlbums,
  useSearchAlbums,
  useSearchArtists,
  useSearchTracks,
  useSuspenseAlbum,
  useTrack,
} from "./index.ts";

test("queries", () => {
  const { data, error } = useAlbum("B0064UPU4G", { enabled: true });
  expectTypeOf(data).toEqualTypeOf<Album | undefined>();
  expectTypeOf(error).toEqualTypeOf<GatefoldError | null>();
  expectTypeOf(error?.retryAfterMs).toEqualTypeOf<number | undefined>();
  expectTypeOf(error?.status).toEqualTypeOf<number | undefined>();
  // @ts-expect-error the id is missing
  useAlbum();
});

test("pages", () => {
  const { data } = useLibraryAlbums({ limit: 20 });
  expectTypeOf(data?.pages).toEqualTypeOf<DetailedLibraryAlbumCollection[] | undefined>();
  // @ts-expect-error cursors are the hook's own
  useLibraryAlbums({ cursor: "x" });
});

test("searches", () => {
  const { data } = useSearchTracks({ query: "a", details: true }, { debounceMs: 200, staleTime: 60_000 });
  expectTypeOf(data?.pages).toEqualTypeOf<DetailedTrackCollection[] | undefined>();
  useSearchTracks({ query: { name: "a", isrc: undefined }, sortBy: "popularity", limit: 20 });
  const { data: hits } = useSearchAlbums({ query: "a" }, { select: flattenSearchAlbums });
  expectTypeOf(hits).toEqualTypeOf<DetailedAlbumEdge[] | undefined>();
  useSearchArtists(undefined);
  expectTypeOf(useTrack("B0064UPUDC").data).toEqualTypeOf<Track | undefined>();
  expectTypeOf(useArtistAlbums({ id: "B000S9ULT8" }).data?.pages[0]?.edges?.[0]?.album).toEqualTypeOf<
    Album | undefined
  >();
  // @ts-expect-error there is no such field
  useSearchTracks({ query: { title: "a" } });
  // @ts-expect-error there is no such order
  useSearchTracks({ query: "a", sortBy: "date" });
  // @ts-expect-error there is nothing to look for
  useSearchTracks({ limit: 20 });
  // @ts-expect-error tokens are the hook's own
  useSearchTracks({ query: "a", token: "t" });
  // @ts-expect-error what is shown meanwhile is the hook's own
  useSearchTracks({ query: "a" }, { placeholderData: undefined });
  // @ts-expect-error lists have no pause
  useLibraryAlbums({}, { debounceMs: 200 });
});

test("what is selected of what is read", () => {
  const { data: title } = useAlbum("B0064UPU4G", { select: (album) => album.title });
  expectTypeOf(title).toEqualTypeOf<string | undefined>();
  const { data: count } = useLibraryAlbums({}, { select: ({ pages }) => pages.length });
  expectTypeOf(count).toEqualTypeOf<number | undefined>();
  // @ts-expect-error an album has no such field
  useAlbum("B0064UPU4G", { select: (album) => album.name });
});

test("changes", () => {
  const { data, mutate } = useAddLibraryAlbum();
  expectTypeOf(data).toEqualTypeOf<LibraryChange | undefined>();
  mutate("B0064UPU4G");
  // @ts-expect-error an id is a string
  mutate(1);
  useAddLibraryAlbum({ onSuccess: ({ saveState }, id) => `${saveState} ${id.length}` });
  // @ts-expect-error what shows at once is the hook's own
  useAddLibraryAlbum({ onMutate() {} });
  // @ts-expect-error trying again is the client's
  useAddLibraryAlbum({ retry: 3 });
});

declare const music: Music;
declare const queries: QueryClient;

test("suspense gives what there is", () => {
  expectTypeOf(useSuspenseAlbum("B0064UPU4G").data).toEqualTypeOf<Album>();
});

test("what is kept has its type", () => {
  expectTypeOf(queries.getQueryData(albumKey("B0064UPU4G"))).toEqualTypeOf<Album | undefined>();
  queries.setQueryData(albumKey("B0064UPU4G"), { id: "B0064UPU4G", title: "Discovery" });
  // @ts-expect-error an album has an id
  queries.setQueryData(albumKey("B0064UPU4G"), { title: "Discovery" });
});

test("options carry their types", () => {
  expectTypeOf(ensure(queries, albumOptions(music, "B0064UPU4G"))).toEqualTypeOf<Promise<Album>>();
  expectTypeOf(ensure(queries, libraryAlbumsOptions(music))).toEqualTypeOf<
    Promise<InfiniteData<DetailedLibraryAlbumCollection, string | null>>
  >();
  expectTypeOf(queries.fetchQuery(albumOptions(music, "B0064UPU4G"))).toEqualTypeOf<Promise<Album>>();
});

test("an argument that is not there yet", () => {
  expectTypeOf(useAlbum(undefined).data).toEqualTypeOf<Album | undefined>();
  useAlbum(null);
  useAlbum(skipToken);
  useLibraryAlbums(skipToken);
  // @ts-expect-error a component can't wait for what is never read
  useSuspenseAlbum(undefined);
  // @ts-expect-error an id is a string
  useAlbum(1);
});

test("options of hooks that wait", () => {
  const { data } = useSuspenseAlbum("B0064UPU4G", { select: (album) => album.title, staleTime: 60_000 });
  expectTypeOf(data).toEqualTypeOf<string | undefined>();
  // @ts-expect-error it always reads
  useSuspenseAlbum("B0064UPU4G", { enabled: false });
});

test("entries with their albums, in one list", () => {
  const { data } = useLibraryAlbums({ details: true }, { select: flattenLibraryAlbums });
  expectTypeOf(data).toEqualTypeOf<DetailedLibraryAlbum[] | undefined>();
  // @ts-expect-error details are there or not
  useLibraryAlbums({ details: "yes" });
});
