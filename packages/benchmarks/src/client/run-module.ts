import { execFile } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { atExit } from "../cleanup.ts";

/** Runs code as a module in a new process, where its packages are found, and gives the number that it prints. */
export async function runModule(code: string, folder: string): Promise<number> {
  const file = join(folder, `.measured-${process.pid}.mjs`);
  const remove = atExit(() => rmSync(file, { force: true }));
  try {
    const { code: plain } = await transform(code, { loader: "ts", target: "es2022" });
    writeFileSync(file, plain);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: folder });
    return Number(stdout.trim().split("\n").at(-1));
  } finally {
    remove();
  }
}
