import { writeReport } from "../write-report.ts";
import { parseServerArguments } from "./arguments.ts";
import { passes } from "./goals.ts";
import { formatReport } from "./report.ts";
import { runServerBench } from "./run.ts";

/** `bench server`: prints the report, and returns the exit code. */
export async function serverCommand(args: readonly string[]): Promise<number> {
  const options = parseServerArguments(args);
  const report = await runServerBench(options);
  console.log(formatReport(report));
  writeReport(report, options.jsonFile);
  return passes(report.goals) ? 0 : 1;
}
