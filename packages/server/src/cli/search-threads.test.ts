import { execFile } from "node:child_process";
import { existsSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { createRandom, type Random } from "@gatefold/test-helpers/random";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import type { CatalogStore } from "../storage/catalog.ts";
import { albumId } from "../storage/testing/fixtures.ts";
import { type SqliteStore, sqliteStore } from "../storage/sqlite/sqlite-store.ts";
import { isStoreError } from "../storage/store.ts";
import { type FoundHits, findHits, type SearchRequest } from "../search/search.ts";
import { withSearchThreads } from "./search-threads.ts";
import { testAlbum } from "../search/testing/catalog.ts";

const WORDS = ["the", "love", "lovers", "night", "karaoke", "blue", "train", "zebra", "rare"] as const;
const ALBUMS = 300;

afterEach(() => {
  vi.restoreAllMocks();
});

function randomAlbum(number: number, { below, pick }: Random) {
  const words = () => Array.from({ length: 1 + below(3) }, () => pick(WORDS)).join(" ");
  const tracks = Array.from({ length: 1 + below(5) }, words);
  return testAlbum({ id: albumId(number), title: words(), artists: [words()], tracks, popularity: below(5) });
}

function randomRequest({ below, pick }: Random): SearchRequest {
  const query = () => [pick(WORDS), pick(WORDS), pick(["lov", "trian", "nothing", ""])].join(" ");
  return {
    kind: pick(["tracks", "albums", "artists"]),
    filters: below(3) === 0 ? [{ field: "name", query: query() }] : [{ query: query() }],
    sortBy: pick(["relevance", "popularity", "release", "name"]),
    limit: pick([1, 20, 100]),
  };
}

/** A database with threads, and the calls of its own connection. */
async function searched(threads: number): Promise<{
  readonly file: string;
  readonly store: SqliteStore;
  readonly plain: SqliteStore;
  readonly match: ReturnType<typeof vi.fn<CatalogStore["match"]>>;
}> {
  const file = join(tempFolder(), "gatefold.db");
  const plain = sqliteStore({ file });
  const random = createRandom(1);
  await plain.catalog.put(Array.from({ length: ALBUMS }, (_, number) => randomAlbum(number, random)));
  const match = vi.fn<CatalogStore["match"]>(plain.catalog.match);
  const store = withSearchThreads({ ...plain, catalog: { ...plain.catalog, match } }, threads);
  onTestFinished(async () => store.close());
  return { file, store, plain, match };
}

const LOVE: SearchRequest = { kind: "tracks", filters: [{ query: "love" }], limit: 20 };

/** Searches until the threads do it. */
async function untilThreadsAnswer({ store, match }: Awaited<ReturnType<typeof searched>>): Promise<void> {
  do {
    match.mockClear();
    await findHits(store.catalog, LOVE);
    await new Promise((resolve) => setTimeout(resolve, 5));
  } while (match.mock.calls.length > 0);
}

test("threads find what a search without them finds, and what comes after it", async () => {
  const music = await searched(2);
  await untilThreadsAnswer(music);
  const random = createRandom(2);
  const requests = Array.from({ length: 200 }, () => randomRequest(random));
  const found = await Promise.all(requests.map((request) => findHits(music.store.catalog, request)));
  const expected: FoundHits[] = [];
  for (const request of requests) expected.push(await findHits(music.plain.catalog, request));
  expect(found).toEqual(expected);
  expect(expected.filter(({ hits }) => hits.length > 0).length).toBeGreaterThan(100);
  const next = await Promise.all(
    requests.map((request, at) => findHits(music.store.catalog, request, positionIn(expected[at]))),
  );
  for (const [at, request] of requests.entries()) {
    expect(next[at]).toEqual(await findHits(music.plain.catalog, request, positionIn(expected[at])));
  }
  expect(music.match).not.toHaveBeenCalled();
});

function positionIn(found: FoundHits | undefined) {
  const hit = found?.hits.at(0);
  if (!hit) return undefined;
  const { tier, rank, sortKey } = hit;
  return { tier, after: { rank, sortKey }, corrected: found?.corrected ?? [] };
}

test("the first searches are made without threads, which have yet to start", async () => {
  const { store, match } = await searched(2);
  expect((await findHits(store.catalog, LOVE)).hits).toHaveLength(20);
  expect(match).toHaveBeenCalled();
});

test("threads find what was put meanwhile", async () => {
  const music = await searched(1);
  await untilThreadsAnswer(music);
  await music.store.catalog.put([testAlbum({ id: albumId(900), tracks: ["A Brand New Song"] })]);
  const request: SearchRequest = { kind: "tracks", filters: [{ query: "brand new" }], limit: 20 };
  await expect
    .poll(async () => (await findHits(music.store.catalog, request)).hits.length, { timeout: 5_000 })
    .toBe(1);
  expect(music.match).not.toHaveBeenCalled();
});

test("searches of a thread that ends are made without it", async () => {
  const post = vi.spyOn(Worker.prototype, "postMessage");
  const music = await searched(1);
  await untilThreadsAnswer(music);
  const found = Promise.all(Array.from({ length: 5 }, () => findHits(music.store.catalog, LOVE)));
  const [thread] = post.mock.contexts;
  await (thread as Worker).terminate();
  const expected = await findHits(music.plain.catalog, LOVE);
  expect(await found).toEqual(Array.from({ length: 5 }, () => expected));
  expect(await findHits(music.store.catalog, LOVE)).toEqual(expected);
  expect(music.match).toHaveBeenCalled();
});

test("a search that fails in a thread fails as without threads", async () => {
  const music = await searched(1);
  await untilThreadsAnswer(music);
  truncateSync(music.file, 4096);
  // A read that has begun goes on for two milliseconds.
  await expect.poll(() => codeOf(findHits(music.store.catalog, LOVE))).toBe("CORRUPT");
  expect(await codeOf(findHits(music.plain.catalog, LOVE))).toBe("CORRUPT");
});

function codeOf(found: Promise<FoundHits>): Promise<unknown> {
  return found.then(
    () => undefined,
    (error: unknown) => isStoreError(error) && error.code,
  );
}

test("a search that nobody waits for any more is not made", async () => {
  const post = vi.spyOn(Worker.prototype, "postMessage");
  const music = await searched(1);
  await untilThreadsAnswer(music);
  post.mockClear();
  let isOver = false;
  const made = Array.from({ length: 2 }, () => findHits(music.store.catalog, LOVE));
  const left = findHits(music.store.catalog, { ...LOVE, isOver: () => isOver });
  isOver = true;
  expect(await left).toEqual({ hits: [], corrected: [] });
  expect((await Promise.all(made)).map(({ hits }) => hits.length)).toEqual([20, 20]);
  expect(post).toHaveBeenCalledTimes(2);
});

test("the store closes the connections of its threads before its own", async () => {
  const music = await searched(2);
  await untilThreadsAnswer(music);
  expect(existsSync(`${music.file}-wal`)).toBe(true);
  await music.store.close();
  expect(existsSync(`${music.file}-wal`)).toBe(false);
  await expect(findHits(music.store.catalog, LOVE)).rejects.toMatchObject({ code: "CLOSED" });
});

test("a store that closes makes the searches that wait without threads", async () => {
  const music = await searched(1);
  await untilThreadsAnswer(music);
  const found = Promise.all(Array.from({ length: 5 }, () => findHits(music.store.catalog, LOVE)));
  await music.store.close();
  expect((await found).map(({ hits }) => hits.length)).toEqual([20, 20, 20, 20, 20]);
});

test("a process that may start no thread searches without", async () => {
  const { file, store } = await searched(0);
  await store.close();
  const importOf = (path: string) => `await import(${JSON.stringify(new URL(path, import.meta.url).href)})`;
  const script = `
    const { sqliteStore } = ${importOf("../storage/sqlite/sqlite-store.ts")};
    const { withSearchThreads } = ${importOf("./search-threads.ts")};
    const { findHits } = ${importOf("../search/search.ts")};
    const store = withSearchThreads(sqliteStore({ file: ${JSON.stringify(file)} }), 2);
    for (let search = 0; search < 3; search += 1) {
      const { hits } = await findHits(store.catalog, ${JSON.stringify(LOVE)});
      console.log(hits.length);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await store.close();`;
  const permissions = ["--permission", "--allow-fs-read=*", "--allow-fs-write=*"];
  const args = [...permissions, "--input-type=module", "--eval", script];
  expect((await promisify(execFile)(process.execPath, args)).stdout).toBe("20\n20\n20\n");
});

test("no thread searches a database in memory, or without a number of threads", async () => {
  const memory = sqliteStore({ file: ":memory:" });
  onTestFinished(async () => memory.close());
  expect(withSearchThreads(memory, 2)).toBe(memory);
  const { store, plain } = await searched(0);
  expect(store.catalog.get).toBe(plain.catalog.get);
  expect(store.catalog).not.toHaveProperty("findHits");
});
