import { type ClientOptions, createClient } from "../client.ts";
import type { Music } from "../generated/facade.ts";
import { BASE_URL, json, stubApi } from "./stub-api.ts";

/** A catalog and a library, as far as tests of the façade need them. */
export interface CatalogApi {
  readonly music: Music;
  /** Method, path and query of every request. */
  readonly lines: string[];
  readonly requests: Request[];
}

/** The id of the album with a number. */
export function albumId(number: number): string {
  return `B0${String(number).padStart(8, "0")}`;
}

/** Ids of albums 0 up to a number. */
export function albumIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => albumId(index));
}

const notFound = () => json({ error: { code: "RESOURCE_NOT_FOUND", message: "No album." } }, 404);

/**
 * Knows all albums but those whose id ends in an X. Its library has so many entries, and lists them in pages of
 * `limit`, with the number of the first entry of a page as its cursor.
 */
export function catalogApi(
  options: Partial<ClientOptions> & {
    entries?: number;
    before?: (request: Request) => Response | undefined | Promise<unknown>;
  } = {},
): CatalogApi {
  const { entries = 0, before, ...clientOptions } = options;
  const lines: string[] = [];
  const { requests, fetch } = stubApi(async (request) => {
    const { pathname, search, searchParams } = new URL(request.url);
    lines.push(`${request.method} ${pathname.replace("/v1", "")}${search}`);
    const answer = await before?.(request);
    if (answer instanceof Response) return answer;
    if (pathname === "/v1/me/library/albums") return page(searchParams, entries);
    const ids = searchParams.get("ids")?.split(",");
    const has = (id: string) => !id.endsWith("X");
    if (ids) return json({ data: { albums: ids.filter(has).map((id) => ({ id })) } });
    const id = pathname.split("/").at(-1) ?? "";
    return has(id) ? json({ data: { album: { id } } }) : notFound();
  });
  const music = createClient({
    baseUrl: BASE_URL,
    apiKey: "key",
    token: "t",
    fetch,
    retry: false,
    ...clientOptions,
  });
  return { music, lines, requests };
}

function page(query: URLSearchParams, entries: number): Response {
  const wanted = query.get("albumIds")?.split(",");
  const listed = albumIds(entries).filter((id) => wanted?.includes(id) ?? true);
  const start = Number(query.get("cursor") ?? 0);
  const end = Math.min(listed.length, start + Number(query.get("limit") ?? 100));
  const hasNextPage = end < listed.length;
  const libraryAlbums = {
    edges: listed.slice(start, end).map((id) => ({ node: { id } })),
    pageInfo: hasNextPage ? { hasNextPage, token: String(end) } : { hasNextPage },
  };
  return json({ data: { user: { id: "u", libraryAlbums } } });
}
