import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const pending = new Set<() => void>();
let listening = false;

/**
 * Does `work` when the process ends, however it ends, so that an interrupted run leaves neither servers nor
 * gigabytes behind. Work has to be synchronous.
 *
 * @returns a function that does the work now instead
 */
export function atExit(work: () => void): () => void {
  if (!listening) listen();
  pending.add(work);
  return () => {
    if (pending.delete(work)) work();
  };
}

function listen(): void {
  listening = true;
  process.on("exit", () => {
    for (const work of pending) work();
  });
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
}

/** Calls `work` with an empty folder, and removes it afterwards. */
export async function withTempFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-bench-"));
  const remove = atExit(() => rmSync(folder, { recursive: true, force: true }));
  try {
    return await work(folder);
  } finally {
    remove();
  }
}
