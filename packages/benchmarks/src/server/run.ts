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
import { makeDatabase } from "./database.ts";
import { goalsOf } from "./goals.ts";
import { type Visit, type VisitPlan, visit } from "./measure.ts";
import type { ServerReport } from "./report.ts";
import { ratesOf, startsOf, type Visits, writesOf } from "./results.ts";
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
    const servers = await candidates(database, loads, options.peers);
    const all = await rounds(servers, loads, options);
    return { ...reportOf(all, loads, options), environment: before };
  });
}

interface Servers {
  readonly ceiling: Candidate;
  readonly own: Candidate;
  readonly peers: readonly Candidate[];
}

async function candidates(
  database: string,
  loads: readonly Workload[],
  withPeers: boolean,
): Promise<Servers> {
  const caller = await registerCaller(database);
  const peer = withPeers ? await installPeer("prism") : undefined;
  return {
    // They are sent the same header fields, for those cost time too.
    ceiling: bare(loads, caller.credentials),
    own: gatefold(database, caller),
    peers: peer ? [prism(peer.script, peer.version, caller.credentials)] : [],
  };
}

async function rounds(
  { ceiling, own, peers }: Servers,
  loads: readonly Workload[],
  options: ServerBenchOptions,
): Promise<Measured> {
  const generator = startLoadGenerator();
  const plan = { generator, workloads: loads, seconds: options.seconds, albums: options.albums };
  const visits = new Map<Candidate, Visit[]>([ceiling, own, ...peers].map((each) => [each, []]));
  try {
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const [candidate, done] of visits) {
        note(`round ${round} of ${options.rounds}: ${candidate.name}`);
        const visitPlan: VisitPlan = {
          ...plan,
          writeConnections: candidate === own ? WRITE_CONNECTIONS : [],
        };
        done.push(await visit(candidate, visitPlan));
      }
    }
  } finally {
    await generator.stop();
  }
  const of = (candidate: Candidate) => ({ name: candidate.name, visits: visits.get(candidate) ?? [] });
  return { ceiling: of(ceiling), own: of(own), peers: peers.map(of) };
}

interface Measured {
  readonly ceiling: Visits;
  readonly own: Visits;
  readonly peers: readonly Visits[];
}

function reportOf(
  { ceiling, own, peers }: Measured,
  loads: readonly Workload[],
  { rounds, seconds, albums }: ServerBenchOptions,
): Omit<ServerReport, "environment"> {
  const all = [ceiling, own, ...peers];
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
    writes: WRITE_CONNECTIONS.flatMap((connections) => {
      const sample = writesOf(own, connections);
      return sample ? [{ connections, ...sample }] : [];
    }),
    goals: goalsOf(single, starts, albums),
  };
}
