import type {
  Album,
  ApiError,
  LibraryAlbumCollection,
  LibraryChange,
  TransportError,
} from "@gatefold/client";
import { expectTypeOf, test } from "vitest";
import { useAddLibraryAlbum, useAlbum, useLibraryAlbums } from "./index.ts";

test("queries", () => {
  const { data, error } = useAlbum("B0064UPU4G", { enabled: true });
  expectTypeOf(data).toEqualTypeOf<Album | undefined>();
  expectTypeOf(error).toEqualTypeOf<ApiError | TransportError | null>();
  // @ts-expect-error the id is missing
  useAlbum();
});

test("pages", () => {
  const { data } = useLibraryAlbums({ limit: 20 });
  expectTypeOf(data?.pages).toEqualTypeOf<LibraryAlbumCollection[] | undefined>();
  // @ts-expect-error cursors are the hook's own
  useLibraryAlbums({ cursor: "x" });
});

test("changes", () => {
  const { data, mutate } = useAddLibraryAlbum();
  expectTypeOf(data).toEqualTypeOf<LibraryChange | undefined>();
  mutate("B0064UPU4G");
  // @ts-expect-error an id is a string
  mutate(1);
});
