import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseServerArguments } from "../arguments.ts";
import { passes } from "./goals.ts";
import { formatReport } from "./report.ts";
import { runServerBench } from "./run.ts";

/** `bench server`: prints the report, and returns the exit code. */
export async function serverCommand(args: readonly string[]): Promise<number> {
  const options = parseServerArguments(args);
  const report = await runServerBench(options);
  console.log(formatReport(report));
  if (options.jsonFile !== undefined) {
    // pnpm runs this in the package's folder; the path is meant from where pnpm was called.
    const file = resolve(process.env["INIT_CWD"] ?? ".", options.jsonFile);
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  }
  return passes(report.goals) ? 0 : 1;
}
