import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { resolve } from "node:path";

/** Where and when something was measured. */
export interface Environment {
  readonly date: string;
  readonly node: string;
  readonly platform: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** Processes that wanted to run, on average over the last minute: over 1 before the start is a busy machine. */
  readonly loadAverage: number;
}

/** This machine, now. */
export function environment(): Environment {
  return {
    date: new Date().toISOString(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    loadAverage: loadavg()[0] ?? Number.NaN,
  };
}

/** One line. */
export function formatEnvironment(on: Environment): string {
  return [
    on.date.slice(0, 16).replace("T", " "),
    `Node ${on.node.slice(1)}`,
    on.platform,
    `${on.cores} cores (${on.cpu})`,
    `${on.memoryGb} GB`,
    `load ${on.loadAverage.toFixed(2)} before`,
  ].join(", ");
}

/** Says on standard error what is being done, since standard output is for the results. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes a report as JSON, where a file was asked for. */
export function writeReport(report: unknown, file: string | undefined): void {
  if (file === undefined) return;
  // pnpm runs this in the package's folder; the path is meant from where pnpm was called.
  writeFileSync(resolve(process.env["INIT_CWD"] ?? ".", file), `${JSON.stringify(report, null, 2)}\n`);
}
