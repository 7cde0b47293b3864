import type { CatalogQuery } from "@gatefold/test-catalog";
import type { ApiClient } from "../servers/api-client.ts";
import type { SearchFilter } from "./mix.ts";

/** What one search asks for. */
export interface SearchCall {
  readonly kind: CatalogQuery["kind"];
  readonly filters: readonly SearchFilter[];
}

/** The default of the API. */
export const LIMIT = 20;

/** The path of a search below the base URL, and its body. */
export function searchRequest({ kind, filters }: SearchCall): {
  readonly path: string;
  readonly body: string;
} {
  return { path: `/search/${kind}`, body: JSON.stringify({ searchFilters: filters, limit: LIMIT }) };
}

/** Searches, and returns the body of the answer. */
export function searchFor(client: ApiClient, call: SearchCall): Promise<string> {
  const { path, body } = searchRequest(call);
  return client.send("POST", path, body);
}

/** What a query of the catalog asks for. */
export function callOf({ kind, search }: CatalogQuery): SearchCall {
  const filters =
    typeof search === "string"
      ? [{ query: search }]
      : Object.entries(search).map(([field, query]) => ({ field, query }));
  return { kind, filters };
}

/** The ids that an answer of a search has, in their order. */
export function idsIn(kind: CatalogQuery["kind"], body: string): readonly string[] {
  const name = { tracks: "searchTracks", albums: "searchAlbums", artists: "searchArtists" }[kind];
  const { edges }: { edges: readonly { node: { id: string } }[] } = JSON.parse(body).data[name];
  return edges.map(({ node }) => node.id);
}
