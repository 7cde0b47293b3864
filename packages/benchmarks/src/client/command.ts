import { parseBenchArguments } from "../arguments.ts";
import { environment } from "../environment.ts";
import { writeReport } from "../write-report.ts";
import { clientCandidates } from "./candidates.ts";
import { type ClientFigures, figuresOf } from "./figures.ts";
import { goalsOf, isReached } from "./goals.ts";
import { type ClientReport, formatClientReport } from "./report.ts";

/** `bench client`: prints the report, and returns the exit code. */
export async function clientCommand(args: readonly string[]): Promise<number> {
  const { rounds, jsonFile, peers } = parseBenchArguments(args, 9);
  const where = environment();
  const figures: ClientFigures[] = [];
  for (const candidate of await clientCandidates(peers)) figures.push(await figuresOf(candidate, rounds));
  const report: ClientReport = { environment: where, rounds, figures, goals: goalsOf(figures) };
  console.log(formatClientReport(report));
  writeReport(report, jsonFile);
  return report.goals.every(isReached) ? 0 : 1;
}
