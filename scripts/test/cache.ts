import { spawnSync } from "node:child_process";

interface DryRun {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly cache: { readonly status: string };
  }[];
}

/** The builds that would run now because the cache does not have them. */
export function tasksToRun(folder: string): string[] {
  const args = ["run", "build", "--dry-run=json"];
  const { stdout, stderr, status } = spawnSync("turbo", args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`turbo failed: ${stderr}`);
  const { tasks }: DryRun = JSON.parse(stdout);
  return tasks
    .filter(({ command, cache }) => command !== "<NONEXISTENT>" && cache.status !== "HIT")
    .map(({ taskId }) => taskId);
}
