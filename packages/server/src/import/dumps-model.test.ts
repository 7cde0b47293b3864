import { describe, expect, test } from "vitest";
import { type Store, StoreError } from "../storage/store.ts";
import { openStore } from "../storage/testing/store-maker.ts";
import { createRandom } from "@gatefold/test-helpers/random";
import { importCatalog } from "./import-catalog.ts";
import { albumId, mbid, ndjson, release, tempFile } from "./testing/fixtures.ts";
import { stores } from "./testing/stores.ts";

const RELEASES = 30;
const ASINS = 8;
const DUMPS = 12;

/** What a catalog has to hold: the title of each release, and of each album that was imported under an id. */
interface Model {
  readonly releases: Map<string, string>;
  readonly own: Map<string, string>;
  /** The id that each release was found under. */
  readonly ids: Map<string, string>;
}

type Line = Readonly<Record<string, unknown>>;
type Numbers = (limit: number) => number;

/** A release as one dump has it: title, ASIN, track ids and cover differ from the dump before. */
function randomRelease(next: Numbers, version: number): Line {
  const number = next(RELEASES);
  const tracks = Array.from({ length: next(3) }, () => ({ id: mbid(1000 + next(40)), title: "Track" }));
  return release(number, {
    title: `${number} of ${version}`,
    media: [{ tracks }],
    ...(next(3) > 0 && { asin: albumId(next(ASINS)) }),
    ...(next(2) === 0 && { "cover-art-archive": { front: true } }),
  });
}

/** A dump of releases, or a few albums that name their ids. */
function randomDump(next: Numbers, version: number): readonly Line[] {
  if (next(5) > 0) return Array.from({ length: 1 + next(40) }, () => randomRelease(next, version));
  return Array.from({ length: 1 + next(2) }, () => ({
    id: albumId(next(ASINS)),
    title: `own of ${version}`,
  }));
}

/** One of the forms in which releases come. */
function written(next: Numbers, dump: readonly Line[]): string {
  const answer = { "release-offset": 0, releases: dump, "release-count": dump.length };
  return [ndjson(...dump), JSON.stringify(dump, null, 2), JSON.stringify(answer)][next(3)] ?? "";
}

/** A store that fails at the `nth` write of albums, or works where there are fewer. */
function failingAt(store: Store, nth: number): Store {
  let writes = 0;
  return {
    ...store,
    catalog: {
      ...store.catalog,
      put(albums, options) {
        writes += 1;
        if (writes === nth) throw new StoreError("FULL", "No space is left.");
        return store.catalog.put(albums, options);
      },
    },
  };
}

/** Imports the dump, with failures on the way after each of which it is imported again. */
async function importWithFailures(store: Store, file: string, next: Numbers): Promise<void> {
  const batchSize = 1 + next(12);
  for (let failures = next(3); failures >= 0; failures -= 1) {
    const used = failures > 0 ? failingAt(store, 1 + next(4)) : store;
    await importCatalog({ store: used, files: [file], batchSize }).catch((error: unknown) => {
      if (!(error instanceof StoreError)) throw error;
    });
  }
}

function apply({ releases, own, ids }: Model, dump: readonly Line[]): void {
  for (const { id, title, media } of dump) {
    if (media !== undefined) releases.set(String(id), String(title));
    else {
      own.set(String(id), String(title));
      // It takes the id, and the release that had it is gone until a dump has it again.
      for (const [mbid, of] of ids) {
        if (of !== id) continue;
        ids.delete(mbid);
        releases.delete(mbid);
      }
    }
  }
}

async function titleOf(store: Store, id: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await store.catalog.get("albums", id))).title;
}

async function check(store: Store, { releases, own, ids }: Model): Promise<void> {
  const mbids = [...releases.keys()];
  const found = await store.catalog.find({ ids: [], mbids });
  const idOf = new Map(found.map((key) => [key.mbid, key.id]));
  expect([...idOf.keys()].sort()).toEqual(mbids.sort());
  for (const [mbid, title] of releases) {
    const id = idOf.get(mbid) ?? "";
    expect(ids.get(mbid) ?? id).toBe(id);
    expect(await titleOf(store, id)).toBe(title);
    ids.set(mbid, id);
  }
  for (const [id, title] of own) expect(await titleOf(store, id)).toBe(title);
  expect(await store.catalog.count("albums")).toBe(releases.size + own.size);
}

for (const maker of stores) {
  describe.skipIf(maker.isMissing)(`dumps imported into ${maker.name}`, () => {
    test.for([1, 2, 3, 4, 5, 6, 7, 8])("leave one album a release under one id, seed %d", async (seed) => {
      const next = createRandom(seed).below;
      const store = await openStore(maker);
      const model: Model = { releases: new Map(), own: new Map(), ids: new Map() };
      for (let version = 1; version <= DUMPS; version += 1) {
        const dump = randomDump(next, version);
        await importWithFailures(store, tempFile(`${version}.json`, written(next, dump)), next);
        apply(model, dump);
        await check(store, model);
      }
    });
  });
}
