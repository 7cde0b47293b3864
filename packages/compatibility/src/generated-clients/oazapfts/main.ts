import { type App, type AppOptions, entryIdOf, Problem, typed } from "../app";
import * as api from "./client";

export function createApp({ url, apiKey, token }: AppOptions): App {
  api.defaults.baseUrl = url;
  api.defaults.headers = { "x-api-key": apiKey, Authorization: `Bearer ${token}` };
  return {
    async getTitle(id) {
      const { status, data } = await api.getAlbum(id);
      if (status !== 200) throw new Problem(status, typed(data.error.code));
      return typed(data.data.album?.title);
    },
    async getTitles(ids) {
      const { status, data } = await api.getAlbums(ids);
      if (status !== 200) throw new Problem(status, typed(data.error.code));
      return (data.data.albums ?? []).map(({ title }) => typed(title));
    },
    async listLibrary(query = {}) {
      const { status, data } = await api.listLibraryAlbums(query);
      if (status !== 200) throw new Problem(status, typed(data.error.code));
      const { edges = [], pageInfo } = data.data.user?.libraryAlbums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async addAlbum(id) {
      const { status, data } = await api.addLibraryAlbum(id);
      if (status !== 200) throw new Problem(status, typed(data.error.code));
      return typed(data.data.saveAlbum?.saveState);
    },
    async removeAlbum(id) {
      const { status, data } = await api.removeLibraryAlbum(id);
      if (status !== 200) throw new Problem(status, typed(data.error.code));
      return typed(data.data.removeAlbum?.saveState);
    },
    async searchTracks(filter, page = {}) {
      const { status, data } = await api.searchTracks({ searchFilters: [filter], ...page });
      if (status !== 200) throw new Problem(status, typed(data.error.code));
      const { edges = [], pageInfo } = data.data.searchTracks ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async getTrackTitles(ids) {
      const { status, data } = await api.getTracks(ids);
      if (status !== 200) throw new Problem(status, typed(data.error.code));
      return (data.data.tracks ?? []).map(({ title }) => typed(title));
    },
    async getArtistName(id) {
      const { status, data } = await api.getArtist(id);
      if (status !== 200) throw new Problem(status, typed(data.error.code));
      return typed(data.data.artist?.name);
    },
    async listArtistAlbums(id, query = {}) {
      const { status, data } = await api.listArtistAlbums(id, query);
      if (status !== 200) throw new Problem(status, typed(data.error.code));
      const { edges = [], pageInfo } = data.data.artist?.albums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async changePlaylist(trackIds, title) {
      const created = await api.createPlaylist({ title: "New", description: "", visibility: "PRIVATE" });
      if (created.status !== 200) throw new Problem(created.status, created.data.error.code);
      const id = typed(created.data.data.createPlaylist?.id) ?? "";
      await api.addPlaylistTracks(id, { trackIds });
      const before = await api.listPlaylistTracks(id);
      const [first = {}] = (before.status === 200 && before.data.data.playlist?.tracks?.edges) || [];
      await api.removePlaylistTracks(id, { entryIds: [entryIdOf(first)] });
      const renamed = await api.updatePlaylist(id, { title });
      if (renamed.status !== 200) throw new Problem(renamed.status, renamed.data.error.code);
      const after = await api.listPlaylistTracks(id);
      if (after.status !== 200) throw new Problem(after.status, after.data.error.code);
      const { edges = [] } = after.data.data.playlist?.tracks ?? {};
      return {
        title: typed(renamed.data.data.updatePlaylist?.title),
        tracks: edges.map(({ node }) => typed(node?.title)),
      };
    },
    async searchAll(query) {
      const { status, data } = await api.searchAll(query);
      if (status !== 200) throw new Problem(status, typed(data.error.code));
      const [view] = data.data;
      return (view?.content?.entityGroups ?? []).map(({ title, content }) => ({
        title: typed(title),
        entities: (content?.entities ?? []).map(({ _type, id }) => `${typed(_type)} ${typed(id)}`),
      }));
    },
  };
}
