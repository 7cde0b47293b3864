import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { EntryPlace, Move, PlaylistTrack } from "../playlists.ts";
import type { Store } from "../store.ts";
import { albumId, objectId, playlist, timeOf } from "./fixtures.ts";
import { type Answer, applyChange, type Change, type PlaylistState } from "./playlist-model.ts";
import { openerOf, type StoreMaker } from "./store-maker.ts";

/** Set by `pnpm model:playlists`. */
const { GATEFOLD_PLAYLIST_SEEDS = "200", GATEFOLD_PLAYLIST_FIRST_SEED = "1" } = process.env;
const SEEDS = Number(GATEFOLD_PLAYLIST_SEEDS);
const FIRST_SEED = Number(GATEFOLD_PLAYLIST_FIRST_SEED);
/** How many seeds run at the same time, each on a playlist of its own: their writes share commits. */
const AT_ONCE = 20;
const STEPS = 10;
/** Few, so that duplicates are common. */
const TRACKS = 6;
const TIMES = 100;

export function playlistModelContract(maker: StoreMaker): void {
  describe("playlists", () => {
    test(`do what an array does, whatever two writers do at once (${SEEDS} seeds from ${FIRST_SEED})`, async () => {
      const open = await openerOf(maker);
      const first = await open();
      const second = first.persistent ? await open() : first;
      const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST_SEED + index).values();
      const run = async () => {
        for (const seed of seeds) await runSeed([first, second], seed);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, run));
    });
  });
}

async function runSeed(stores: readonly [Store, Store], seed: number): Promise<void> {
  const random = createRandom(seed);
  const id = objectId(seed);
  const { title, updatedAt } = playlist(0);
  await stores[0].playlists.create(playlist(0, { id }));
  let state: PlaylistState = { title, updatedAt, entries: [] };
  let entryCount = 0;
  const reader = slowReader(id, random);
  const newEntryId = () => objectId(seed * 1000 + ++entryCount);
  for (let step = 1; step <= STEPS; step += 1) {
    const changes = [
      randomChange(random, state, newEntryId),
      randomChange(random, state, newEntryId),
    ] as const;
    const paging = readWhileChanged(stores[step % 2] ?? stores[0], id, 2 + random.below(5));
    const answers = await Promise.all([
      applyTo(stores[0], id, changes[0]),
      applyTo(stores[1], id, changes[1]),
    ]);
    const seen = await paging;
    const found = await readState(random.pick(stores), id, 1 + random.below(15));
    const where = `seed ${seed}, step ${step}: ${JSON.stringify(changes)}`;
    expectStayed(seen, state, changes, where);
    state = expectOneOrder(state, changes, answers, found, where);
    await reader.readPage(random.pick(stores), changes);
  }
  await reader.expectAllSeen(stores[0], state, `seed ${seed}`);
}

/** Reads a page after each step, from where the page before has ended, also when it is at the end. */
function slowReader(id: string, { below }: Random) {
  const touched = new Set<string>();
  const seen: string[] = [];
  let after: EntryPlace | undefined;

  async function readPage(store: Store, changes: readonly Change[]): Promise<boolean> {
    // What the first page doesn't show yet can't be missed.
    for (const entryId of after === undefined ? [] : idsTouchedBy(changes)) touched.add(entryId);
    const page = await store.playlists.entries(id, { limit: 1 + below(5), after });
    if (page?.entries === undefined) throw new Error("the playlist or the place in it is gone");
    seen.push(...page.entries.map(({ entryId }) => entryId));
    after = page.entries.at(-1) ?? after;
    return page.entries.length > 0;
  }

  return {
    readPage,
    /** Entries that no change has touched since it began were seen once, in their order, also those that were added. */
    async expectAllSeen(store: Store, { entries }: PlaylistState, where: string): Promise<void> {
      while (await readPage(store, []));
      const stayed = entries.map(({ entryId }) => entryId).filter((entryId) => !touched.has(entryId));
      expect(
        seen.filter((entryId) => stayed.includes(entryId)),
        `read slowly ${where}`,
      ).toEqual(stayed);
    },
  };
}

/** The changes were made one after the other, in either order. Returns what they led to. */
function expectOneOrder(
  before: PlaylistState,
  [first, second]: readonly [Change, Change],
  answers: readonly [unknown, unknown],
  found: PlaylistState,
  where: string,
): PlaylistState {
  const [firstAnswer, afterFirst] = applyChange(before, first);
  const [thenSecond, firstOrder] = applyChange(afterFirst, second);
  const [secondAnswer, afterSecond] = applyChange(before, second);
  const [thenFirst, secondOrder] = applyChange(afterSecond, first);
  const orders = [
    { answers: [firstAnswer, thenSecond], state: firstOrder },
    { answers: [thenFirst, secondAnswer], state: secondOrder },
  ];
  const actual = { answers, state: found };
  if (!orders.some((order) => isDeepStrictEqual(order, actual))) expect(actual, where).toEqual(orders[0]);
  return found;
}

/** Entries that no change touched were seen once, in their order, by who read page by page meanwhile. */
function expectStayed(
  seen: readonly string[],
  { entries }: PlaylistState,
  changes: readonly Change[],
  where: string,
): void {
  const touched = new Set(idsTouchedBy(changes));
  const stayed = entries.map(({ entryId }) => entryId).filter((entryId) => !touched.has(entryId));
  expect(
    seen.filter((entryId) => stayed.includes(entryId)),
    `read ${where}`,
  ).toEqual(stayed);
}

function idsTouchedBy(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ change }) => ("entryIds" in change ? change.entryIds : []));
}

async function applyTo(
  { playlists }: Store,
  id: string,
  { kind, change }: Change,
): Promise<Answer | undefined> {
  if (kind === "update") {
    const updated = await playlists.update(id, change);
    return updated && { trackCount: updated.trackCount, durationMs: updated.durationMs };
  }
  const answer = await (kind === "append"
    ? playlists.append(id, change)
    : kind === "move"
      ? playlists.move(id, change)
      : playlists.remove(id, change));
  if (answer === undefined || "problem" in answer) return answer;
  const { trackCount, durationMs } = answer.playlist;
  return { trackCount, durationMs, ...("added" in answer && { added: answer.added }) };
}

async function readState(store: Store, id: string, limit: number): Promise<PlaylistState> {
  const entries: PlaylistTrack[] = [];
  for (let after: EntryPlace | undefined; ; ) {
    const page = await store.playlists.entries(id, { limit, after });
    if (page?.entries === undefined) throw new Error("the playlist or the place in it is gone");
    entries.push(...page.entries.map(({ position: _position, ...entry }) => entry));
    const last = page.entries.at(-1);
    if (last === undefined || page.entries.length < limit) {
      const { title, updatedAt } = page.playlist;
      return { title, updatedAt, entries };
    }
    after = limit % 2 === 0 ? last : { entryId: last.entryId };
  }
}

/** The ids of the entries, read page by page while others change the playlist. */
async function readWhileChanged(store: Store, id: string, limit: number): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let after: EntryPlace | undefined; ; ) {
    const page = await store.playlists.entries(id, { limit, after });
    if (page?.entries === undefined) throw new Error("the playlist or the place in it is gone");
    seen.push(...page.entries.map(({ entryId }) => entryId));
    after = page.entries.at(-1);
    if (after === undefined) return seen;
    // Lets writers in between, also where a store answers at once.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function randomChange(random: Random, state: PlaylistState, newEntryId: () => string): Change {
  const { below } = random;
  const updatedAt = timeOf(below(TIMES));
  const kind = random.pick(["append", "append", "move", "move", "move", "remove", "update"] as const);
  if (kind === "update") return { kind, change: { title: `Title ${below(TIMES)}`, updatedAt } };
  if (kind === "append") {
    const tracks = Array.from({ length: 1 + below(4) }, () => {
      const trackId = albumId(below(TRACKS));
      return { entryId: newEntryId(), trackId, durationMs: below(1000) };
    });
    return { kind, change: { tracks, skipDuplicates: below(2) === 0, updatedAt } };
  }
  const entryIds = randomIds(random, state, 1 + below(kind === "remove" ? 2 : 4));
  if (kind === "remove") return { kind, change: { entryIds, updatedAt } };
  return { kind, change: { entryIds, ...randomNeighbors(random, state, entryIds), updatedAt } };
}

/** Ids without duplicates, mostly of entries that are there. */
function randomIds(random: Random, state: PlaylistState, count: number): readonly string[] {
  return [...new Set(Array.from({ length: count }, () => randomId(random, state.entries)))];
}

function randomId({ below, pick }: Random, [first, ...others]: readonly PlaylistTrack[]): string {
  if (first === undefined || below(25) === 0) return objectId(below(TIMES));
  return pick([first, ...others]).entryId;
}

function randomNeighbors(
  random: Random,
  { entries }: PlaylistState,
  entryIds: readonly string[],
): Pick<Move, "above" | "below"> {
  const { below } = random;
  const others = entries.filter(({ entryId }) => below(10) === 0 || !entryIds.includes(entryId));
  const index = below(Math.max(1, others.length));
  const neighbor = below(25) === 0 ? randomId(random, entries) : others[index]?.entryId;
  // Mostly the next one, so that both are neighbours.
  const next = below(5) === 0 ? randomId(random, entries) : others[index + 1]?.entryId;
  const which = below(4);
  if (which === 0) return { above: neighbor, below: next };
  return which === 1 ? { below: neighbor } : { above: neighbor };
}
