import { expectTypeOf, test } from "vitest";
import {
  type Album,
  createClient,
  type DetailedLibraryAlbum,
  type DetailedLibraryAlbumCollection,
  type LibraryAlbum,
  type LibraryAlbumCollection,
  type LibraryAlbumsResource,
  type MissingScope,
  type Music,
  type PagedList,
  type Scope,
} from "./index.ts";

const options = { apiKey: "key", token: "t" };
const all = createClient(options);
const none = createClient({ ...options, scopes: [] });
const catalog = createClient({ ...options, scopes: ["music::catalog"] });
const reader = createClient({ ...options, scopes: ["music::library:read"] });
const writer = createClient({ ...options, scopes: ["music::library", "music::catalog"] });
declare const isDetailed: boolean;
declare const maybeDetailed: boolean | undefined;

/** Takes any client that can read the catalog. */
function titleOf(music: Music<"music::catalog">): Promise<Album> {
  return music.albums.get("B0064UPU4G");
}

test("a method whose scope is missing can't be called", () => {
  expectTypeOf(none).toEqualTypeOf<Music<never>>();
  catalog.albums.get("B0064UPU4G");
  expectTypeOf(catalog.library.albums.add).toEqualTypeOf<object & MissingScope<"music::library">>();
  // @ts-expect-error the scope music::library is missing
  catalog.library.albums.add("B0064UPU4G");
  // @ts-expect-error a scope of the library is missing
  catalog.library.albums.list();
  // @ts-expect-error the scope music::catalog is missing
  reader.albums.get("B0064UPU4G");
  // @ts-expect-error the scope music::catalog is missing
  none.albums.getMany(["B0064UPU4G"]);
  // @ts-expect-error there is no such scope
  createClient({ ...options, scopes: ["music::everything"] });
  // All scopes that a program only knows at run time allow everything, which is checked then.
  const unknown: Scope[] = [];
  createClient({ ...options, scopes: unknown }).library.albums.add("B0064UPU4G");
});

test("a client with more scopes is accepted where one with fewer is asked for", () => {
  titleOf(all);
  titleOf(catalog);
  titleOf(writer);
  // @ts-expect-error the scope music::catalog is missing
  titleOf(reader);
  // @ts-expect-error the scope music::catalog is missing
  titleOf(none);

  const clients: Music<never>[] = [all, none, catalog, reader, writer];
  expectTypeOf(clients).toEqualTypeOf<Music<never>[]>();
  expectTypeOf(all).toExtend<Music<"music::catalog" | "music::library:read">>();
  expectTypeOf(writer).toExtend<Music<"music::library">>();
  // The scope music::library allows all that music::library:read does.
  expectTypeOf(writer).toExtend<Music<"music::library:read">>();
  expectTypeOf(all.library.albums).toExtend<LibraryAlbumsResource<"music::library:read">>();
  expectTypeOf(all.library).toExtend<Music<"music::library">["library"]>();
  expectTypeOf(all.library.albums.list).toExtend<typeof reader.library.albums.list>();
});

test("a client with fewer scopes isn't accepted where one with more is asked for", () => {
  // @ts-expect-error scopes of the library are missing
  const full: Music = catalog;
  // @ts-expect-error the scope music::library is missing
  const both: Music<"music::catalog" | "music::library"> = catalog;
  // @ts-expect-error the scope music::library is missing
  const resource: LibraryAlbumsResource = reader.library.albums;
  // @ts-expect-error the scope music::catalog is missing
  const list: typeof all.library.albums.list = reader.library.albums.list;
  // @ts-expect-error these have no scope in common
  const other: Music<"music::library"> = catalog;
  expectTypeOf([full, both, resource, list, other]).toBeArray();
});

test("a generic client is accepted where no scope is asked for", () => {
  const take = (music: Music<never>) => music;
  const generic = <Granted extends Scope>(music: Music<Granted>) => take(music);
  generic(catalog);
});

test("details need the scopes of the entries' albums", () => {
  type Bare = PagedList<LibraryAlbum, LibraryAlbumCollection>;
  type Detailed = PagedList<DetailedLibraryAlbum, DetailedLibraryAlbumCollection>;
  const { list } = writer.library.albums;
  expectTypeOf(list()).toEqualTypeOf<Bare>();
  expectTypeOf(list({ details: false })).toEqualTypeOf<Bare>();
  expectTypeOf(list({ details: undefined })).toEqualTypeOf<Bare>();
  expectTypeOf(list({ details: true })).toEqualTypeOf<Detailed>();
  expectTypeOf(list({ details: isDetailed, limit: 10 })).toEqualTypeOf<Detailed>();
  expectTypeOf(list({ details: maybeDetailed })).toEqualTypeOf<Detailed>();
  // @ts-expect-error it is a boolean
  list({ details: "yes" });

  reader.library.albums.list({ limit: 10 });
  reader.library.albums.list({ details: false });
  // @ts-expect-error the scope music::catalog is missing
  reader.library.albums.list({ details: true });
  // @ts-expect-error the scope music::catalog is missing
  reader.library.albums.list({ details: isDetailed });
  // @ts-expect-error the scope music::catalog is missing
  reader.library.albums.list({ details: maybeDetailed });
});
