import { rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { packAll, temporaryFolder } from "../packages.ts";
import { serveTarballs } from "../registry.ts";
import { follow, type Outcome } from "./newcomer.ts";
import { countOf, MOST_COMMANDS, MOST_SECONDS, type Task, tasks } from "./tasks.ts";

const words = process.argv.slice(2);
const chosen = tasks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`No task is called so. There are:\n${tasks.map(({ name }) => name).join("\n")}`);
  process.exit(2);
}

// A newcomer has no cache of builds.
delete process.env["TURBO_CACHE_DIR"];
const [load = 0] = loadavg();
const folder = temporaryFolder("packed");
const registry = await serveTarballs(await packAll(folder));
const rows: string[][] = [["task", "pages", "commands", "files", "seconds", "what was there"]];
const failures: string[] = [];
for (const task of chosen) {
  const outcome = await follow(task, registry.url).catch((error: unknown) => {
    failures.push(`${task.name}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  });
  rows.push(rowOf(task, outcome));
}
await registry.close();
rmSync(folder, { recursive: true });

console.log(`From an empty folder, with an empty home folder: nothing is in the caches of npm and pnpm.
${new Date().toISOString().slice(0, 16).replace("T", " ")}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores (${cpus()[0]?.model}), load ${load.toFixed(2)} before
`);
const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
for (const failure of failures) console.error(`\nFAIL: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

function rowOf(task: Task, outcome: Outcome | undefined): string[] {
  const { pages, commands, files } = countOf(task);
  if (commands > MOST_COMMANDS)
    failures.push(`${task.name}: ${commands} commands (at most ${MOST_COMMANDS})`);
  if (outcome !== undefined && outcome.seconds > MOST_SECONDS)
    failures.push(`${task.name}: ${outcome.seconds.toFixed(0)} s (at most ${MOST_SECONDS})`);
  const counts = [commands, files].map(String);
  return [
    task.name,
    pages.join(", "),
    ...counts,
    outcome?.seconds.toFixed(0) ?? "-",
    outcome?.result ?? "FAILED",
  ];
}
