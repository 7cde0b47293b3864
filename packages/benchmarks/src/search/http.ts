import { Agent, request } from "node:http";
import type { CatalogQuery } from "@gatefold/test-catalog";
import type { RunningServer } from "../servers/candidates.ts";
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

/** Sends searches on one connection, one after another. */
export class SearchClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #server: RunningServer;

  constructor(server: RunningServer) {
    this.#server = server;
  }

  /** @throws unless the answer is 200 */
  search(call: SearchCall): Promise<string> {
    const { origin, basePath, credentials } = this.#server;
    const { path, body } = searchRequest(call);
    const headers = {
      ...credentials,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    };
    return new Promise((resolve, reject) => {
      const sent = request(
        origin + basePath + path,
        { method: "POST", agent: this.#agent, headers },
        (response) => {
          let text = "";
          response.setEncoding("utf8");
          response.on("data", (chunk: string) => {
            text += chunk;
          });
          response.on("error", reject);
          response.on("end", () => {
            if (response.statusCode === 200) resolve(text);
            else
              reject(
                new Error(`${path} ${body} was answered with ${response.statusCode}: ${text.slice(0, 500)}`),
              );
          });
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
