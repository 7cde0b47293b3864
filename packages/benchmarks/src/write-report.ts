import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** Writes a report as JSON, where a file was asked for. */
export function writeReport(report: unknown, file: string | undefined): void {
  if (file === undefined) return;
  // pnpm runs this in the package's folder; the path is meant from where pnpm was called.
  writeFileSync(resolve(process.env["INIT_CWD"] ?? ".", file), `${JSON.stringify(report, null, 2)}\n`);
}
