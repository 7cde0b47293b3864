import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

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
