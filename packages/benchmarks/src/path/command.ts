import { parseOptions } from "../arguments.ts";
import { formatTable } from "../table.ts";
import { CALLS, countFiles, measurePaths } from "./path.ts";

/** `bench path`: prints the counts, with `--list` every function too, and returns the exit code. */
export async function pathCommand(args: readonly string[]): Promise<number> {
  const { list } = parseOptions(args, { list: { type: "boolean", default: false } });
  const paths = await measurePaths();
  const rows = CALLS.map(({ name, maxFunctions, maxFiles }) => {
    const path = paths.find((each) => each.name === name);
    const [functions, files] = path ? [path.functions.length, countFiles(path)] : [0, 0];
    const isMet = path !== undefined && functions <= maxFunctions && files <= maxFiles;
    return {
      isMet,
      cells: [name, functions, maxFunctions, files, maxFiles, isMet ? "PASS" : "FAIL"].map(String),
    };
  });
  if (list) {
    for (const { name, functions } of paths) {
      console.log(`${name}\n`);
      for (const { file, line, name: of, calls } of functions) {
        console.log(`  ${file}:${line} ${of || "(anonymous)"}${calls > 1 ? ` ${calls} times` : ""}`);
      }
      console.log();
    }
  }
  const header = ["second request of a caller", "functions", "at most", "files", "at most", ""];
  console.log(
    formatTable(
      header,
      rows.map(({ cells }) => cells),
    ),
  );
  return rows.every(({ isMet }) => isMet) ? 0 : 1;
}
