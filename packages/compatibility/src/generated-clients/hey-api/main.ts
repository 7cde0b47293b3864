import { type App, type AppOptions, entryIdOf, Problem, typed } from "../app";
import {
  addLibraryAlbum,
  addPlaylistTracks,
  createPlaylist,
  getAlbum,
  getAlbums,
  getArtist,
  getTracks,
  listArtistAlbums,
  listLibraryAlbums,
  listPlaylistTracks,
  removeLibraryAlbum,
  removePlaylistTracks,
  searchAll,
  searchTracks,
  updatePlaylist,
} from "./client";
import { client } from "./client/client.gen";

export function createApp({ url, apiKey, token }: AppOptions): App {
  client.setConfig({ baseUrl: url, auth: ({ type }) => (type === "apiKey" ? apiKey : token) });
  return {
    async getTitle(id) {
      const { data, error, response } = await getAlbum({ path: { id } });
      if (error) throw new Problem(response?.status ?? 0, typed(error.error.code));
      return typed(data?.data.album?.title);
    },
    async getTitles(ids) {
      const { data, error, response } = await getAlbums({ query: { ids } });
      if (error) throw new Problem(response?.status ?? 0, typed(error.error.code));
      return (data?.data.albums ?? []).map(({ title }) => typed(title));
    },
    async listLibrary(query = {}) {
      const { data, error, response } = await listLibraryAlbums({ query });
      if (error) throw new Problem(response?.status ?? 0, typed(error.error.code));
      const { edges = [], pageInfo } = data?.data.user?.libraryAlbums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async addAlbum(id) {
      const { data, error, response } = await addLibraryAlbum({ path: { id } });
      if (error) throw new Problem(response?.status ?? 0, typed(error.error.code));
      return typed(data?.data.saveAlbum?.saveState);
    },
    async removeAlbum(id) {
      const { data, error, response } = await removeLibraryAlbum({ path: { id } });
      if (error) throw new Problem(response?.status ?? 0, typed(error.error.code));
      return typed(data?.data.removeAlbum?.saveState);
    },
    async searchTracks(filter, page = {}) {
      const { data, error, response } = await searchTracks({ body: { searchFilters: [filter], ...page } });
      if (error) throw new Problem(response?.status ?? 0, typed(error.error.code));
      const { edges = [], pageInfo } = data?.data.searchTracks ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async getTrackTitles(ids) {
      const { data, error, response } = await getTracks({ query: { ids } });
      if (error) throw new Problem(response?.status ?? 0, typed(error.error.code));
      return (data?.data.tracks ?? []).map(({ title }) => typed(title));
    },
    async getArtistName(id) {
      const { data, error, response } = await getArtist({ path: { id } });
      if (error) throw new Problem(response?.status ?? 0, typed(error.error.code));
      return typed(data?.data.artist?.name);
    },
    async listArtistAlbums(id, query = {}) {
      const { data, error, response } = await listArtistAlbums({ path: { id }, query });
      if (error) throw new Problem(response?.status ?? 0, typed(error.error.code));
      const { edges = [], pageInfo } = data?.data.artist?.albums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async changePlaylist(trackIds, title) {
      const created = await createPlaylist({
        body: { title: "New", description: "", visibility: "PRIVATE" },
      });
      const path = { id: typed(created.data?.data.createPlaylist?.id) ?? "" };
      await addPlaylistTracks({ path, body: { trackIds } });
      const before = await listPlaylistTracks({ path });
      const [first = {}] = before.data?.data.playlist?.tracks?.edges ?? [];
      await removePlaylistTracks({ path, body: { entryIds: [entryIdOf(first)] } });
      const renamed = await updatePlaylist({ path, body: { title } });
      const after = await listPlaylistTracks({ path });
      const { edges = [] } = after.data?.data.playlist?.tracks ?? {};
      return {
        title: typed(renamed.data?.data.updatePlaylist?.title),
        tracks: edges.map(({ node }) => typed(node?.title)),
      };
    },
    async searchAll(query) {
      const { data, error, response } = await searchAll({ query: { query } });
      if (error) throw new Problem(response?.status ?? 0, typed(error.error.code));
      const [view] = data?.data ?? [];
      return (view?.content?.entityGroups ?? []).map(({ title, content }) => ({
        title: typed(title),
        entities: (content?.entities ?? []).map(({ _type, id }) => `${typed(_type)} ${typed(id)}`),
      }));
    },
  };
}
