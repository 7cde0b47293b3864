import { percentile } from "../figures.ts";
import type { PlaylistAccess } from "./access.ts";

/** What is done in each playlist in each round, in this order. */
export const OPERATIONS = [
  "add one",
  "add 100",
  "move one to the front",
  "remove 100",
  "read a page",
] as const;
export type Operation = (typeof OPERATIONS)[number];

export interface PlaylistPlan {
  /** How many entries the playlists have: more than two pages of {@link PAGE}. */
  readonly sizes: readonly number[];
  /** Enough for the largest playlist, and {@link MORE_TRACKS} that it doesn't have. */
  readonly trackIds: readonly string[];
  readonly rounds: number;
}

export interface Latency {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** How long an operation took in playlists of each of the sizes. */
export interface OperationTimes {
  readonly operation: Operation;
  readonly sizes: readonly Latency[];
}

const BATCH = 100;
/** How many entries a playlist has more while it is measured. */
export const MORE_TRACKS: number = BATCH + 1;
/** The smallest playlist has a first page, one between two others, and a last one. */
const PAGE = 40;
/** Rounds that are not counted. */
const WARM_UP = 10;

interface Playlist {
  readonly id: string;
  /** Where its pages start. */
  readonly starts: readonly string[];
  readonly timesMs: Readonly<Record<Operation, number[]>>;
}

type Timer = <T>(operation: Operation, work: () => Promise<T>) => Promise<T>;

/**
 * Makes a playlist of each size, and changes and reads them in turn, so that what else the machine does meets all of them.
 * After each round, a playlist has the same entries as before.
 */
export async function measurePlaylists(
  access: PlaylistAccess,
  { sizes, trackIds, rounds }: PlaylistPlan,
): Promise<readonly OperationTimes[]> {
  const playlists: Playlist[] = [];
  for (const size of sizes) playlists.push(await makePlaylist(access, trackIds.slice(0, size)));
  const unused = trackIds.slice(-MORE_TRACKS);
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    // Neither is always the first one.
    for (const playlist of round % 2 === 0 ? playlists : playlists.toReversed()) {
      const timed: Timer = async (operation, work) => {
        const startMs = performance.now();
        const result = await work();
        if (round >= WARM_UP) playlist.timesMs[operation].push(performance.now() - startMs);
        return result;
      };
      await doRound(access, playlist, { unused, round, timed });
    }
  }
  return OPERATIONS.map((operation) => ({
    operation,
    sizes: playlists.map(({ timesMs }) => latencyOf(timesMs[operation])),
  }));
}

async function makePlaylist(access: PlaylistAccess, trackIds: readonly string[]): Promise<Playlist> {
  const id = await access.create();
  for (let index = 0; index < trackIds.length; index += BATCH) {
    await access.add(id, trackIds.slice(index, index + BATCH));
  }
  const timesMs = {
    "add one": [],
    "add 100": [],
    "move one to the front": [],
    "remove 100": [],
    "read a page": [],
  };
  return { id, starts: await startsOf(access, id), timesMs };
}

/**
 * Where the pages between the first and the last one start. The first one has no cursor to look up, and the last one has fewer
 * entries.
 */
async function startsOf(access: PlaylistAccess, id: string): Promise<readonly string[]> {
  const starts: string[] = [];
  for (let { next } = await access.page(id, PAGE, undefined); next !== undefined; ) {
    starts.push(next);
    ({ next } = await access.page(id, PAGE, next));
  }
  return starts.slice(0, -1);
}

interface Round {
  readonly unused: readonly string[];
  readonly round: number;
  readonly timed: Timer;
}

async function doRound(
  access: PlaylistAccess,
  { id, starts }: Playlist,
  { unused, round, timed }: Round,
): Promise<void> {
  const [one = "", ...others] = unused;
  const [first = ""] = (await access.page(id, 1, undefined)).entryIds;
  const [moved = ""] = await timed("add one", () => access.add(id, [one]));
  const added = await timed("add 100", () => access.add(id, others));
  await timed("move one to the front", () => access.move(id, moved, first));
  await timed("remove 100", () => access.remove(id, added));
  await access.remove(id, [moved]);
  await timed("read a page", () => access.page(id, PAGE, starts[round % starts.length]));
}

function latencyOf(timesMs: readonly number[]): Latency {
  return { p50Ms: percentile(timesMs, 0.5), p99Ms: percentile(timesMs, 0.99) };
}
