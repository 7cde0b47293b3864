import { type Environment, formatEnvironment } from "../environment.ts";
import { formatGoals, formatNumber, formatTable, type Goal } from "../figures.ts";
import type { Sample } from "./measure.ts";
import { megabytes, type Rates, type Starts } from "./results.ts";
import { LIBRARY_ENTRIES, PAGE_ENTRIES } from "./workloads.ts";

/** Everything that a run found out: what `--json` writes. */
export interface ServerReport {
  readonly environment: Environment;
  readonly rounds: number;
  readonly seconds: number;
  readonly catalogs: readonly CatalogReport[];
}

/** What was measured on one catalog. */
export interface CatalogReport {
  /** Synthetic ones. */
  readonly albums: number;
  readonly workloads: readonly WorkloadReport[];
  readonly starts: readonly Starts[];
  readonly writes: readonly WriteReport[];
  readonly pages: readonly PageReport[];
  readonly goals: readonly Goal[];
}

export interface WorkloadReport {
  readonly title: string;
  readonly connections: number;
  readonly rates: readonly Rates[];
}

export interface WriteReport extends Sample {
  readonly name: string;
  readonly connections: number;
}

export interface PageReport extends Sample {
  readonly name: string;
}

/** The report as text for a terminal. */
export function formatReport({ environment, rounds, seconds, catalogs }: ServerReport): string {
  return [
    `${formatEnvironment(environment)}\nmedians of ${count(rounds, "round")} of ${seconds} s`,
    ...catalogs.flatMap(({ albums, workloads, starts, writes, pages }) => [
      `${formatNumber(albums)} synthetic albums`,
      ...workloads.map(formatWorkload),
      formatStarts(starts),
      ...(writes.length > 0 ? [formatWrites(writes)] : []),
      ...(pages.length > 0 ? [formatPages(pages)] : []),
    ]),
    formatGoals(catalogs.flatMap(({ goals }) => goals)),
  ].join("\n\n");
}

function formatWorkload({ title, connections, rates }: WorkloadReport): string {
  const columns = [
    "requests/s",
    "ratio",
    "p50 ms",
    "p99 ms",
    "CPU us/request",
    "CPU ratio",
    "bytes",
    "busy",
    "others",
  ];
  const rows = rates.map((row) => [
    row.name,
    formatNumber(row.requestsPerSecond),
    formatNumber(row.ratio, 2),
    formatNumber(row.p50Ms, 2),
    formatNumber(row.p99Ms, 2),
    formatNumber(row.cpuUsPerRequest),
    formatNumber(row.cpuRatio, 2),
    formatNumber(row.bytesPerAnswer),
    formatPercent(row.serverBusy),
    formatPercent(row.othersBusy),
  ]);
  return formatTable([`${title}, ${count(connections, "connection")}`, ...columns], rows);
}

function formatStarts(starts: readonly Starts[]): string {
  const times = Object.keys(starts[0]?.memory ?? {});
  const rows = starts.map(({ name, coldStartMs, memory }) => [
    name,
    formatNumber(coldStartMs),
    ...times.map((time) => formatNumber(megabytes(memory[time]?.anonBytes))),
    ...times.map((time) => formatNumber(megabytes(memory[time]?.rssBytes))),
  ]);
  const columns = ["RssAnon", "RSS"].flatMap((kind) =>
    times.map((time) => (time === "idle" ? `${kind} MB idle` : `after ${time}`)),
  );
  return formatTable(["start and memory", "cold start ms", ...columns], rows);
}

function formatWrites(writes: readonly WriteReport[]): string {
  const rows = writes.map((row) => [
    `${row.name}, ${count(row.connections, "connection")}`,
    formatNumber(row.requestsPerSecond),
    formatNumber(row.p50Ms, 2),
    formatNumber(row.p99Ms, 2),
    formatNumber(row.cpuUsPerRequest),
  ]);
  const title = "PUT and DELETE /me/library/albums/{id}, on disk when answered";
  return formatTable([title, "writes/s", "p50 ms", "p99 ms", "CPU us/write"], rows);
}

function formatPages(pages: readonly PageReport[]): string {
  const rows = pages.map((row) => [
    row.name,
    formatNumber(row.requestsPerSecond),
    formatNumber(row.p50Ms, 2),
    formatNumber(row.p99Ms, 2),
    formatNumber(row.cpuUsPerRequest),
    formatNumber(row.bytesPerAnswer),
  ]);
  const size = formatNumber(LIBRARY_ENTRIES);
  const title = `GET /me/library/albums, pages of ${PAGE_ENTRIES} of ${size}, 10 connections`;
  return formatTable([title, "requests/s", "p50 ms", "p99 ms", "CPU us/request", "bytes"], rows);
}

function formatPercent(share: number | undefined): string {
  return share === undefined ? "-" : `${formatNumber(share * 100)}%`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
