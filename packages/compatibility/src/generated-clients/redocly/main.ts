import { type App, type AppOptions, entryIdOf, Problem, typed } from "../app";
import { client } from "./client";

export function createApp({ url, apiKey, token }: AppOptions): App {
  client.configure({ serverUrl: url, auth: { bearer: token, apiKey: { apiKey } } });
  return {
    async getTitle(id) {
      const { data, error, response } = await client.getAlbum({ path: { id } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return typed(data?.data.album?.title);
    },
    async getTitles(ids) {
      const { data, error, response } = await client.getAlbums({ query: { ids } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return (data?.data.albums ?? []).map(({ title }) => typed(title));
    },
    async listLibrary(query = {}) {
      const { data, error, response } = await client.listLibraryAlbums({ query });
      if (error) throw new Problem(response.status, typed(error.error.code));
      const { edges = [], pageInfo } = data?.data.user?.libraryAlbums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async addAlbum(id) {
      const { data, error, response } = await client.addLibraryAlbum({ path: { id } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return typed(data?.data.saveAlbum?.saveState);
    },
    async removeAlbum(id) {
      const { data, error, response } = await client.removeLibraryAlbum({ path: { id } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return typed(data?.data.removeAlbum?.saveState);
    },
    async searchTracks(filter, page = {}) {
      const { data, error, response } = await client.searchTracks({
        body: { searchFilters: [filter], ...page },
      });
      if (error) throw new Problem(response.status, typed(error.error.code));
      const { edges = [], pageInfo } = data?.data.searchTracks ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async getTrackTitles(ids) {
      const { data, error, response } = await client.getTracks({ query: { ids } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return (data?.data.tracks ?? []).map(({ title }) => typed(title));
    },
    async getArtistName(id) {
      const { data, error, response } = await client.getArtist({ path: { id } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return typed(data?.data.artist?.name);
    },
    async listArtistAlbums(id, query = {}) {
      const { data, error, response } = await client.listArtistAlbums({ path: { id }, query });
      if (error) throw new Problem(response.status, typed(error.error.code));
      const { edges = [], pageInfo } = data?.data.artist?.albums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async changePlaylist(trackIds, title) {
      const created = await client.createPlaylist({
        body: { title: "New", description: "", visibility: "PRIVATE" },
      });
      const path = { id: typed(created.data?.data.createPlaylist?.id) ?? "" };
      await client.addPlaylistTracks({ path, body: { trackIds } });
      const before = await client.listPlaylistTracks({ path });
      const [first = {}] = before.data?.data.playlist?.tracks?.edges ?? [];
      await client.removePlaylistTracks({ path, body: { entryIds: [entryIdOf(first)] } });
      const renamed = await client.updatePlaylist({ path, body: { title } });
      const after = await client.listPlaylistTracks({ path });
      const { edges = [] } = after.data?.data.playlist?.tracks ?? {};
      return {
        title: typed(renamed.data?.data.updatePlaylist?.title),
        tracks: edges.map(({ node }) => typed(node?.title)),
      };
    },
    async searchAll(query) {
      const { data, error, response } = await client.searchAll({ query: { query } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      const [view] = data?.data ?? [];
      return (view?.content?.entityGroups ?? []).map(({ title, content }) => ({
        title: typed(title),
        entities: (content?.entities ?? []).map(({ _type, id }) => `${typed(_type)} ${typed(id)}`),
      }));
    },
  };
}
