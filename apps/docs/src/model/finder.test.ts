import { expect, test } from "vitest";
import { fixtureDocument } from "../../test/fixture.ts";
import { specification } from "../spec/current.ts";
import { finderSearch } from "./finder.ts";
import { listOperations } from "./operations.ts";

/** The finders of all parameters, as `getAlbum id: albums`. */
function found(document: typeof specification): string[] {
  const operations = listOperations(document);
  return operations.flatMap((operation) =>
    operation.parameters.flatMap(({ property }) => {
      const search = finderSearch(document, operations, operation, property);
      return search ? [`${operation.operationId} ${property}: ${search.many}`] : [];
    }),
  );
}

test("every parameter that takes ids of the catalog has a finder for what its ids are", () => {
  expect(found(specification)).toEqual([
    "getAlbum id: albums",
    "getAlbums ids: albums",
    "getTrack id: tracks",
    "getTracks ids: tracks",
    "getArtist id: artists",
    "getArtists ids: artists",
    "listArtistAlbums id: artists",
    "listArtistTracks id: artists",
    "listLibraryAlbums albumIds: albums",
    "addLibraryAlbum id: albums",
    "removeLibraryAlbum id: albums",
    "addLibraryTrack id: tracks",
    "removeLibraryTrack id: tracks",
    "updateTrackLikeState id: tracks",
  ]);
});

test("a finder says where the search has its filters, its limit and its hits", () => {
  const operations = listOperations(specification);
  const getTrack = operations.find(({ operationId }) => operationId === "getTrack");
  expect(getTrack && finderSearch(specification, operations, getTrack, "id")).toMatchObject({
    shape: { method: "POST", path: "/search/tracks", body: { mediaType: "application/json" } },
    filters: "searchFilters",
    query: "query",
    limit: "limit",
    items: "data.searchTracks.edges",
    item: "node",
    id: "id",
    one: "track",
    many: "tracks",
  });
});

test("a parameter that takes other ids has no finder", () => {
  const ids = ["removeTracks", "rateTheMixtape", "changeMixtape"];
  expect(found(fixtureDocument()).filter((text) => ids.some((id) => text.startsWith(id)))).toEqual([]);
});

test("without a search for its items, a parameter has no finder", () => {
  const operations = listOperations(specification).map((one) => ({ ...one, "x-filters": undefined }));
  for (const operation of operations)
    for (const { property } of operation.parameters)
      expect(finderSearch(specification, operations, operation, property)).toBeUndefined();
});
