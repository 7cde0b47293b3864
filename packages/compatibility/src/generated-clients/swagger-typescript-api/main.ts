import { type App, type AppOptions, Problem, typed } from "../app";
import { Api } from "./client";

export function createApp({ url, apiKey, token }: AppOptions): App {
  const headers = { "x-api-key": apiKey, Authorization: `Bearer ${token}` };
  const { albums, me } = new Api({ baseUrl: url, baseApiParams: { headers } });
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
  };
}
