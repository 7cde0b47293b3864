// @boundaries-ignore installed with the client
import createClient from "openapi-fetch";
import type { paths } from "./api";
import { type App, type AppOptions, Problem, typed } from "../app";

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
  };
}
