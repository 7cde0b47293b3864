import { describe, expect, test } from "vitest";
import { createObjectIds } from "../../domain/object-id.ts";
import type { Store } from "../store.ts";
import type { LibraryEntry } from "../library.ts";
import { albumId } from "./fixtures.ts";
import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { openerOf, type StoreMaker } from "./store-maker.ts";

const SEEDS = [1, 2, 3, 4, 5];
const WRITERS = 4;
const STEPS = 60;
const ALBUMS = 40;
const HOUR_MS = 3_600_000;

/** When an entry was added, in steps of one clock that all writers of the test share. */
interface Added {
  readonly entry: LibraryEntry;
  began: number;
  readonly answered: number;
}

export function libraryOrderContract(maker: StoreMaker): void {
  describe("the order of a library, with writers whose clocks differ and go back", () => {
    test.for(SEEDS)("is that of adding, and pages repeat and hide nothing (seed %i)", async (seed) => {
      const stores = await storesOf(maker);
      const model = createModel();
      let writing = true;
      const writers = Array.from({ length: WRITERS }, (_, index) =>
        write(stores[index % stores.length] ?? stores[0], model, createRandom(seed * 100 + index)),
      );
      const paging = (async () => {
        while (writing) await page(stores[0], model);
      })();
      await Promise.all(writers);
      writing = false;
      await paging;
      const kept = await stores[0].library.list({ userId: "ada", list: "albums", limit: 1000 });
      expect(model.misplaced(kept)).toEqual([]);
      expect(kept.length).toBeGreaterThan(0);
    });
  });
}

/** As several processes have them where the store can be shared. */
async function storesOf(maker: StoreMaker): Promise<readonly [Store, ...Store[]]> {
  const open = await openerOf(maker);
  const first = await open();
  return first.persistent ? [first, await open(), await open()] : [first];
}

type Model = ReturnType<typeof createModel>;

function createModel() {
  const all = new Map<string, Added>();
  const removals: { readonly albumId: string; readonly began: number; answered: number }[] = [];
  let step = 0;
  return {
    tick: () => ++step,
    added(entry: LibraryEntry, began: number) {
      const known = all.get(entry.objectId);
      if (known) known.began = Math.min(known.began, began);
      else all.set(entry.objectId, { entry, began, answered: ++step });
    },
    /** Notes that a removal has begun, and gives what notes its answer. */
    removing(ofAlbum: string) {
      const removal = { albumId: ofAlbum, began: ++step, answered: Infinity };
      removals.push(removal);
      return () => {
        removal.answered = ++step;
      };
    },
    /** Entries that were there from one moment to another for sure. */
    during: (from: number, to: number) =>
      [...all.values()]
        .filter(({ answered }) => answered < from)
        .filter(
          ({ entry, began }) =>
            !removals.some((one) => one.albumId === entry.itemId && one.answered > began && one.began < to),
        )
        .map(({ entry }) => entry.objectId),
    /** Pairs of which the second was added when the first had been answered, and is not the newer one. */
    misplaced(newestFirst: readonly LibraryEntry[]) {
      return newestFirst.flatMap(({ objectId: newer }, index) =>
        newestFirst
          .slice(index + 1)
          .filter(({ objectId: older }) => {
            const [first, second] = [all.get(newer), all.get(older)];
            return first !== undefined && second !== undefined && first.answered < second.began;
          })
          .map(({ objectId: older }) => [newer, older]),
      );
    },
  };
}

/** One process after another, each with a clock of its own. */
async function write(store: Store, model: Model, random: Random): Promise<void> {
  let nowMs = HOUR_MS * 1000;
  let newObjectId = createObjectIds(() => nowMs);
  for (let step = 0; step < STEPS; step++) {
    nowMs += random.below(3);
    if (random.below(10) === 0) {
      nowMs += random.below(HOUR_MS) - HOUR_MS / 2;
      newObjectId = createObjectIds(() => nowMs);
    }
    const ofAlbum = albumId(random.below(ALBUMS));
    if (random.below(3) === 0) {
      const removed = model.removing(ofAlbum);
      await store.library.remove("ada", "albums", ofAlbum);
      removed();
      continue;
    }
    const began = model.tick();
    const proposed = { objectId: newObjectId(), itemId: ofAlbum, purchased: false, uploaded: false };
    model.added(await store.library.add("ada", "albums", proposed), began);
  }
}

async function page(store: Store, model: Model): Promise<void> {
  const from = model.tick();
  const seen: LibraryEntry[] = [];
  for (;;) {
    const olderThan = seen.at(-1)?.objectId;
    const entries = await store.library.list({ userId: "ada", list: "albums", limit: 5, olderThan });
    // Lets writers in between, also where a store answers at once.
    await new Promise((resolve) => setImmediate(resolve));
    if (entries.length === 0) break;
    seen.push(...entries);
  }
  const ids = seen.map(({ objectId }) => objectId);
  expect(ids).toEqual(ids.toSorted().toReversed());
  expect(new Set(seen.map(({ itemId: id }) => id)).size).toBe(seen.length);
  expect(model.during(from, model.tick()).filter((id) => !ids.includes(id))).toEqual([]);
}
