import { parseBenchArguments } from "../arguments.ts";
import { writeReport } from "../write-report.ts";
import { formatDocsReport } from "./report.ts";
import { runDocsBench } from "./run.ts";

/** `bench docs`: prints the report, and returns the exit code. */
export async function docsCommand(args: readonly string[]): Promise<number> {
  const options = parseBenchArguments(args, 3);
  const report = await runDocsBench(options);
  console.log(formatDocsReport(report));
  writeReport(report, options.jsonFile);
  return report.goals.every(({ reached }) => reached) ? 0 : 1;
}
