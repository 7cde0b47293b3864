import { median, medianOfKnown } from "../stats.ts";
import type { Sample, Visit } from "./measure.ts";

/** All visits to one server, in the order of the rounds. */
export interface Visits {
  readonly name: string;
  readonly visits: readonly Visit[];
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
  readonly idleRssMb: number | undefined;
  /** After each workload, in their order, by its name. */
  readonly rssMbAfter: Readonly<Record<string, number | undefined>>;
}

/**
 * The medians of every server on one workload. Ratios are taken within each round, since what else the machine
 * does changes between rounds more than within one.
 *
 * @param all the ceiling first
 */
export function ratesOf(all: readonly Visits[], workload: string): Rates[] {
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
export function startsOf(all: readonly Visits[], workloads: readonly string[]): Starts[] {
  return all.map(({ name, visits }) => ({
    name,
    coldStartMs: median(visits.map((visit) => visit.coldStartMs)),
    idleRssMb: megabytes(medianOfKnown(visits.map((visit) => visit.idleRssBytes))),
    rssMbAfter: Object.fromEntries(
      workloads.map((workload) => [
        workload,
        megabytes(medianOfKnown(visits.map(({ samples }) => samples[workload]?.rssBytes))),
      ]),
    ),
  }));
}

/** The medians of the writes of one server with so many connections; `undefined` when there were none. */
export function writesOf({ visits }: Visits, connections: number): Sample | undefined {
  const samples = visits.map(({ writes }) => writes[connections]).filter((sample) => sample !== undefined);
  return samples.length > 0 ? medianSample(samples) : undefined;
}

/** The medians of the pages of one server; `undefined` when there were none. */
export function pagesOf({ visits }: Visits): Sample | undefined {
  const samples = visits.map(({ pages }) => pages).filter((sample) => sample !== undefined);
  return samples.length > 0 ? medianSample(samples) : undefined;
}

function samplesOf(server: Visits | undefined, workload: string): Sample[] {
  return (server?.visits ?? [])
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
    rssBytes: medianOfKnown(samples.map((sample) => sample.rssBytes)),
    serverBusy: medianOfKnown(samples.map((sample) => sample.serverBusy)),
    othersBusy: medianOfKnown(samples.map((sample) => sample.othersBusy)),
  };
}

function quotient(dividend: number | undefined, divisor: number | undefined): number | undefined {
  return dividend === undefined || divisor === undefined ? undefined : dividend / divisor;
}

function megabytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1e6;
}
