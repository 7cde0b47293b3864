import { atLeast, atMost, formatNumber, type Goal, median, medianOfKnown } from "../figures.ts";
import type { Memory, Sample, ServerRun } from "./measure.ts";

/** All runs of one server, in the order of the rounds. */
export interface ServerRuns {
  readonly name: string;
  readonly runs: readonly ServerRun[];
}

/** Medians over the rounds of one server on one workload. */
export interface Rates extends Sample {
  readonly name: string;
  /** Requests a second beside the ceiling's in the same round: 1 is as fast. */
  readonly ratio: number;
  /** The ceiling's processor time a request beside this server's: what the ratio would be with nothing else running. */
  readonly cpuRatio: number | undefined;
}

/** Medians over the starts of one server. */
export interface Starts {
  readonly name: string;
  readonly coldStartMs: number;
  /** Memory when `idle`, and after each workload by its name. */
  readonly memory: Readonly<Record<string, Memory | undefined>>;
}

/**
 * The medians of every server on one workload. Ratios are taken within each round, since what else the machine
 * does changes between rounds more than within one.
 *
 * @param all the ceiling first
 */
export function ratesOf(all: readonly ServerRuns[], workload: string): Rates[] {
  const ceiling = samplesOf(all[0], workload);
  return all.map((server) => {
    const samples = samplesOf(server, workload);
    return {
      name: server.name,
      ...medianSample(samples),
      ratio: median(
        samples.map((own, round) => own.requestsPerSecond / (ceiling[round]?.requestsPerSecond ?? NaN)),
      ),
      cpuRatio: medianOfKnown(
        samples.map((own, round) => quotient(ceiling[round]?.cpuUsPerRequest, own.cpuUsPerRequest)),
      ),
    };
  });
}

/** The medians of every server's starts. */
export function startsOf(all: readonly ServerRuns[], workloads: readonly string[]): Starts[] {
  return all.map(({ name, runs }) => ({
    name,
    coldStartMs: median(runs.map((run) => run.coldStartMs)),
    memory: {
      idle: medianMemory(runs.map(({ idleMemory }) => idleMemory)),
      ...Object.fromEntries(
        workloads.map((workload) => [
          workload,
          medianMemory(runs.map(({ samples }) => samples[workload]?.memory)),
        ]),
      ),
    },
  }));
}

/** The medians of the writes of one server with so many connections; `undefined` when there were none. */
export function writesOf({ runs }: ServerRuns, connections: number): Sample | undefined {
  const samples = runs.map(({ writes }) => writes[connections]).filter((sample) => sample !== undefined);
  return samples.length > 0 ? medianSample(samples) : undefined;
}

/** The medians of the pages of one server; `undefined` when there were none. */
export function pagesOf({ runs }: ServerRuns): Sample | undefined {
  const samples = runs.map(({ pages }) => pages).filter((sample) => sample !== undefined);
  return samples.length > 0 ? medianSample(samples) : undefined;
}

function samplesOf(server: ServerRuns | undefined, workload: string): Sample[] {
  return (server?.runs ?? [])
    .map(({ samples }) => samples[workload])
    .filter((sample) => sample !== undefined);
}

function medianSample(samples: readonly Sample[]): Sample {
  return {
    requestsPerSecond: median(samples.map((sample) => sample.requestsPerSecond)),
    p50Ms: median(samples.map((sample) => sample.p50Ms)),
    p99Ms: median(samples.map((sample) => sample.p99Ms)),
    cpuUsPerRequest: medianOfKnown(samples.map((sample) => sample.cpuUsPerRequest)),
    bytesPerAnswer: median(samples.map((sample) => sample.bytesPerAnswer)),
    memory: medianMemory(samples.map((sample) => sample.memory)),
    serverBusy: medianOfKnown(samples.map((sample) => sample.serverBusy)),
    othersBusy: medianOfKnown(samples.map((sample) => sample.othersBusy)),
  };
}

function quotient(dividend: number | undefined, divisor: number | undefined): number | undefined {
  return dividend === undefined || divisor === undefined ? undefined : dividend / divisor;
}

function medianMemory(all: readonly (Memory | undefined)[]): Memory | undefined {
  const rssBytes = medianOfKnown(all.map((memory) => memory?.rssBytes));
  const anonBytes = medianOfKnown(all.map((memory) => memory?.anonBytes));
  return rssBytes === undefined || anonBytes === undefined ? undefined : { rssBytes, anonBytes };
}

/** Bytes in millions. */
export function megabytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1e6;
}

/** From so many albums on, a catalog is larger than what a process keeps in memory. */
const LARGE_CATALOG = 100_000;

/** What Gatefold has to reach on a catalog of so many albums, on SQLite. */
export function goalsOf(albums: number, single: Rates, batch: Rates, starts: Starts): readonly Goal[] {
  const isLarge = albums >= LARGE_CATALOG;
  const at = `with ${formatNumber(albums)} albums`;
  return [
    atLeast(`GET /albums/{id} ${at}, of node:http`, single.ratio, isLarge ? 0.5 : 0.6, 2),
    atLeast(`GET /albums?ids= with 100 ids, ${at}, of node:http`, batch.ratio, isLarge ? 0.25 : 0.35, 2),
    ...(isLarge
      ? [
          atMost(`cold start ${at}, ms`, starts.coldStartMs, 250),
          atMost(`RssAnon after GET /albums/{id} ${at}, MB`, megabytes(single.memory?.anonBytes), 110),
        ]
      : []),
  ];
}
