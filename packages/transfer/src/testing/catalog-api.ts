import { createClient, type Music } from "@gatefold/client";
import { fold } from "../names.ts";
import type { CatalogTrack } from "../score.ts";

/** How the API answers. */
interface CatalogApiOptions {
  /** Whether hits have nothing but an id and a title, which is all that Amazon promises. */
  readonly isBare?: boolean;
  /** Called before each answer; a status that it returns is answered with instead. */
  readonly before?: (line: string) => number | undefined | Promise<number | undefined>;
}

/** A client of an API with these tracks, whose searches find tracks that have all words, and the requests that it got. */
export function catalogApi(
  tracks: readonly CatalogTrack[],
  { isBare = false, before }: CatalogApiOptions = {},
): { readonly music: Music<"music::catalog">; readonly requests: string[] } {
  const requests: string[] = [];
  const nodeOf = ({ artists, album, ...track }: CatalogTrack) => ({
    ...track,
    artists: artists.map((name) => ({ id: "B000000001", name })),
    ...(album !== undefined && { album: { id: "B000000002", title: album } }),
  });
  const fetch = async (url: string, init: { readonly method: string; readonly body?: string | null }) => {
    const { pathname, searchParams } = new URL(url);
    const body: SearchBody = JSON.parse(init.body ?? "{}");
    const ids = searchParams.get("ids")?.split(",") ?? [];
    const line =
      init.method === "POST"
        ? body.searchFilters.map(({ field = "text", query }) => `${field}: ${query}`).join(", ")
        : `${ids.length} ids`;
    requests.push(line);
    const status = await before?.(line);
    if (status !== undefined)
      return answer(status, { error: { status, code: "BAD_REQUEST", message: "no" } });
    if (pathname.endsWith("/search/tracks")) {
      const hits = tracks
        .filter((track) => body.searchFilters.every((filter) => matches(track, filter)))
        .slice(0, 20);
      const edges = hits.map((track) => ({
        node: isBare ? { id: track.id, title: track.title } : nodeOf(track),
      }));
      return answer(200, {
        data: { searchTracks: { edges, edgeCount: edges.length, pageInfo: { hasNextPage: false } } },
      });
    }
    return answer(200, {
      data: { tracks: ids.flatMap((id) => tracks.filter((track) => track.id === id).map(nodeOf)) },
    });
  };
  const music = createClient({
    baseUrl: "http://gatefold.test/v1",
    apiKey: "key",
    token: "t",
    fetch,
    retry: false,
    scopes: ["music::catalog"],
  });
  return { music, requests };
}

interface SearchBody {
  readonly searchFilters: readonly SearchFilter[];
}

interface SearchFilter {
  readonly field?: string;
  readonly query: string;
}

function answer(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}

function matches(
  { title, artists, album = "", isrc }: CatalogTrack,
  { field, query }: SearchFilter,
): boolean {
  if (field === "isrc") return isrc === query;
  const texts = { name: [title], artistName: artists, none: [title, ...artists, album] };
  const words = (field === "name" || field === "artistName" ? texts[field] : texts.none).flatMap((text) =>
    fold(text).split(" "),
  );
  return fold(query)
    .split(" ")
    .every((word) => word === "and" || words.includes(word));
}
