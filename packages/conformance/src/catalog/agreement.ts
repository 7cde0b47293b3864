import { isDeepStrictEqual } from "node:util";
import type { CatalogAlbum } from "@gatefold/test-catalog";

/** Where a server is, with header fields that may read the catalog. */
export interface CatalogAccess {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a server has of a list of albums. */
export interface Agreement {
  /** How many of the albums it has. */
  readonly present: number;
  /** Where albums, tracks, artists and searches contradict each other. */
  readonly contradictions: readonly string[];
}

const BATCH = 100;

/**
 * Compares what a server has of some albums: of an album that it has, it must have all tracks and artists, and find all of them; of
 * others, nothing.
 *
 * @param albums whose tracks are on no other album
 */
export async function readAgreement(
  access: CatalogAccess,
  albums: readonly CatalogAlbum[],
): Promise<Agreement> {
  const present = new Map<string, CatalogAlbum>();
  for (let at = 0; at < albums.length; at += BATCH) {
    const ids = albums.slice(at, at + BATCH).map(({ id }) => id);
    for (const album of await getMany(access, "albums", ids)) present.set(album.id, album);
  }
  const contradictions: string[] = [];
  for (const album of albums) {
    const problems = present.has(album.id)
      ? await problemsOfPresent(access, album, present.get(album.id))
      : await problemsOfAbsent(access, album);
    contradictions.push(...problems.map((problem) => `${album.id} ${problem}`));
  }
  return { present: present.size, contradictions };
}

async function problemsOfPresent(access: CatalogAccess, album: CatalogAlbum, served: unknown) {
  const problems: string[] = [];
  if (!isDeepStrictEqual(served, JSON.parse(JSON.stringify(album))))
    problems.push("is not as it was imported");
  const trackIds = album.tracks.map(({ id }) => id);
  const tracks = await getMany(access, "tracks", trackIds);
  for (const [at, track] of album.tracks.entries()) {
    const found = tracks[at] ?? {};
    const differing = Object.entries(track).filter(([name, value]) => !isDeepStrictEqual(found[name], value));
    if (differing.length > 0) problems.push(`has a track ${track.id} that is another one by itself`);
    if (found.album?.id !== album.id) problems.push(`is not the album of its track ${track.id}`);
  }
  const ofAlbum = await search(access, "tracks", [["albumId", album.id]]);
  if (!isDeepStrictEqual([...ofAlbum].sort(), [...trackIds].sort()))
    problems.push(`finds ${ofAlbum.length} tracks, but has ${trackIds.length}`);
  const artistIds = new Set(
    [album, ...album.tracks].flatMap(({ artists = [] }) => artists.map(({ id }) => id)),
  );
  const artists = await getMany(access, "artists", [...artistIds]);
  if (artists.length !== artistIds.size) problems.push("has an artist that is not there");
  for (const { id } of album.artists ?? []) {
    const found = await search(access, "albums", [
      ["artistId", id],
      ["id", album.id],
    ]);
    if (found.length !== 1) problems.push(`is not found by its artist ${id}`);
    if ((await search(access, "artists", [["id", id]])).length !== 1)
      problems.push(`has an artist ${id} that is not found`);
  }
  return problems;
}

async function problemsOfAbsent(access: CatalogAccess, album: CatalogAlbum) {
  const trackIds = album.tracks.map(({ id }) => id);
  const tracks = await getMany(access, "tracks", trackIds);
  const found = await search(access, "tracks", [["albumId", album.id]]);
  return tracks.length + found.length > 0 ? ["is not there, but tracks of it are"] : [];
}

async function search(
  access: CatalogAccess,
  kind: "tracks" | "albums" | "artists",
  filters: readonly (readonly [field: string, query: string])[],
): Promise<readonly string[]> {
  const searchFilters = filters.map(([field, query]) => ({ field, query }));
  const data = await call(access, `/search/${kind}`, { searchFilters, limit: BATCH });
  const [list] = Object.values(data);
  return Object(list).edges.map(({ node }: { readonly node: { readonly id: string } }) => node.id);
}

async function getMany(access: CatalogAccess, kind: string, ids: readonly string[]) {
  return ids.length === 0 ? [] : (await call(access, `/${kind}?ids=${ids.join(",")}`))[kind];
}

async function call({ url, headers }: CatalogAccess, path: string, body?: object) {
  const response = await fetch(url + path, {
    headers: { ...headers, ...(body && { "content-type": "application/json" }) },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text).data;
}
