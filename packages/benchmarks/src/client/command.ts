import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../arguments.ts";
import { environment } from "../environment.ts";
import { clientCandidates } from "./candidates.ts";
import { type ClientFigures, figuresOf } from "./figures.ts";
import { goalsOf, isReached } from "./goals.ts";
import { type ClientReport, formatClientReport } from "./report.ts";

/** `bench client`: prints the report, and returns the exit code. */
export async function clientCommand(args: readonly string[]): Promise<number> {
  const { rounds, jsonFile, peers } = parseClientArguments(args);
  const where = environment();
  const figures: ClientFigures[] = [];
  for (const candidate of await clientCandidates(peers)) figures.push(await figuresOf(candidate, rounds));
  const report: ClientReport = { environment: where, rounds, figures, goals: goalsOf(figures) };
  console.log(formatClientReport(report));
  if (jsonFile !== undefined) {
    // pnpm runs this in the package's folder; the path is meant from where pnpm was called.
    writeFileSync(resolve(process.env["INIT_CWD"] ?? ".", jsonFile), `${JSON.stringify(report, null, 2)}\n`);
  }
  return report.goals.every(isReached) ? 0 : 1;
}

/** What `bench client` was asked to do. */
export interface ClientBenchOptions {
  readonly rounds: number;
  readonly jsonFile: string | undefined;
  readonly peers: boolean;
}

/**
 * Reads the options of `bench client`.
 *
 * @throws UsageError
 */
export function parseClientArguments(args: readonly string[]): ClientBenchOptions {
  const { rounds, json, "no-peers": noPeers } = read(args);
  if (!/^\d+$/.test(rounds) || Number(rounds) < 1 || Number(rounds) > 100)
    throw new UsageError(`--rounds takes 1 to 100, and got "${rounds}".`);
  return { rounds: Number(rounds), jsonFile: json, peers: !noPeers };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        rounds: { type: "string", default: "9" },
        json: { type: "string" },
        "no-peers": { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
