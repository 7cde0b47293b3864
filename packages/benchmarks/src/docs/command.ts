import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseDocsArguments } from "./arguments.ts";
import { formatDocsReport } from "./report.ts";
import { runDocsBench } from "./run.ts";

/** `bench docs`: prints the report, and returns the exit code. */
export async function docsCommand(args: readonly string[]): Promise<number> {
  const options = parseDocsArguments(args);
  const report = await runDocsBench(options);
  console.log(formatDocsReport(report));
  if (options.jsonFile !== undefined) {
    // pnpm runs this in the package's folder; the path is meant from where pnpm was called.
    const file = resolve(process.env["INIT_CWD"] ?? ".", options.jsonFile);
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  }
  return report.goals.every(({ reached }) => reached) ? 0 : 1;
}
