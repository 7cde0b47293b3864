import { join } from "node:path";
import { vi } from "vitest";
import { sqliteStore } from "../../storage/sqlite/sqlite-store.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { run } from "../main.ts";

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `gatefold` in this process. */
export async function gatefold(...args: readonly string[]): Promise<CommandResult> {
  const printed = { stdout: "", stderr: "" };
  const add = (stream: keyof typeof printed, end: string) => (text: unknown) => {
    printed[stream] += `${text}${end}`;
    return true;
  };
  const spies = [
    vi.spyOn(console, "log").mockImplementation(add("stdout", "\n")),
    vi.spyOn(console, "error").mockImplementation(add("stderr", "\n")),
    vi.spyOn(process.stdout, "write").mockImplementation(add("stdout", "")),
    vi.spyOn(process.stderr, "write").mockImplementation(add("stderr", "")),
  ];
  try {
    return { exitCode: await run(["node", "gatefold", ...args]), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs `gatefold` on a new database, which is empty but for its tables. */
export async function onNewDatabase(): Promise<{
  readonly db: string;
  run(...args: readonly string[]): Promise<CommandResult>;
}> {
  const db = join(tempFolder(), "gatefold.db");
  await sqliteStore({ file: db }).close();
  return { db, run: (...args) => gatefold(...args, "--db", db) };
}
