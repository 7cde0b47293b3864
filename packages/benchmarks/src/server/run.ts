import { findPostgres, MISSING_POSTGRES, type RunningPostgres, startPostgres } from "@gatefold/test-postgres";
import { UsageError } from "../arguments.ts";
import type { ServerBenchOptions } from "./arguments.ts";
import { environment } from "../environment.ts";
import { startLoadGenerator } from "../load/load.ts";
import { installPeer } from "../peers.ts";
import { note } from "../progress.ts";
import { bare } from "../servers/bare.ts";
import type { Candidate } from "../servers/candidate.ts";
import { gatefold, registerCaller } from "../servers/gatefold.ts";
import { prism } from "../servers/prism.ts";
import { withTempFolder } from "../temp-folder.ts";
import { fillLibrary, fillPostgres, makeDatabase } from "./database.ts";
import { goalsOf } from "./goals.ts";
import { type Visit, type VisitPlan, visit } from "./measure.ts";
import type { ServerReport } from "./report.ts";
import { pagesOf, ratesOf, startsOf, type Visits, writesOf } from "./results.ts";
import { type Workload, workloads } from "./workloads.ts";

const WRITE_CONNECTIONS = [1, 64];

/**
 * Measures the server beside bare `node:http` and beside Prism, each alone, round by round.
 *
 * @throws when a server does not start, or gives one answer that it should not
 */
export async function runServerBench(options: ServerBenchOptions): Promise<ServerReport> {
  const before = environment();
  const loads = workloads(options.albums);
  return withTempFolder(async (folder) => {
    note(`making a database of ${options.albums} synthetic albums`);
    const database = await makeDatabase(folder, options.albums);
    const postgres = options.postgres ? await startFilledPostgres(options.albums) : undefined;
    try {
      const servers = await candidates(database, postgres?.url, loads, options);
      const all = await rounds(servers, loads, options);
      return { ...reportOf(all, loads, options), environment: before };
    } finally {
      await postgres?.remove();
    }
  });
}

/** A PostgreSQL with the same albums, whose commits wait for the disk, as those of SQLite do. */
async function startFilledPostgres(albums: number): Promise<RunningPostgres> {
  const bin = findPostgres();
  if (bin === undefined) throw new UsageError(`${MISSING_POSTGRES}.`);
  const postgres = await startPostgres({ bin, durable: true, settings: { shared_buffers: "128MB" } });
  await fillPostgres(postgres.url, albums);
  return postgres;
}

interface Servers {
  readonly ceiling: Candidate;
  readonly own: Candidate;
  /** The server on other stores. */
  readonly others: readonly Candidate[];
  readonly peers: readonly Candidate[];
}

async function candidates(
  database: string,
  postgresUrl: string | undefined,
  loads: readonly Workload[],
  { albums, peers }: ServerBenchOptions,
): Promise<Servers> {
  const registered = async (at: string) => {
    const caller = await registerCaller(at);
    await fillLibrary(at, caller.userId, albums);
    return caller;
  };
  const caller = await registered(database);
  const peer = peers ? await installPeer("prism") : undefined;
  return {
    // They are sent the same header fields, for those cost time too.
    ceiling: bare(loads, caller.credentials),
    own: gatefold("Gatefold, SQLite", database, caller),
    others: postgresUrl ? [gatefold("Gatefold, PostgreSQL", postgresUrl, await registered(postgresUrl))] : [],
    peers: peer ? [prism(peer.script, peer.version, caller.credentials)] : [],
  };
}

async function rounds(
  { ceiling, own, others, peers }: Servers,
  loads: readonly Workload[],
  options: ServerBenchOptions,
): Promise<Measured> {
  const generator = startLoadGenerator();
  const plan = { generator, workloads: loads, seconds: options.seconds, albums: options.albums };
  const keeping = [own, ...others];
  const visits = new Map<Candidate, Visit[]>([ceiling, ...keeping, ...peers].map((each) => [each, []]));
  try {
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const [candidate, done] of visits) {
        note(`round ${round} of ${options.rounds}: ${candidate.name}`);
        const visitPlan: VisitPlan = {
          ...plan,
          writeConnections: keeping.includes(candidate) ? WRITE_CONNECTIONS : [],
          pages: keeping.includes(candidate),
        };
        done.push(await visit(candidate, visitPlan));
      }
    }
  } finally {
    await generator.stop();
  }
  const of = (candidate: Candidate) => ({ name: candidate.name, visits: visits.get(candidate) ?? [] });
  return { ceiling: of(ceiling), own: of(own), others: others.map(of), peers: peers.map(of) };
}

interface Measured {
  readonly ceiling: Visits;
  readonly own: Visits;
  readonly others: readonly Visits[];
  readonly peers: readonly Visits[];
}

function reportOf(
  { ceiling, own, others, peers }: Measured,
  loads: readonly Workload[],
  { rounds, seconds, albums }: ServerBenchOptions,
): Omit<ServerReport, "environment"> {
  const keeping = [own, ...others];
  const all = [ceiling, ...keeping, ...peers];
  const [single] = loads
    .filter(({ bound }) => bound)
    .flatMap(({ name }) => ratesOf([ceiling, own], name).slice(1));
  const names = loads.map(({ name }) => name);
  const [starts] = startsOf([own], names);
  if (!single || !starts) throw new Error("Nothing was measured.");
  return {
    rounds,
    seconds,
    albums,
    workloads: loads.map(({ name, title, connections }) => ({
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
    goals: goalsOf(single, starts, albums),
  };
}
