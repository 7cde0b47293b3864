import { expect, test } from "vitest";
import { fixtureDocument } from "../../test/fixture.ts";
import { specification } from "../spec/current.ts";
import { finderSearch, idFields } from "./finder.ts";
import { listOperations } from "./operations.ts";

/** The finders of all parameters and fields, as `getAlbum id: albums`. */
function found(document: typeof specification): string[] {
  const operations = listOperations(document);
  return operations.flatMap((operation) =>
    [...operation.parameters.map(({ property }) => property), ...idFields(operation)].flatMap((key) => {
      const search = finderSearch(document, operations, operation, key);
      return search ? [`${operation.operationId} ${key}: ${search.many}`] : [];
    }),
  );
}

test("every parameter and field that takes ids has a finder for what its ids are", () => {
  expect(found(specification)).toEqual([
    "getAlbum id: albums",
    "getAlbums ids: albums",
    "getTrack id: tracks",
    "getTracks ids: tracks",
    "getArtist id: artists",
    "getArtists ids: artists",
    "listArtistAlbums id: artists",
    "listArtistTracks id: artists",
    "getPlaylist id: playlists",
    "updatePlaylist id: playlists",
    "deletePlaylist id: playlists",
    "listPlaylistTracks id: playlists",
    "addPlaylistTracks id: playlists",
    "addPlaylistTracks body.trackIds: tracks",
    "movePlaylistTracks id: playlists",
    "movePlaylistTracks body.entryIds: entries",
    "movePlaylistTracks body.entryIdAbove: entries",
    "movePlaylistTracks body.entryIdBelow: entries",
    "removePlaylistTracks id: playlists",
    "removePlaylistTracks body.entryIds: entries",
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
    text: { filters: "searchFilters", query: "query" },
    limit: "limit",
    items: "data.searchTracks.edges",
    item: "node",
    id: "id",
    one: "track",
    many: "tracks",
  });
});

test("entries of a playlist are found in the list of the playlist that the form has", () => {
  const operations = listOperations(specification);
  const move = operations.find(({ operationId }) => operationId === "movePlaylistTracks");
  expect(move && finderSearch(specification, operations, move, "body.entryIdAbove")).toMatchObject({
    shape: { method: "GET", path: "/playlists/{id}/tracks" },
    list: { of: "id", entryId: "cursor", hasMore: "data.playlist.tracks.pageInfo.hasNextPage" },
    limit: "limit",
    items: "data.playlist.tracks.edges",
    item: "node",
    id: "id",
  });
});

test("ids of what has neither a search nor a list have no finder", () => {
  const ids = ["removeTracks", "rateTheMixtape", "changeMixtape"];
  expect(found(fixtureDocument()).filter((text) => ids.some((id) => text.startsWith(id)))).toEqual([
    "removeTracks id: mixtapes",
    "removeTracks body.ids: albums",
    "rateTheMixtape id: mixtapes",
  ]);
});

test("without a search for its items or a list of them, a parameter has no finder", () => {
  const operations = listOperations(specification).map((one) => ({
    ...one,
    "x-filters": undefined,
    ...(one["x-resource"]?.method === "list" && { "x-pagination": undefined }),
  }));
  for (const operation of operations)
    for (const { property } of operation.parameters)
      expect(finderSearch(specification, operations, operation, property)).toBeUndefined();
});
