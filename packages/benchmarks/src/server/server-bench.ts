import { join } from "node:path";
import { findPostgres, MISSING_POSTGRES, type RunningPostgres, startPostgres } from "@gatefold/test-postgres";
import {
  type BenchOptions,
  benchOptions,
  decimal,
  integer,
  parseOptions,
  toBenchOptions,
  UsageError,
} from "../arguments.ts";
import { withTempFolder } from "../cleanup.ts";
import { environment, note, writeReport } from "../environment.ts";
import { isReached } from "../figures.ts";
import { startLoadGenerator } from "../load/load.ts";
import { installPeer } from "../peers.ts";
import { bare, bareSqlite, type Candidate, prism } from "../servers/candidates.ts";
import { gatefold, registerCaller } from "../servers/gatefold.ts";
import { fillCatalog, fillLibrary } from "./catalog.ts";
import { type MeasurePlan, measureServer, type ServerRun } from "./measure.ts";
import { type CatalogReport, formatReport, type ServerReport } from "./report.ts";
import { goalsOf, pagesOf, ratesOf, startsOf, type ServerRuns, writesOf } from "./results.ts";
import { type Workload, workloads } from "./workloads.ts";

/** What `bench server` was asked to do. Each round starts every server. */
export interface ServerBenchOptions extends BenchOptions {
  /** How long one measurement takes. */
  readonly seconds: number;
  /** Whether Gatefold is measured on PostgreSQL too. */
  readonly postgres: boolean;
  /** How many synthetic albums each catalog has; at least as many as one request can ask for. */
  readonly albums: readonly number[];
}

/** As many ids as `GET /albums?ids=` takes. */
const MIN_ALBUMS = 100;
/** What the ids of synthetic albums have room for, and a disk as well. */
const MAX_ALBUMS = 10_000_000;

/**
 * Reads the options of `bench server`.
 *
 * @throws UsageError
 */
export function parseServerArguments(args: readonly string[]): ServerBenchOptions {
  const values = parseOptions(args, {
    ...benchOptions(3),
    seconds: { type: "string", default: "3" },
    albums: { type: "string", default: `${MIN_ALBUMS},1000000` },
    postgres: { type: "boolean", default: false },
  });
  return {
    ...toBenchOptions(values),
    seconds: decimal("--seconds", values.seconds, { min: 0.1, max: 600 }),
    postgres: values.postgres,
    albums: values.albums
      .split(",")
      .map((count) => integer("--albums", count, { min: MIN_ALBUMS, max: MAX_ALBUMS })),
  };
}

/** `bench server`: prints the report, and returns the exit code. */
export async function serverCommand(args: readonly string[]): Promise<number> {
  const options = parseServerArguments(args);
  const report = await runServerBench(options);
  console.log(formatReport(report));
  writeReport(report, options.jsonFile);
  return report.catalogs.every(({ goals }) => goals.every(isReached)) ? 0 : 1;
}

const WRITE_CONNECTIONS = [1, 64];

/** A catalog, and what is measured on it. */
interface Catalog {
  readonly albums: number;
  readonly workloads: readonly Workload[];
  readonly servers: Servers;
  readonly runs: ReadonlyMap<Candidate, ServerRun[]>;
  stop(): Promise<void>;
}

interface Servers {
  readonly ceiling: Candidate;
  /** The ceiling with the statements of the own one. */
  readonly sqlite: Candidate;
  /** On SQLite. */
  readonly own: Candidate;
  /** On other stores. */
  readonly otherStores: readonly Candidate[];
  readonly peers: readonly Candidate[];
}

/**
 * Measures the server beside bare `node:http` and beside Prism, each alone, round by round. Writes, pages, other stores
 * and peers are measured on the first catalog only, since they don't depend on its size.
 *
 * @throws when a server does not start, or gives one answer that it should not
 */
export async function runServerBench(options: ServerBenchOptions): Promise<ServerReport> {
  const before = environment();
  const { rounds, seconds } = options;
  return withTempFolder(async (folder) => {
    const catalogs: Catalog[] = [];
    const generator = startLoadGenerator();
    try {
      for (const albums of options.albums) {
        const isFirst = catalogs.length === 0;
        catalogs.push(
          await makeCatalog(join(folder, `${catalogs.length}.db`), albums, isFirst ? options : {}),
        );
      }
      for (let round = 1; round <= rounds; round += 1) {
        for (const catalog of catalogs) {
          note(`round ${round} of ${rounds}, ${catalog.albums} albums`);
          await measureAll(catalog, { generator, seconds, isFirst: catalog === catalogs[0] });
        }
      }
      return { environment: before, rounds, seconds, catalogs: catalogs.map(reportOf) };
    } finally {
      await generator.stop();
      for (const { stop } of catalogs) await stop();
    }
  });
}

async function makeCatalog(
  database: string,
  albums: number,
  { postgres = false, peers = false }: Partial<ServerBenchOptions>,
): Promise<Catalog> {
  note(`making a database of ${albums} synthetic albums`);
  await fillCatalog(database, albums);
  const other = postgres ? await startFilledPostgres(albums) : undefined;
  const register = async (at: string) => {
    const caller = await registerCaller(at);
    await fillLibrary(at, caller.userId, albums);
    return caller;
  };
  const caller = await register(database);
  const loads = workloads(albums);
  const peer = peers ? await installPeer("prism") : undefined;
  const servers: Servers = {
    // It is sent the same header fields, because they cost time too.
    ceiling: bare(loads, caller.credentials),
    sqlite: bareSqlite(database, caller.credentials),
    own: gatefold("Gatefold, SQLite", database, caller),
    otherStores: other ? [gatefold("Gatefold, PostgreSQL", other.url, await register(other.url))] : [],
    peers: peer ? [prism(peer.script, peer.version, caller.credentials)] : [],
  };
  const { ceiling, sqlite, own, otherStores } = servers;
  return {
    albums,
    workloads: loads,
    servers,
    runs: new Map(
      [ceiling, sqlite, own, ...otherStores, ...servers.peers].map((candidate) => [candidate, []]),
    ),
    stop: async () => other?.remove(),
  };
}

/** A PostgreSQL with the same albums, whose commits wait for the disk, as those of SQLite do. */
async function startFilledPostgres(albums: number): Promise<RunningPostgres> {
  const bin = findPostgres();
  if (bin === undefined) throw new UsageError(`${MISSING_POSTGRES}.`);
  const postgres = await startPostgres({ bin, durable: true, settings: { shared_buffers: "128MB" } });
  await fillCatalog(postgres.url, albums);
  return postgres;
}

async function measureAll(
  { runs, servers, workloads, albums }: Catalog,
  { isFirst, ...plan }: Pick<MeasurePlan, "generator" | "seconds"> & { readonly isFirst: boolean },
): Promise<void> {
  for (const [candidate, done] of runs) {
    note(`  ${candidate.name}`);
    const keeps = isFirst && [servers.own, ...servers.otherStores].includes(candidate);
    const writeConnections = keeps ? WRITE_CONNECTIONS : [];
    done.push(await measureServer(candidate, { ...plan, workloads, albums, writeConnections, pages: keeps }));
  }
}

function reportOf({ albums, workloads, servers, runs }: Catalog): CatalogReport {
  const runsOf = (candidate: Candidate): ServerRuns => ({
    name: candidate.name,
    runs: runs.get(candidate) ?? [],
  });
  const ceiling = runsOf(servers.ceiling);
  const own = runsOf(servers.own);
  const keeping = [own, ...servers.otherStores.map(runsOf)];
  const all = [ceiling, runsOf(servers.sqlite), ...keeping, ...servers.peers.map(runsOf)];
  const names = workloads.map(({ name }) => name);
  const [single, batch] = names.map((name) => ratesOf([ceiling, own], name)[1]);
  const [starts] = startsOf([own], names);
  if (!single || !batch || !starts) throw new Error("Nothing was measured.");
  return {
    albums,
    workloads: workloads.map(({ name, title, connections }) => ({
      title,
      connections: connections.length,
      rates: ratesOf(all, name),
    })),
    starts: startsOf(all, names),
    writes: keeping.flatMap((server) =>
      WRITE_CONNECTIONS.flatMap((connections) => {
        const sample = writesOf(server, connections);
        return sample ? [{ name: server.name, connections, ...sample }] : [];
      }),
    ),
    pages: keeping.flatMap((server) => {
      const sample = pagesOf(server);
      return sample ? [{ name: server.name, ...sample }] : [];
    }),
    goals: goalsOf(albums, single, batch, starts),
  };
}
