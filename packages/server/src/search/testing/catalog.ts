import { createHash } from "node:crypto";
import { type CursorCodec, createCursorCodec } from "../../domain/cursor.ts";
import type { CatalogStore, StoredAlbum } from "../../storage/catalog.ts";
import { memoryStore } from "../../storage/memory/memory-store.ts";
import { type SearchPage, type SearchRequest, search } from "../search.ts";

/** An album that is written down for a test; each track is a title or has its own fields. */
export interface TestAlbum {
  readonly id: string;
  readonly title?: string;
  readonly artists?: readonly string[];
  readonly tracks?: readonly (string | Readonly<Record<string, unknown>>)[];
  readonly releaseDate?: string;
  readonly popularity?: number;
}

/** Tracks have the id of their album with their number for its first letter, artists one made of their name. */
export function testAlbum({ artists = [], tracks = [], ...album }: TestAlbum): StoredAlbum {
  const object = {
    ...album,
    artists: artists.map(testArtist),
    tracks: tracks.map((track, at) => ({
      id: `${at}${album.id.slice(1)}`,
      ...(typeof track === "string" ? { title: track } : track),
    })),
  };
  return { id: album.id, json: new TextEncoder().encode(JSON.stringify(object)) };
}

export function testArtist(name: string): { readonly id: string; readonly name: string } {
  const hash = createHash("sha256").update(name).digest("hex");
  return { id: `R${hash.slice(0, 9).toUpperCase()}`, name };
}

/** A catalog in memory, and what is searched in it by titles and names. */
export interface TestCatalog {
  readonly catalog: CatalogStore;
  readonly cursors: CursorCodec;
  /** The titles or names of the hits. */
  find(request: Partial<SearchRequest> | string): Promise<readonly string[]>;
  page(request: Partial<SearchRequest>): Promise<SearchPage>;
}

export async function testCatalog(albums: readonly TestAlbum[]): Promise<TestCatalog> {
  const { catalog } = memoryStore();
  const cursors = await createCursorCodec(new Uint8Array(32));
  await catalog.put(albums.map(testAlbum));
  const page = async (request: Partial<SearchRequest>) => {
    const found = await search(catalog, cursors, { kind: "tracks", filters: [], limit: 20, ...request });
    if ("problem" in found) throw new Error(found.problem);
    return found;
  };
  const find = async (request: Partial<SearchRequest> | string) => {
    const { hits } = await page(typeof request === "string" ? { filters: [{ query: request }] } : request);
    return hits.map(({ json }) => titleOf(json));
  };
  return { catalog, cursors, find, page };
}

export function titleOf(json: Uint8Array): string {
  const { title, name, id } = JSON.parse(new TextDecoder().decode(json));
  return String(title ?? name ?? id);
}
