import { readFileSync } from "node:fs";
import { join } from "node:path";
// @boundaries-ignore installed with the client
import { isAxiosError } from "axios";
// @boundaries-ignore installed with the client
import { OpenAPIClientAxios } from "openapi-client-axios";
import { type App, type AppOptions, entryIdOf, Problem, typed } from "../app";
import type { Client, Components } from "./client";

/** Axios throws errors whose body may have any type. */
function toProblem(error: unknown): unknown {
  if (!isAxiosError<Components.Schemas.ErrorResponse>(error) || !error.response) return error;
  const { status, data } = error.response;
  return new Problem(status, typed(data.error.code));
}

export function createApp({ url, apiKey, token }: AppOptions): App {
  const api = new OpenAPIClientAxios({
    definition: JSON.parse(readFileSync(join(__dirname, "openapi.json"), "utf8")),
    withServer: { url },
    axiosConfigDefaults: {
      headers: { "x-api-key": apiKey, Authorization: `Bearer ${token}` },
      paramsSerializer: { indexes: null },
    },
  });
  const client = api.initSync<Client>();
  const orThrow = (error: unknown) => Promise.reject(toProblem(error));
  return {
    async getTitle(id) {
      const { data } = await client.getAlbum({ id }).catch(orThrow);
      return typed(data.data.album?.title);
    },
    async getTitles(ids) {
      const { data } = await client.getAlbums({ ids: [ids.join(",")] }).catch(orThrow);
      return (data.data.albums ?? []).map((album) => typed(album?.title));
    },
    async listLibrary({ albumIds, ...query } = {}) {
      const joined = albumIds && { albumIds: [albumIds.join(",")] as [string] };
      const { data } = await client.listLibraryAlbums({ ...query, ...joined }).catch(orThrow);
      const { edges = [], pageInfo } = data.data.user?.libraryAlbums ?? {};
      return { ids: edges.map((entry) => typed(entry?.node?.id)), next: typed(pageInfo?.token) };
    },
    async addAlbum(id) {
      const { data } = await client.addLibraryAlbum({ id }).catch(orThrow);
      return typed(data.data.saveAlbum?.saveState);
    },
    async removeAlbum(id) {
      const { data } = await client.removeLibraryAlbum({ id }).catch(orThrow);
      return typed(data.data.removeAlbum?.saveState);
    },
    async searchTracks(filter, page = {}) {
      const { data } = await client.searchTracks(null, { searchFilters: [filter], ...page }).catch(orThrow);
      const { edges = [], pageInfo } = data.data.searchTracks ?? {};
      return { ids: edges.map((edge) => typed(edge?.node?.id)), next: typed(pageInfo?.token) };
    },
    async getTrackTitles(ids) {
      const { data } = await client.getTracks({ ids: [ids.join(",")] }).catch(orThrow);
      return (data.data.tracks ?? []).map((track) => typed(track?.title));
    },
    async getArtistName(id) {
      const { data } = await client.getArtist({ id }).catch(orThrow);
      return typed(data.data.artist?.name);
    },
    async listArtistAlbums(id, query = {}) {
      const { data } = await client.listArtistAlbums({ id, ...query }).catch(orThrow);
      const { edges = [], pageInfo } = data.data.artist?.albums ?? {};
      return { ids: edges.map((edge) => typed(edge?.node?.id)), next: typed(pageInfo?.token) };
    },
    async changePlaylist(trackIds, title) {
      const created = await client
        .createPlaylist(null, { title: "New", description: "", visibility: "PRIVATE" })
        .catch(orThrow);
      const id = typed(created.data.data.createPlaylist?.id) ?? "";
      // The type of a list that has at least one item is a tuple here.
      for (const trackId of trackIds)
        await client.addPlaylistTracks({ id }, { trackIds: [trackId] }).catch(orThrow);
      const before = await client.listPlaylistTracks({ id }).catch(orThrow);
      const [first = {}] = before.data.data.playlist?.tracks?.edges ?? [];
      await client.removePlaylistTracks({ id }, { entryIds: [entryIdOf(first)] }).catch(orThrow);
      const renamed = await client.updatePlaylist({ id }, { title }).catch(orThrow);
      const after = await client.listPlaylistTracks({ id }).catch(orThrow);
      const { edges = [] } = after.data.data.playlist?.tracks ?? {};
      return {
        title: typed(renamed.data.data.updatePlaylist?.title),
        tracks: edges.map((edge) => typed(edge?.node?.title)),
      };
    },
    async searchAll(query) {
      const { data } = await client.searchAll({ query }).catch(orThrow);
      const [view] = data.data;
      return (view?.content?.entityGroups ?? []).map((group) => ({
        title: typed(group?.title),
        entities: (group?.content?.entities ?? []).map((each) => `${typed(each?._type)} ${typed(each?.id)}`),
      }));
    },
  };
}
