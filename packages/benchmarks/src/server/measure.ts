import { setTimeout as delay } from "node:timers/promises";
import type { LoadGenerator, LoadJob } from "../load/load.ts";
import { readMachineBusyMs, readUsage, type Usage } from "../process.ts";
import type { Candidate, RunningServer } from "../servers/candidates.ts";
import { type Answer, checkServer, firstAnswer, request } from "./check.ts";
import {
  LIBRARY_ENTRIES,
  PAGE_ENTRIES,
  pagePath,
  pageRequests,
  type Workload,
  writeRequests,
} from "./workloads.ts";

/** The memory of a process; see `Usage`. */
export type Memory = Pick<Usage, "rssBytes" | "anonBytes">;

/** One measurement under load. */
export interface Sample {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the server's process, user and system; `undefined` where it can't be read. */
  readonly cpuUsPerRequest: number | undefined;
  /** Head and body. */
  readonly bytesPerAnswer: number;
  /** Of the server, when the load has just ended. */
  readonly memory: Memory | undefined;
  /** The share of one processor that the server took: far below 1, something else was the limit. */
  readonly serverBusy: number | undefined;
  /** The share of one processor that neither the server nor the load took. */
  readonly othersBusy: number | undefined;
}

/** One start of a server, with all that was measured until it was stopped. */
export interface ServerRun {
  readonly coldStartMs: number;
  readonly idleMemory: Memory | undefined;
  /** By the name of the workload. */
  readonly samples: Readonly<Record<string, Sample>>;
  /** By the number of connections; only of servers with a database. */
  readonly writes: Readonly<Record<number, Sample>>;
  /** Pages of a library; only of servers with a database. */
  readonly pages?: Sample;
}

/** What is measured. */
export interface MeasurePlan {
  readonly generator: LoadGenerator;
  readonly workloads: readonly Workload[];
  readonly seconds: number;
  readonly albums: number;
  /** The numbers of connections that writes are measured with. */
  readonly writeConnections: readonly number[];
  /** Whether to measure pages of a library. */
  readonly pages: boolean;
}

const MAX_WARM_UP_SECONDS = 2;
/** For work that a start leaves until after the first answer. */
const SETTLE_MS = 300;

/** Starts a server, checks its answers, measures it, and stops it. */
export async function measureServer(candidate: Candidate, plan: MeasurePlan): Promise<ServerRun> {
  const server = await candidate.start();
  try {
    const [first] = plan.workloads;
    if (!first) throw new Error("There is nothing to measure.");
    const coldStartMs = await firstAnswer(candidate, server, first);
    await checkServer(candidate, server, plan.workloads);
    await delay(SETTLE_MS);
    const idleMemory = readUsage(server.pid);
    const samples: Record<string, Sample> = {};
    for (const { name, connections } of plan.workloads) {
      samples[name] = await sample(server, connections, plan);
    }
    const writes: Record<number, Sample> = {};
    for (const count of plan.writeConnections) {
      writes[count] = await sample(server, writeRequests(count, plan.albums), plan);
    }
    return { coldStartMs, idleMemory, samples, writes, ...(plan.pages && (await pagesOf(server, plan))) };
  } finally {
    await server.stop();
  }
}

/** Reads the library of the caller page by page, and then measures reading all of these pages. */
async function pagesOf(server: RunningServer, plan: MeasurePlan): Promise<{ pages: Sample }> {
  const paths: string[] = [];
  for (let next: string | undefined = pagePath(); next !== undefined; ) {
    paths.push(next);
    next = nextPage(await request(server.origin + server.basePath + next, { ...server.credentials }));
  }
  const least = LIBRARY_ENTRIES / PAGE_ENTRIES;
  if (paths.length < least) throw new Error(`The library has ${paths.length} pages, not ${least}.`);
  return { pages: await sample(server, pageRequests(paths), plan) };
}

function nextPage({ status, body }: Answer): string | undefined {
  if (status !== 200) throw new Error(`A page was answered with ${status}: ${body.slice(0, 500)}`);
  const { hasNextPage, token } = JSON.parse(body).data.user.libraryAlbums.pageInfo;
  return hasNextPage === true ? pagePath(String(token)) : undefined;
}

async function sample(
  { origin, basePath, credentials, pid }: RunningServer,
  connections: LoadJob["connections"],
  { generator, seconds }: MeasurePlan,
): Promise<Sample> {
  const job: LoadJob = {
    origin,
    headers: { ...credentials },
    seconds,
    connections: connections.map((list) =>
      list.map(({ method, path }) => ({ method, path: basePath + path })),
    ),
  };
  await generator.run({ ...job, seconds: Math.min(seconds, MAX_WARM_UP_SECONDS) });
  const before = { atMs: performance.now(), server: readUsage(pid), machineMs: readMachineBusyMs() };
  const outcome = await generator.run(job);
  const after = { atMs: performance.now(), server: readUsage(pid), machineMs: readMachineBusyMs() };
  const cpuMs = minus(after.server?.cpuMs, before.server?.cpuMs);
  const loadAndOthersMs = minus(minus(after.machineMs, before.machineMs), cpuMs);
  const { requests, elapsedMs, p50Ms, p99Ms, bytes } = outcome;
  return {
    requestsPerSecond: (requests / elapsedMs) * 1000,
    p50Ms,
    p99Ms,
    cpuUsPerRequest: cpuMs === undefined ? undefined : (cpuMs * 1000) / requests,
    bytesPerAnswer: bytes / requests,
    memory: after.server,
    serverBusy: cpuMs === undefined ? undefined : cpuMs / elapsedMs,
    // The generator never sleeps, so it takes all of one processor.
    othersBusy:
      loadAndOthersMs === undefined
        ? undefined
        : Math.max(0, loadAndOthersMs / (after.atMs - before.atMs) - 1),
  };
}

function minus(from: number | undefined, amount: number | undefined): number | undefined {
  return from === undefined || amount === undefined ? undefined : from - amount;
}
