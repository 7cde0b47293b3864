import { join } from "node:path";
import { sqliteStore } from "../../storage/sqlite/sqlite-store.ts";
import { type CommandResult, runInProcess } from "@gatefold/test-helpers/command";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { run } from "../main.ts";

/** Runs `gatefold` in this process. */
export function gatefold(...args: readonly string[]): Promise<CommandResult> {
  return runInProcess(() => run(["node", "gatefold", ...args]));
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
