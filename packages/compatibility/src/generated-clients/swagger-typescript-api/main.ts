import { type App, type AppOptions, entryIdOf, Problem, type TrackFilter, typed } from "../app";
import { Api, PlaylistVisibility, TrackField, type TrackSearch } from "./client";

/** The generator makes an enum of the names of fields, and the compiler takes no text for it. */
function searchOf({ query, field }: TrackFilter, page: Omit<TrackSearch, "searchFilters">): TrackSearch {
  return { searchFilters: [{ query, ...(field && { field: TrackField.Isrc }) }], ...page };
}

export function createApp({ url, apiKey, token }: AppOptions): App {
  const headers = { "x-api-key": apiKey, Authorization: `Bearer ${token}` };
  const { albums, artists, me, playlists, search, tracks } = new Api({
    baseUrl: url,
    baseApiParams: { headers },
  });
  return {
    async getTitle(id) {
      const { ok, status, data, error } = await albums.getAlbum(id);
      if (!ok) throw new Problem(status, typed(error.error.code));
      return typed(data.data.album?.title);
    },
    async getTitles(ids) {
      const { ok, status, data, error } = await albums.getAlbums({ ids: [ids.join(",")] });
      if (!ok) throw new Problem(status, typed(error.error.code));
      return (data.data.albums ?? []).map(({ title }) => typed(title));
    },
    async listLibrary({ albumIds, ...query } = {}) {
      const joined = albumIds && { albumIds: [albumIds.join(",")] };
      const { ok, status, data, error } = await me.listLibraryAlbums({ ...query, ...joined });
      if (!ok) throw new Problem(status, typed(error.error.code));
      const { edges = [], pageInfo } = data.data.user?.libraryAlbums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async addAlbum(id) {
      const { ok, status, data, error } = await me.addLibraryAlbum(id);
      if (!ok) throw new Problem(status, typed(error.error.code));
      return typed(data.data.saveAlbum?.saveState);
    },
    async removeAlbum(id) {
      const { ok, status, data, error } = await me.removeLibraryAlbum(id);
      if (!ok) throw new Problem(status, typed(error.error.code));
      return typed(data.data.removeAlbum?.saveState);
    },
    async searchTracks(filter, page = {}) {
      const { ok, status, data, error } = await search.searchTracks(searchOf(filter, page));
      if (!ok) throw new Problem(status, typed(error.error.code));
      const { edges = [], pageInfo } = data.data.searchTracks ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async getTrackTitles(ids) {
      const { ok, status, data, error } = await tracks.getTracks({ ids: [ids.join(",")] });
      if (!ok) throw new Problem(status, typed(error.error.code));
      return (data.data.tracks ?? []).map(({ title }) => typed(title));
    },
    async getArtistName(id) {
      const { ok, status, data, error } = await artists.getArtist(id);
      if (!ok) throw new Problem(status, typed(error.error.code));
      return typed(data.data.artist?.name);
    },
    async listArtistAlbums(id, query = {}) {
      const { ok, status, data, error } = await artists.listArtistAlbums(id, query);
      if (!ok) throw new Problem(status, typed(error.error.code));
      const { edges = [], pageInfo } = data.data.artist?.albums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async changePlaylist(trackIds, title) {
      const { PRIVATE: visibility } = PlaylistVisibility;
      const created = await playlists.createPlaylist({ title: "New", description: "", visibility });
      if (!created.ok) throw new Problem(created.status, created.error.error.code);
      const id = typed(created.data.data.createPlaylist?.id) ?? "";
      await playlists.addPlaylistTracks(id, { trackIds });
      const before = await playlists.listPlaylistTracks(id);
      const [first = {}] = before.data.data.playlist?.tracks?.edges ?? [];
      await playlists.removePlaylistTracks(id, { entryIds: [entryIdOf(first)] });
      const renamed = await playlists.updatePlaylist(id, { title });
      const after = await playlists.listPlaylistTracks(id);
      const { edges = [] } = after.data.data.playlist?.tracks ?? {};
      return {
        title: typed(renamed.data.data.updatePlaylist?.title),
        tracks: edges.map(({ node }) => typed(node?.title)),
      };
    },
    async searchAll(query) {
      const { ok, status, data, error } = await search.searchAll({ query });
      if (!ok) throw new Problem(status, typed(error.error.code));
      const [view] = data.data;
      return (view?.content?.entityGroups ?? []).map(({ title, content }) => ({
        title: typed(title),
        entities: (content?.entities ?? []).map(({ _type, id }) => `${typed(_type)} ${typed(id)}`),
      }));
    },
  };
}
