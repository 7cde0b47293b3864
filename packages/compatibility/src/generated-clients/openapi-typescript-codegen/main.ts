import { type App, type AppOptions, Problem, typed } from "../app";
import { AlbumsService, ApiError, type ErrorResponse, LibraryService, OpenAPI } from "./client";

/** What the client throws has a body of any type. */
function toProblem(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const body: ErrorResponse = error.body;
  return new Problem(error.status, typed(body.error.code));
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
  };
}
