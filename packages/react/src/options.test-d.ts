import { createClient, type Music } from "@gatefold/client";
import { QueryClient } from "@tanstack/react-query";
import { expectTypeOf, test } from "vitest";
import {
  addLibraryAlbumOptions,
  albumOptions,
  albumsOptions,
  ensure,
  GatefoldProvider,
  type GatefoldProviderProps,
  libraryAlbumOptions,
  libraryAlbumsOptions,
  libraryAlbumsPageOptions,
  prefetch,
  removeLibraryAlbumOptions,
} from "./index.ts";
import { listChangeOptions } from "./list-changes.ts";
import type { ListPlan } from "./list-plan.ts";

const options = { apiKey: "key", token: "t" };
const all = createClient(options);
const catalog = createClient({ ...options, scopes: ["music::catalog"] });
const reader = createClient({ ...options, scopes: ["music::library:read"] });
const otherReader = createClient({ ...options, scopes: ["music::library::read", "music::catalog"] });
const writer = createClient({ ...options, scopes: ["music::library"] });
const queries = new QueryClient();

test("options of the catalog take any client that can read it", () => {
  for (const music of [all, catalog, otherReader]) {
    prefetch(queries, albumOptions(music, "B0064UPU4G"));
    ensure(queries, albumsOptions(music, ["B0064UPU4G"]));
  }
  // @ts-expect-error the scope music::catalog is missing
  albumOptions(reader, "B0064UPU4G");
  // @ts-expect-error the scope music::catalog is missing
  albumsOptions(writer, ["B0064UPU4G"]);
});

test("options of the library take a client with any of its scopes", () => {
  for (const music of [all, reader, otherReader, writer]) prefetch(queries, libraryAlbumsOptions(music));
  libraryAlbumOptions(reader, "B0064UPU4G");
  libraryAlbumsPageOptions(otherReader, { limit: 10 });
  // @ts-expect-error a scope of the library is missing
  libraryAlbumsOptions(catalog);
  // @ts-expect-error a scope of the library is missing
  libraryAlbumOptions(catalog, "B0064UPU4G");
  // @ts-expect-error a scope of the library is missing
  libraryAlbumsPageOptions(catalog);
});

test("options of changes take a client that may change the library", () => {
  addLibraryAlbumOptions(all, queries);
  removeLibraryAlbumOptions(writer, queries);
  // @ts-expect-error the scope music::library is missing
  addLibraryAlbumOptions(reader, queries);
  // @ts-expect-error the scope music::library is missing
  removeLibraryAlbumOptions(catalog, queries);
});

test("a change of a list by a body names its variables", () => {
  const { list: plan } = libraryAlbumsOptions(all);
  if (!plan) return;
  type Several = { readonly body: { readonly ids: readonly string[] } };
  const send = async ({ body }: Several) => body.ids.length;
  const change = listChangeOptions(plan, queries, "addMany", send);
  expectTypeOf(change.mutationFn({ body: { ids: ["B0064UPU4G"] } })).resolves.toEqualTypeOf<number>();
  // @ts-expect-error the ids are in the body
  change.mutationFn({ ids: ["B0064UPU4G"] });
  const changes: ListPlan["changes"] = {
    addMany: ({ body }: Several) => ({ ids: body.ids, adds: true }),
    add: (id: string) => ({ ids: id, adds: true }),
  };
  // @ts-expect-error a change says what it changes
  const wrong: ListPlan["changes"] = { add: () => ({ adds: true }) };
  return [changes, wrong];
});

test("a function of an app can ask for no more scopes than it needs", () => {
  const load = (music: Music<"music::catalog">) => ensure(queries, albumOptions(music, "B0064UPU4G"));
  load(all);
  load(otherReader);
  // @ts-expect-error the scope music::catalog is missing
  load(reader);
});

test("a provider takes every client", () => {
  const clients: GatefoldProviderProps["client"][] = [all, catalog, reader, writer];
  for (const client of clients) GatefoldProvider({ client });
  // @ts-expect-error it isn't a client
  GatefoldProvider({ client: {} });
});
