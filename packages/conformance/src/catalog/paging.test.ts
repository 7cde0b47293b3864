import { createServer, type Store } from "@gatefold/server";
import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { describe, expect, onTestFinished, test } from "vitest";
import { isMissing, openTestStore, STORES } from "../server/test-servers.ts";
import { madeAlbum } from "./albums.ts";

const SEEDS = [1, 2];
const ORDERS = ["relevance", "release", "popularity", "name"];
const WORDS = ["the", "river", "song", "night", "blue"] as const;

/** The albums that there are, by the number that their ids are made of. */
type Numbers = Map<number, readonly number[]>;

function idOf(letter: string, number: number): string {
  return `B0${letter}${String(number).padStart(7, "0")}`;
}

/** An album all of whose tracks are found by "river". Its titles are always the same; which tracks it has may change. */
function album(number: number, tracks: readonly number[]) {
  const random = createRandom(number);
  const artists = [{ id: idOf("R", number % 5), name: "The River Band" }];
  return madeAlbum({
    id: idOf("M", number),
    title: `${random.pick(WORDS)} ${random.pick(WORDS)}`,
    releaseDate: `${1990 + random.below(30)}-01-01T00:00:00.000Z`,
    artists,
    tracks: tracks.map((track) => {
      const { pick } = createRandom(1_000 + number * 10 + track);
      return { id: idOf("T", number * 10 + track), title: `${pick(WORDS)} river ${pick(WORDS)}` };
    }),
  });
}

async function change(random: Random, store: Store, albums: Numbers): Promise<readonly string[]> {
  const { below } = random;
  const isNew = below(2) === 0;
  const number = isNew ? albums.size : ([...albums.keys()][below(albums.size)] ?? 0);
  const before = albums.get(number) ?? [];
  // Sometimes a track goes, sometimes the album is put as it was.
  const after = isNew ? [0, 1, 2] : below(2) ? before : before.slice(1);
  albums.set(number, after);
  await store.catalog.put([album(number, after)]);
  return before.filter((track) => !after.includes(track)).map((track) => idOf("T", number * 10 + track));
}

describe.for(STORES.filter((store) => !isMissing(store)))("on the %s store", (kind) => {
  test.for(SEEDS)(
    "pages of a search repeat nothing and hide nothing while albums are put and replaced, seed %i",
    async (seed) => {
      const random = createRandom(seed);
      const { store, close } = await openTestStore(kind);
      onTestFinished(close);
      const server = await createServer({ store });
      const listening = await server.listen({ port: 0 });
      onTestFinished(() => listening.close());
      const { apiKey } = await server.addSecurityProfile();
      const token = await server.issueToken({ userId: (await server.addUser()).id });
      const headers = {
        "x-api-key": apiKey,
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
      };
      const albums: Numbers = new Map(Array.from({ length: 20 }, (_, number) => [number, [0, 1, 2]]));
      await store.catalog.put([...albums].map(([number, tracks]) => album(number, tracks)));

      for (const sortBy of ORDERS) {
        const stayed = new Set(
          [...albums].flatMap(([number, tracks]) => tracks.map((track) => idOf("T", number * 10 + track))),
        );
        const seen: string[] = [];
        for (let next: string | undefined, isLast = false; !isLast; ) {
          const body = { searchFilters: [{ query: "river" }], limit: 7, sortBy, token: next };
          const response = await fetch(`${listening.url}/search/tracks`, {
            method: "POST",
            headers,
            body: JSON.stringify(body),
          });
          const { data } = JSON.parse(await response.text());
          const { edges, pageInfo } = data.searchTracks;
          for (const { node } of edges) seen.push(node.id);
          next = pageInfo.token;
          isLast = next === undefined;
          for (let changes = random.below(4); changes > 0; changes -= 1)
            for (const gone of await change(random, store, albums)) stayed.delete(gone);
        }
        expect(new Set(seen).size, `${sortBy}: nothing comes twice`).toBe(seen.length);
        expect(
          [...stayed].filter((id) => !seen.includes(id)),
          `${sortBy}: nothing is missing that stayed`,
        ).toEqual([]);
      }
    },
  );
});
