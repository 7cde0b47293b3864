import { type App, type AppOptions, Problem, typed } from "../app";
import { addLibraryAlbum, getAlbum, getAlbums, listLibraryAlbums, removeLibraryAlbum } from "./client";
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
  };
}
