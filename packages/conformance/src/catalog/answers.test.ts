import { createServer, type GatefoldServer } from "@gatefold/server";
import { type CatalogQuery, catalogQueries, FIXED_ALBUMS } from "@gatefold/test-catalog";
import { expect, onTestFinished, test } from "vitest";
import { isMissing, openTestStore, STORES } from "../server/test-servers.ts";
import { api } from "../specification/specification.ts";
import { madeAlbums } from "./albums.ts";

/** All real albums and those written by hand, and some that are invented. */
const albums = madeAlbums(FIXED_ALBUMS + 20);
const BATCH = 100;
/** So many pages of a list are read. */
const MAX_PAGES = 4;

/** A request that is right, by its operation. */
interface Asked {
  readonly operationId: string;
  readonly path: string;
  readonly body?: object;
}

const trackIds = [...new Set(albums.flatMap(({ album }) => album.tracks.map(({ id }) => id)))];
const artistIds = [
  ...new Set(
    albums.flatMap(({ album }) =>
      [album, ...album.tracks].flatMap(({ artists = [] }) => artists.map(({ id }) => id)),
    ),
  ),
];

function batches(operationId: string, path: string, ids: readonly string[]): Asked[] {
  const count = Math.ceil(ids.length / BATCH);
  return Array.from({ length: count }, (_, at) => ({
    operationId,
    path: `${path}?ids=${ids.slice(at * BATCH, (at + 1) * BATCH).join(",")}`,
  }));
}

function every(count: number, ids: readonly string[]): readonly string[] {
  return ids.filter((_, at) => at % count === 0);
}

const SEARCHES = { tracks: "searchTracks", albums: "searchAlbums", artists: "searchArtists" } as const;

const ORDERS = ["release", "popularity", "name"] as const;

function searchesOf({ kind, search }: CatalogQuery, at: number): Asked[] {
  const searchFilters =
    typeof search === "string"
      ? [{ query: search }]
      : Object.entries(search).map(([field, query]) => ({ field, query }));
  const orders = ["relevance", ORDERS[at % ORDERS.length]].map((sortBy) => ({
    operationId: SEARCHES[kind],
    path: `/search/${kind}`,
    body: { searchFilters, sortBy, limit: 5 },
  }));
  const everything =
    typeof search === "string"
      ? [{ operationId: "searchAll", path: `/search?query=${encodeURIComponent(search)}` }]
      : [];
  return [...orders, ...everything];
}

/** Everything that can be read of the catalog. */
const requests: readonly Asked[] = [
  ...batches(
    "getAlbums",
    "/albums",
    albums.map(({ id }) => id),
  ),
  ...batches("getTracks", "/tracks", trackIds),
  ...batches("getArtists", "/artists", artistIds),
  ...every(20, trackIds).map((id) => ({ operationId: "getTrack", path: `/tracks/${id}` })),
  ...every(5, artistIds).flatMap((id) => [
    { operationId: "getArtist", path: `/artists/${id}` },
    { operationId: "listArtistAlbums", path: `/artists/${id}/albums?limit=3` },
    { operationId: "listArtistTracks", path: `/artists/${id}/tracks?limit=7` },
  ]),
  ...catalogQueries.flatMap(searchesOf),
];

/** Sends a request and those for the next pages, checks each answer, and returns the answers without cursors. */
async function answersTo(
  server: GatefoldServer,
  headers: Readonly<Record<string, string>>,
  { operationId, path, body }: Asked,
): Promise<readonly string[]> {
  const operation = api.operations.find((each) => each.operationId === operationId);
  const ok = operation?.responses.find(({ status }) => status === 200);
  const texts: string[] = [];
  for (let token: string | undefined, pages = 0; pages < MAX_PAGES; pages += 1) {
    const cursor = token === undefined ? "" : `&cursor=${token}`;
    const response = await server.fetch(
      new Request(`http://gatefold.test/v1${path}${body ? "" : cursor}`, {
        headers: { ...headers, ...(body && { "content-type": "application/json" }) },
        ...(body && { method: "POST", body: JSON.stringify({ ...body, token }) }),
      }),
    );
    const text = await response.text();
    expect(response.status, `${path} ${text}`).toBe(200);
    expect(ok?.checkBody?.(JSON.parse(text)), `${path} ${text.slice(0, 500)}`).toEqual([]);
    texts.push(text.replaceAll(/"token":"[^"]*"/g, '"token":""'));
    token = /"token":"([^"]+)"/.exec(text)?.[1];
    if (token === undefined) break;
  }
  return texts;
}

/** What the first store answered. */
let first: ReadonlyMap<string, readonly string[]> | undefined;

test.for(STORES.filter((store) => !isMissing(store)))(
  "all that can be read of a catalog is as the specification says, and the same from every store: %s",
  async (kind) => {
    const { store, close } = await openTestStore(kind);
    onTestFinished(close);
    await store.catalog.put(albums);
    const server = await createServer({ store });
    const { apiKey } = await server.addSecurityProfile();
    const token = await server.issueToken({ userId: (await server.addUser()).id });
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
    const answers = new Map<string, readonly string[]>();
    for (const asked of requests) {
      const name = `${asked.path} ${JSON.stringify(asked.body ?? "")}`;
      answers.set(name, await answersTo(server, headers, asked));
    }
    expect(answers.size).toBeGreaterThan(250);
    first ??= answers;
    for (const [name, texts] of answers) expect(texts, name).toEqual(first.get(name));
  },
);
