import { expectTypeOf, test } from "vitest";
import {
  type AddProgress,
  type Album,
  type AlbumCollection,
  type ApiError,
  type Artist,
  cookieParameters,
  createClient,
  createTransport,
  entryIdOf,
  getAlbum,
  getAlbums,
  getTrack,
  headerParameters,
  isApiError,
  isTransportError,
  jsonBody,
  type LibraryAlbum,
  type LibraryAlbumCollection,
  type Operation,
  type PagedList,
  type PlaylistChange,
  queryParameters,
  searchTracks,
  type Track,
  type TrackCollection,
  type TrackEdge,
  type TransportErrorCode,
} from "./index.ts";

const options = { apiKey: "key", token: "t" };
const music = createClient(options);
const transport = createTransport(options);

test("what the façade takes and gives", () => {
  expectTypeOf(music.albums.get("B0064UPU4G")).resolves.toEqualTypeOf<Album>();
  expectTypeOf(music.albums.getMany(["B0064UPU4G"])).resolves.toEqualTypeOf<Album[]>();
  expectTypeOf(music.library.albums.list()).toEqualTypeOf<PagedList<LibraryAlbum, LibraryAlbumCollection>>();
  expectTypeOf(music.library.albums.list()).resolves.toEqualTypeOf<LibraryAlbumCollection>();
  expectTypeOf(music.library.albums.has("B0064UPU4G")).resolves.toEqualTypeOf<boolean>();
  music.library.albums.list({ limit: 20, cursor: undefined }, { timeoutMs: 100 });
  // @ts-expect-error an id is a string
  music.albums.get(1);
  // @ts-expect-error the id is missing
  music.albums.get();
  // @ts-expect-error there is no such parameter
  music.library.albums.list({ offset: 1 });
  // @ts-expect-error the types have no null for a parameter that is left out
  music.library.albums.list({ limit: null });
  // @ts-expect-error a limit is a number
  music.library.albums.list({ limit: "20" });
  // @ts-expect-error there is no such option
  music.albums.get("B0064UPU4G", { timeout: 100 });
  // @ts-expect-error there is no such method
  music.albums.list();
});

test("entries have their albums with details, and only then", async () => {
  const { list } = music.library.albums;
  for await (const entry of list({ details: true }))
    expectTypeOf(entry.album).toEqualTypeOf<Album | undefined>();
  // @ts-expect-error there are no albums without details
  for await (const entry of list()) entry.album;
  // @ts-expect-error how many at the most must be said
  list().toArray();
});

test("a search takes text, or text by field", async () => {
  const { search, tracks, artists } = music;
  expectTypeOf(search.tracks("a")).toEqualTypeOf<PagedList<TrackEdge, TrackCollection>>();
  search.tracks({ name: "a", isrc: undefined, text: "b" }, { sortBy: "release", limit: 20, token: "t" });
  search.albums({ artistName: "a" }, undefined, { timeoutMs: 100 });
  for await (const hit of search.tracks("a", { details: true }))
    expectTypeOf(hit.track).toEqualTypeOf<Track | undefined>();
  // @ts-expect-error there are no tracks without details
  for await (const hit of search.tracks("a")) hit.track;
  // @ts-expect-error there is no such field
  search.tracks({ title: "a" });
  // @ts-expect-error albums have no ISRC
  search.albums({ isrc: "GBDUW0000053" });
  // @ts-expect-error there is no such order
  search.tracks("a", { sortBy: "date" });
  // @ts-expect-error filters are made of the query
  search.tracks("a", { searchFilters: [] });
  // @ts-expect-error text is missing
  search.tracks();
  expectTypeOf(tracks.get("B0064UPUDC")).resolves.toEqualTypeOf<Track>();
  expectTypeOf(artists.getMany(["B000S9ULT8"])).resolves.toEqualTypeOf<Artist[]>();
  expectTypeOf(artists.albums("B000S9ULT8", { limit: 20 })).resolves.toEqualTypeOf<AlbumCollection>();
  // @ts-expect-error the language is a header of all calls, and no parameter of one
  artists.albums("B000S9ULT8", { acceptLanguage: "de-de" });
  tracks.get("B0064UPUDC", { headers: { "Accept-Language": "de-de", "amzn-image-style": "SL500" } });
  // The functions take the body as the API does, and what batches can't have.
  searchTracks(transport, { body: { searchFilters: [{ field: "isrc", query: "GBDUW0000053" }] } });
  getTrack(transport, { id: "B0064UPUDC", mediaType: "AUDIO" });
  // @ts-expect-error there is no such field
  searchTracks(transport, { body: { searchFilters: [{ field: "title", query: "a" }] } });
});

test("playlists are changed by bodies, and by tracks", async () => {
  const { playlists, likes } = music;
  const added = playlists.tracks.add("p", ["B0064UPUDC"], { addDuplicateTracks: true, timeoutMs: 100 });
  expectTypeOf(added).resolves.toEqualTypeOf<(PlaylistChange | undefined)[]>();
  playlists.tracks.add("p", [], {
    onProgress: async (one) => expectTypeOf(one).toEqualTypeOf<AddProgress>(),
  });
  playlists.tracks.move("p", { body: { entryIds: ["e"], entryIdBelow: "f" } });
  playlists.update("p", { body: { title: "a" } }, { timeoutMs: 100 });
  likes.update("B0064UPUDC", { body: { likeState: "LIKE" } });
  for await (const entry of playlists.tracks.list("p", { limit: 20 }))
    expectTypeOf(entryIdOf(entry)).toEqualTypeOf<string | undefined>();
  // @ts-expect-error tracks are a list
  playlists.tracks.add("p", "B0064UPUDC");
  // @ts-expect-error the tracks stand by themselves
  playlists.tracks.add("p", ["B0064UPUDC"], { trackIds: [] });
  // @ts-expect-error a new playlist needs a visibility
  playlists.create({ body: { title: "a", description: "" } });
  // @ts-expect-error a like can't be undone
  likes.update("B0064UPUDC", { body: { likeState: "NEUTRAL" } });
  // @ts-expect-error no parameter tells whether the list has a track
  music.library.tracks.has("B0064UPUDC");
});

test("details of a list need the scope for them", () => {
  const library = createClient({ ...options, scopes: ["music::library:read"] });
  library.library.albums.list({ details: false });
  // @ts-expect-error details need music::catalog
  library.library.albums.list({ details: true });
  // @ts-expect-error a search needs music::catalog
  library.search.tracks("a", { details: true });
  const catalog = createClient({ ...options, scopes: ["music::catalog"] });
  catalog.search.tracks("a", { details: true });
});

test("a result is data or an error", async () => {
  const result = await getAlbum(transport, { id: "B0064UPU4G" });
  if (result.error) {
    expectTypeOf(result.error).toEqualTypeOf<ApiError>();
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(result.data.album).toEqualTypeOf<Album | undefined>();
  }
  // @ts-expect-error data is not there before the error is looked at
  result.data.album;
  // @ts-expect-error ids are a list
  getAlbums(transport, { ids: "B0064UPU4G" });
  // @ts-expect-error fields have their names
  (await music.albums.get("B0064UPU4G")).name;
});

test("options of the transport", () => {
  createTransport({ ...options, token: async () => "t", fetch, baseUrl: undefined });
  // @ts-expect-error a key is needed
  createTransport({ token: "t" });
  // @ts-expect-error a token is needed
  createTransport({ apiKey: "key" });
});

test("guards narrow", () => {
  const error: unknown = undefined;
  if (isApiError(error)) {
    expectTypeOf(error).toEqualTypeOf<ApiError>();
    expectTypeOf(error.status).toEqualTypeOf<number>();
    const open: string = error.code;
    expectTypeOf(open).toEqualTypeOf<string>();
  }
  if (isTransportError(error)) expectTypeOf(error.code).toEqualTypeOf<TransportErrorCode>();
});

test("an operation of one's own", async () => {
  const operation: Operation = {
    id: "search",
    method: "POST",
    path: "/search/{kind}",
    query: ["limit"],
    encode: [
      queryParameters([{ name: "pageSize", as: "page-size", explode: true }]),
      headerParameters({ language: "accept-language" }),
      cookieParameters({ market: "market" }),
      jsonBody,
    ],
    repeat: "safe",
    result: [],
    scopes: [],
  };
  const body = { query: "a", years: [1999, undefined], nested: { any: null } };
  const { data } = await transport.call<{ readonly hits: string[] }>(operation, { kind: "tracks", body });
  expectTypeOf(data).toEqualTypeOf<{ readonly hits: string[] } | undefined>();
  // @ts-expect-error there is no such repetition
  transport.call({ ...operation, repeat: "always" }, {});
  // @ts-expect-error there is no such separator
  queryParameters([{ name: "ids", separator: "|" }]);
  // @ts-expect-error an encoder is no object
  transport.call({ ...operation, encode: [{ json: true }] }, {});
});
