import { type ClientOptions, createClient, type Music } from "@gatefold/client";

/** A playlist of the API. */
export interface StoredPlaylist {
  readonly id: string;
  readonly title: string;
  readonly tracks: string[];
}

/** What happens to a request: it or its answer is lost, or the program that made it is killed then. */
export type Fault = "none" | "request lost" | "answer lost" | "killed before" | "killed after" | "500";

/** An API with playlists, on a faulty network, and clients of it. It refuses long titles, and ids that begin with "B0BAD". */
export interface PlaylistApi {
  readonly playlists: StoredPlaylist[];
  /** Method and path of every request that was made. */
  readonly requests: string[];
  /** A client of a program that runs from now on, and whether it was killed. */
  start(): { readonly music: Music; readonly isKilled: () => boolean };
}

/** @param fault called before each request, and says what happens to it */
export function playlistApi(fault: (request: string) => Fault = () => "none"): PlaylistApi {
  const playlists: StoredPlaylist[] = [];
  const requests: string[] = [];

  function answer(method: string, path: string, body: RequestBody): Response {
    const [, id] = /^\/playlists\/([^/]+)/.exec(path) ?? [];
    const playlist = playlists.find((one) => one.id === id);
    if (path === "/me/playlists") {
      const edges = playlists.map((one) => ({
        cursor: `0:${one.id}`,
        node: { id: one.id, title: one.title, trackCount: one.tracks.length },
      }));
      return json({
        user: { id: "user", playlists: { edges, edgeCount: edges.length, pageInfo: { hasNextPage: false } } },
      });
    }
    const isRefused =
      (body.title ?? "").length > 200 || body.trackIds?.some((each) => each.startsWith("B0BAD"));
    if (isRefused) return Response.json({ error: { status: 400, code: "BAD_REQUEST" } }, { status: 400 });
    if (path === "/playlists") {
      const created = { id: `playlist-${playlists.length}`, title: body.title ?? "", tracks: [] };
      playlists.push(created);
      return json({ createPlaylist: { id: created.id } });
    }
    if (path === "/tracks") return json({ tracks: [] });
    if (!playlist)
      return Response.json({ error: { status: 404, code: "RESOURCE_NOT_FOUND" } }, { status: 404 });
    if (method === "PUT") {
      for (const trackId of body.trackIds ?? [])
        if (body.addDuplicateTracks || !playlist.tracks.includes(trackId)) playlist.tracks.push(trackId);
      return json({ appendTracks: { id, trackCount: playlist.tracks.length } });
    }
    if (!path.endsWith("/tracks")) return json({ playlist: { id: playlist.id, title: playlist.title } });
    const edges = playlist.tracks.map((trackId, at) => ({
      cursor: `${at}:entry-${at}`,
      node: { id: trackId, title: `The ${trackId}` },
    }));
    return json({
      playlist: { id, tracks: { edges, edgeCount: edges.length, pageInfo: { hasNextPage: false } } },
    });
  }

  function start() {
    let isKilled = false;
    const fetch: ClientOptions["fetch"] = async (url, { method, body }) => {
      const path = new URL(url).pathname.replace("/v1", "");
      const kind = isKilled ? "killed before" : fault(`${method} ${path}`);
      if (kind === "killed before") isKilled = true;
      else requests.push(`${method} ${path}`);
      if (kind === "killed before" || kind === "request lost") throw new TypeError("fetch failed");
      if (kind === "500") return Response.json({ error: { status: 500, code: "INTERNAL" } }, { status: 500 });
      const response = answer(method, path, JSON.parse(body ?? "{}"));
      if (kind === "killed after") isKilled = true;
      if (kind === "none") return response;
      throw new TypeError("fetch failed");
    };
    const music = createClient({
      baseUrl: "http://gatefold.test/v1",
      apiKey: "key",
      token: "t",
      fetch,
      retry: false,
    });
    return { music, isKilled: () => isKilled };
  }

  return { playlists, requests, start };
}

interface RequestBody {
  readonly title?: string;
  readonly trackIds?: readonly string[];
  readonly addDuplicateTracks?: boolean;
}

function json(data: object): Response {
  return Response.json({ data });
}
