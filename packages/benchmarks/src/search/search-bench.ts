import { type BenchOptions, decimal, integer, parseOptions } from "../arguments.ts";
import { openDatabase } from "../databases/database.ts";
import { STORES, type StoreName, storesOf } from "../databases/store-name.ts";
import { environment, note, writeReport } from "../environment.ts";
import { isReached } from "../figures.ts";
import { startLoadGenerator } from "../load/load.ts";
import { measurePeer, measureStore, type PeerResult, type SearchPlan, type StoreResult } from "./measure.ts";
import { MIX_SIZE, searchMix } from "./mix.ts";
import { formatReport, goalsOf, type SearchReport, type SizeReport } from "./report.ts";

/** What `bench search` was asked to do. */
export interface SearchBenchOptions extends Omit<BenchOptions, "rounds"> {
  /** How many albums each catalog has. */
  readonly albums: readonly number[];
  readonly stores: readonly StoreName[];
  /** How many of the searches are made, spread over all groups. */
  readonly searches: number;
  /** How long each measurement takes. */
  readonly seconds: number;
  /** Whether databases are kept for the next run. */
  readonly keeps: boolean;
}

/** With fewer, what the queries look for would be missing. */
const MIN_ALBUMS = 100;
const MAX_ALBUMS = 5_000_000;
/** What a larger catalog is compared with. */
const BASE_ALBUMS = 10_000;
/** Beyond this, a library in memory takes more than 8 GB or many minutes to fill. */
const MAX_PEER_ALBUMS = { minisearch: 100_000, orama: 10_000 } as const;

/**
 * Reads the options of `bench search`.
 *
 * @throws UsageError
 */
export function parseSearchArguments(args: readonly string[]): SearchBenchOptions {
  const values = parseOptions(args, {
    albums: { type: "string", default: "10000,100000" },
    stores: { type: "string", default: STORES.join() },
    seconds: { type: "string", default: "5" },
    json: { type: "string" },
    "no-peers": { type: "boolean", default: false },
  });
  const albums = values.albums
    .split(",")
    .map((count) => integer("--albums", count, { min: MIN_ALBUMS, max: MAX_ALBUMS }));
  const [only, ...others] = albums;
  return {
    albums: only !== undefined && only > BASE_ALBUMS && others.length === 0 ? [BASE_ALBUMS, only] : albums,
    stores: storesOf(values.stores),
    searches: MIX_SIZE,
    keeps: true,
    seconds: decimal("--seconds", values.seconds, { min: 0.1, max: 600 }),
    jsonFile: values.json,
    peers: !values["no-peers"],
  };
}

/** `bench search`: prints the report, and returns the exit code. */
export async function searchCommand(args: readonly string[]): Promise<number> {
  const options = parseSearchArguments(args);
  const report = await runSearchBench(options);
  console.log(formatReport(report));
  writeReport(report, options.jsonFile);
  return report.goals.every(isReached) ? 0 : 1;
}

/** Measures search on each store and beside the peers, with one catalog after the other. */
export async function runSearchBench(options: SearchBenchOptions): Promise<SearchReport> {
  const { albums, stores, seconds, peers } = options;
  const before = environment();
  const generator = startLoadGenerator();
  try {
    const sizes: SizeReport[] = [];
    for (const count of albums) {
      const every = Math.floor(MIX_SIZE / options.searches);
      const searches = searchMix(count).filter((_, index) => index % every === 0);
      const plan = { albums: count, searches, seconds, generator };
      const measured: StoreResult[] = [];
      for (const store of stores) measured.push(await measureOn(store, plan, options.keeps));
      sizes.push({ albums: count, stores: measured, ...(await measurePeers(plan, peers)) });
    }
    return { environment: before, seconds, sizes, goals: goalsOf(sizes) };
  } finally {
    await generator.stop();
  }
}

async function measureOn(store: StoreName, plan: SearchPlan, isKept: boolean): Promise<StoreResult> {
  const database = await openDatabase(store, plan.albums, { isKept });
  try {
    note(`measuring ${plan.albums} albums (${store})`);
    return await measureStore(store, database, plan);
  } finally {
    await database.stop();
  }
}

async function measurePeers(
  plan: SearchPlan,
  wanted: boolean,
): Promise<Pick<SizeReport, "peers" | "peersLeftOut">> {
  if (!wanted) return { peers: [], peersLeftOut: undefined };
  const peers: PeerResult[] = [];
  const leftOut: string[] = [];
  for (const name of ["minisearch", "orama"] as const) {
    if (plan.albums > MAX_PEER_ALBUMS[name]) {
      leftOut.push(`${name} (up to ${MAX_PEER_ALBUMS[name]} albums)`);
      continue;
    }
    note(`measuring ${plan.albums} albums (${name})`);
    const result = await measurePeer(name, plan);
    if (result) peers.push(result);
  }
  const peersLeftOut = leftOut.length > 0 ? `Too large for memory here: ${leftOut.join(", ")}.` : undefined;
  return { peers, peersLeftOut };
}
