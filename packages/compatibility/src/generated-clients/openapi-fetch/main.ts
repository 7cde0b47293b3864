// @boundaries-ignore installed with the client
import createClient from "openapi-fetch";
import type { paths } from "./api";
import { type App, type AppOptions, entryIdOf, Problem, typed } from "../app";

export function createApp({ url, apiKey, token }: AppOptions): App {
  const client = createClient<paths>({
    baseUrl: url,
    headers: { "x-api-key": apiKey, Authorization: `Bearer ${token}` },
    querySerializer: { array: { style: "form", explode: false } },
  });
  return {
    async getTitle(id) {
      const { data, error, response } = await client.GET("/albums/{id}", { params: { path: { id } } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return typed(data.data.album?.title);
    },
    async getTitles(ids) {
      const { data, error, response } = await client.GET("/albums", { params: { query: { ids } } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return (data.data.albums ?? []).map(({ title }) => typed(title));
    },
    async listLibrary(query = {}) {
      const { data, error, response } = await client.GET("/me/library/albums", { params: { query } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      const { edges = [], pageInfo } = data.data.user?.libraryAlbums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async addAlbum(id) {
      const params = { path: { id } };
      const { data, error, response } = await client.PUT("/me/library/albums/{id}", { params });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return typed(data.data.saveAlbum?.saveState);
    },
    async removeAlbum(id) {
      const params = { path: { id } };
      const { data, error, response } = await client.DELETE("/me/library/albums/{id}", { params });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return typed(data.data.removeAlbum?.saveState);
    },
    async searchTracks(filter, page = {}) {
      const { data, error, response } = await client.POST("/search/tracks", {
        body: { searchFilters: [filter], ...page },
      });
      if (error) throw new Problem(response.status, typed(error.error.code));
      const { edges = [], pageInfo } = data.data.searchTracks ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async getTrackTitles(ids) {
      const { data, error, response } = await client.GET("/tracks", { params: { query: { ids } } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return (data.data.tracks ?? []).map(({ title }) => typed(title));
    },
    async getArtistName(id) {
      const { data, error, response } = await client.GET("/artists/{id}", { params: { path: { id } } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      return typed(data.data.artist?.name);
    },
    async listArtistAlbums(id, query = {}) {
      const { data, error, response } = await client.GET("/artists/{id}/albums", {
        params: { path: { id }, query },
      });
      if (error) throw new Problem(response.status, typed(error.error.code));
      const { edges = [], pageInfo } = data.data.artist?.albums ?? {};
      return { ids: edges.map(({ node }) => typed(node?.id)), next: typed(pageInfo?.token) };
    },
    async changePlaylist(trackIds, title) {
      const created = await client.POST("/playlists", {
        body: { title: "New", description: "", visibility: "PRIVATE" },
      });
      if (created.error) throw new Problem(created.response.status, created.error.error.code);
      const params = { path: { id: typed(created.data.data.createPlaylist?.id) ?? "" } };
      const path = "/playlists/{id}/tracks";
      await client.PUT(path, { params, body: { trackIds, addDuplicateTracks: false } });
      const before = await client.GET(path, { params });
      const [first = {}] = before.data?.data.playlist?.tracks?.edges ?? [];
      await client.DELETE(path, { params, body: { entryIds: [entryIdOf(first)] } });
      const headers = { "Content-Type": "application/x-www-form-urlencoded" };
      const renamed = await client.PUT("/playlists/{id}", { params, body: { title }, headers });
      const after = await client.GET(path, { params });
      const { edges = [] } = after.data?.data.playlist?.tracks ?? {};
      return {
        title: typed(renamed.data?.data.updatePlaylist?.title),
        tracks: edges.map(({ node }) => typed(node?.title)),
      };
    },
    async searchAll(query) {
      const { data, error, response } = await client.GET("/search", { params: { query: { query } } });
      if (error) throw new Problem(response.status, typed(error.error.code));
      const [view] = data.data;
      return (view?.content?.entityGroups ?? []).map(({ title, content }) => ({
        title: typed(title),
        entities: (content?.entities ?? []).map(({ _type, id }) => `${typed(_type)} ${typed(id)}`),
      }));
    },
  };
}
