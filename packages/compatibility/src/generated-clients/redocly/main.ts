import { type App, type AppOptions, Problem, typed } from "../app";
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
  };
}
