import { type Environment, formatEnvironment } from "../environment.ts";
import { formatNumber, formatTable } from "../table.ts";
import type { Goal } from "./goals.ts";
import type { Sample } from "./measure.ts";
import type { Rates, Starts } from "./results.ts";
import { LIBRARY_ENTRIES, PAGE_ENTRIES } from "./workloads.ts";

/** Everything that a run found out: what `--json` writes. */
export interface ServerReport {
  readonly environment: Environment;
  readonly rounds: number;
  readonly seconds: number;
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
export function formatReport(report: ServerReport): string {
  const { environment, rounds, seconds, albums, workloads, starts, writes, pages, goals } = report;
  const seen = `medians of ${count(rounds, "round")} of ${seconds} s, ${formatNumber(albums)} synthetic albums`;
  return [
    `${formatEnvironment(environment)}\n${seen}`,
    ...workloads.map(formatWorkload),
    formatStarts(starts),
    formatWrites(writes),
    formatPages(pages),
    goals.map(formatGoal).join("\n"),
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
  const after = Object.keys(starts[0]?.rssMbAfter ?? {}).map((workload) => `after ${workload}`);
  const rows = starts.map((row) => [
    row.name,
    formatNumber(row.coldStartMs),
    formatNumber(row.idleRssMb),
    ...Object.values(row.rssMbAfter).map((megabytes) => formatNumber(megabytes)),
  ]);
  return formatTable(["start and memory", "cold start ms", "RSS MB idle", ...after], rows);
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

function formatGoal({ what, value, limit, at, decimals, required, reached }: Goal): string {
  const verdict = required ? (reached ? "PASS" : "FAIL") : reached ? "goal reached" : "goal missed";
  return `${verdict}: ${what}: ${formatNumber(value, decimals)} (at ${at} ${formatNumber(limit, decimals)})`;
}

function formatPercent(share: number | undefined): string {
  return share === undefined ? "-" : `${formatNumber(share * 100)}%`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
