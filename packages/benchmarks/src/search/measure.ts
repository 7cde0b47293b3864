import type { SearchDatabase } from "../databases/database.ts";
import type { StoreName } from "../databases/store-name.ts";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { catalogQueries } from "@gatefold/test-catalog";
import type { LoadGenerator } from "../load/load.ts";
import { installPeer } from "../peers.ts";
import { median } from "../figures.ts";
import { readUsage } from "../process.ts";
import { ApiClient } from "../servers/api-client.ts";
import type { Candidate, RunningServer } from "../servers/candidates.ts";
import { gatefold, registerCaller } from "../servers/gatefold.ts";
import type { EngineJob, EngineTimes } from "./engine-process.ts";
import { callOf, idsIn, searchFor, searchRequest } from "./http.ts";
import { runJob } from "./job.ts";
import type { Search } from "./mix.ts";
import type { PeerName } from "./peer-indexes.ts";
import type { PeerJob, PeerTimes } from "./peer-process.ts";
import { mixedOrder, timeSearches, type Timing } from "./timing.ts";

/** What is measured, and how long each part of it. */
export interface SearchPlan {
  readonly albums: number;
  readonly searches: readonly Search[];
  readonly seconds: number;
  readonly generator: LoadGenerator;
}

/** What was measured of Gatefold on a store. */
export interface StoreResult {
  readonly store: StoreName;
  readonly databaseMegabytes: number;
  /** To the first answer of a search; the median of some starts. */
  readonly coldStartMs: number;
  readonly idleAnonBytes: number | undefined;
  /** After all searches. */
  readonly anonBytes: number | undefined;
  /** Over HTTP, one search at a time. */
  readonly timing: Timing;
  /** Over HTTP, on {@link CONNECTIONS} connections. */
  readonly perSecond: number;
  /** Of the server's process in this time; `undefined` where it can't be read. */
  readonly cpuUsPerSearch: number | undefined;
  readonly engine: EngineTimes;
  /** Those of the 60 queries whose expected hit is not among the first three, as they are sent. */
  readonly missed: readonly string[];
}

/** What was measured of a library. */
export interface PeerResult extends Omit<PeerTimes, "missed"> {
  readonly name: string;
  readonly missed: readonly string[];
}

export const CONNECTIONS = 10;
const COLD_STARTS = 5;
/** On a busy machine, no request at all may be answered in less. */
const MIN_LOAD_SECONDS = 1;
/** What counts as found. */
const FIRST = 3;
/** For work that a start leaves until after the first answer. */
const SETTLE_MS = 300;
/** Enough for what the two libraries need for the largest catalog that they are given. */
const PEER_HEAP_MB = 8_000;

const script = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url));

/** Starts the server on a database, measures it, stops it, and then measures the store and the engine without it. */
export async function measureStore(
  store: StoreName,
  { address, megabytes }: SearchDatabase,
  plan: SearchPlan,
): Promise<StoreResult> {
  const caller = await registerCaller(address);
  const candidate = gatefold("Gatefold", address, caller);
  const starts: number[] = [];
  while (starts.length < COLD_STARTS) starts.push(await coldStart(candidate, plan.searches));
  const coldStartMs = median(starts);
  const server = await candidate.start();
  const client = new ApiClient(server);
  try {
    await firstAnswer(client, plan.searches);
    await delay(SETTLE_MS);
    const idleAnonBytes = readUsage(server.pid)?.anonBytes;
    const missed = await missedQueries(client);
    const timing = await timeSearches(plan.searches, plan.seconds, (index) => {
      const search = plan.searches[index];
      return search && searchFor(client, search);
    });
    const load = await throughput(server, plan);
    const anonBytes = readUsage(server.pid)?.anonBytes;
    await server.stop();
    const { searches, seconds } = plan;
    const job: EngineJob = { store, address, searches, seconds, inFlight: CONNECTIONS };
    const engine = await runJob<EngineTimes>(script("engine-process"), job);
    return {
      store,
      databaseMegabytes: megabytes,
      coldStartMs,
      idleAnonBytes,
      anonBytes,
      timing,
      ...load,
      engine,
      missed,
    };
  } finally {
    client.close();
    await server.stop();
  }
}

/** Measures a library in memory; `undefined` if it can't be installed. */
export async function measurePeer(
  name: PeerName,
  { albums, searches, seconds }: SearchPlan,
): Promise<PeerResult | undefined> {
  const peer = await installPeer(name);
  if (!peer) return undefined;
  const job: PeerJob = { name, entry: peer.script, albums, searches, seconds };
  const { missed, ...times } = await runJob<PeerTimes>(script("peer-process"), job, [
    `--max-old-space-size=${PEER_HEAP_MB}`,
  ]);
  const title = { minisearch: "MiniSearch", orama: "Orama" }[name];
  return { ...times, name: `${title} ${peer.version}`, missed: missed.map(textOf) };
}

/** Milliseconds from the start of a process to its first answer. The process ends then. */
async function coldStart(candidate: Candidate, searches: readonly Search[]): Promise<number> {
  const server = await candidate.start();
  const client = new ApiClient(server);
  try {
    await firstAnswer(client, searches);
    return performance.now() - server.startedAtMs;
  } finally {
    client.close();
    await server.stop();
  }
}

async function firstAnswer(client: ApiClient, [first]: readonly Search[]): Promise<void> {
  if (!first) throw new Error("There is nothing to search for.");
  await searchFor(client, first);
}

async function missedQueries(client: ApiClient): Promise<string[]> {
  const missed: string[] = [];
  for (const query of catalogQueries) {
    const ids = idsIn(query.kind, await searchFor(client, callOf(query)));
    if (!ids.slice(0, FIRST).includes(query.expected)) missed.push(textOf(query));
  }
  return missed;
}

function textOf({ search, kind }: (typeof catalogQueries)[number]): string {
  return `${kind} ${typeof search === "string" ? search : JSON.stringify(search)}`;
}

/** Searches on several connections. */
async function throughput(
  server: RunningServer,
  { generator, searches, seconds }: SearchPlan,
): Promise<Pick<StoreResult, "perSecond" | "cpuUsPerSearch">> {
  const { origin, basePath, credentials } = server;
  const requests = mixedOrder(searches.length).flatMap((index) => {
    const search = searches[index];
    if (!search) return [];
    const { path, body } = searchRequest(search);
    return [{ method: "POST" as const, path: basePath + path, body }];
  });
  const connections = Array.from({ length: CONNECTIONS }, (_, connection) =>
    requests.filter((_, index) => index % CONNECTIONS === connection),
  );
  const before = readUsage(server.pid);
  const { requests: count, elapsedMs } = await generator.run({
    origin,
    headers: { ...credentials },
    seconds: Math.max(seconds, MIN_LOAD_SECONDS),
    connections,
    // The bare statements have all processors, too.
    sleeps: true,
  });
  const after = readUsage(server.pid);
  const cpuUsPerSearch = before && after && ((after.cpuMs - before.cpuMs) * 1000) / count;
  return { perSecond: (count / elapsedMs) * 1000, cpuUsPerSearch };
}
