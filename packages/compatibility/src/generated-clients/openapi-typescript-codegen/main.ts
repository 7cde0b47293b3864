import { type App, type AppOptions, entryIdOf, Problem, type TrackFilter, typed } from "../app";
import {
  AlbumsService,
  ApiError,
  ArtistsService,
  type ErrorResponse,
  LibraryService,
  OpenAPI,
  PlaylistsService,
  PlaylistVisibility,
  SearchService,
  TrackField,
  type TrackSearch,
  TracksService,
} from "./client";

/** What the client throws has a body of any type. */
function toProblem(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const body: ErrorResponse = error.body;
  return new Problem(error.status, typed(body.error.code));
}

/** The generator makes an enum of the names of fields, and the compiler takes no text for it. */
function searchOf({ query, field }: TrackFilter, page: Omit<TrackSearch, "searchFilters">): TrackSearch {
  return { searchFilters: [{ query, ...(field && { field: TrackField.ISRC }) }], ...page };
}

export function createApp({ url, apiKey, token }: AppOptions): App {
  OpenAPI.BASE = url;
  OpenAPI.TOKEN = token;
  OpenAPI.HEADERS = { "x-api-key": apiKey };
  const orThrow = (error: unknown) => Promise.reject(toProblem(error));
  return {
    async getTitle(id) {
      const { data } = await AlbumsService.getAlbum(id).catch(orThrow);
      return typed(data.album?.title);
    },
    async getTitles(ids) {
      const { data } = await AlbumsService.getAlbums([ids.join(",")]).catch(orThrow);
      return (data.albums ?? []).map(({ title }) => typed(title));
    },
    async listLibrary({ albumIds, limit, cursor } = {}) {
      const joined = albumIds && [albumIds.join(",")];
      const { data } = await LibraryService.listLibraryAlbums(joined, limit, cursor).catch(orThrow);
      const { edges = [], pageInfo } = data.user?.libraryAlbums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async addAlbum(id) {
      const { data } = await LibraryService.addLibraryAlbum(id).catch(orThrow);
      return typed(data.saveAlbum?.saveState);
    },
    async removeAlbum(id) {
      const { data } = await LibraryService.removeLibraryAlbum(id).catch(orThrow);
      return typed(data.removeAlbum?.saveState);
    },
    async searchTracks(filter, page = {}) {
      const { data } = await SearchService.searchTracks(searchOf(filter, page)).catch(orThrow);
      const { edges = [], pageInfo } = data.searchTracks ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async getTrackTitles(ids) {
      const { data } = await TracksService.getTracks([ids.join(",")]).catch(orThrow);
      return (data.tracks ?? []).map(({ title }) => typed(title));
    },
    async getArtistName(id) {
      const { data } = await ArtistsService.getArtist(id).catch(orThrow);
      return typed(data.artist?.name);
    },
    async listArtistAlbums(id, query = {}) {
      const { data } = await ArtistsService.listArtistAlbums(id, query.limit, query.cursor).catch(orThrow);
      const { edges = [], pageInfo } = data.artist?.albums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async changePlaylist(trackIds, title) {
      const { PRIVATE: visibility } = PlaylistVisibility;
      const created = await PlaylistsService.createPlaylist({ title, description: "", visibility }).catch(
        orThrow,
      );
      const id = typed(created.data.createPlaylist?.id) ?? "";
      await PlaylistsService.addPlaylistTracks(id, { trackIds, addDuplicateTracks: false }).catch(orThrow);
      const before = await PlaylistsService.listPlaylistTracks(id).catch(orThrow);
      const [first = {}] = before.data.playlist?.tracks?.edges ?? [];
      await PlaylistsService.removePlaylistTracks(id, { entryIds: [entryIdOf(first)] }).catch(orThrow);
      // This generator sends every form as multipart/form-data, which the API doesn't take: so it can't rename.
      const after = await PlaylistsService.listPlaylistTracks(id).catch(orThrow);
      const { title: given, tracks: { edges = [] } = {} } = after.data.playlist ?? {};
      return { title: typed(given), tracks: edges.map(({ node }) => typed(node?.title)) };
    },
    async searchAll(query) {
      const { data } = await SearchService.searchAll(query).catch(orThrow);
      const [view] = data;
      return (view?.content?.entityGroups ?? []).map(({ title, content }) => ({
        title: typed(title),
        entities: (content?.entities ?? []).map(({ _type, id }) => `${typed(_type)} ${typed(id)}`),
      }));
    },
  };
}
