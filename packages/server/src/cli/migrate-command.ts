import { type Command, Option } from "commander";
import { type DataOptions, jsonOption, type Output, print, UsageError } from "./command.ts";
import { databaseOption, nameOf, openOrCreateDatabase, readSchemaVersion } from "./database.ts";

interface MigrateOptions extends DataOptions {
  readonly check?: true;
  readonly sql?: true;
}

export function addMigrateCommand(program: Command, output: Output): void {
  program
    .command("migrate")
    .description("create or update the tables of a database, as every command does that opens it")
    .addOption(new Option("--check", "change nothing; exit with 1 if something is missing").conflicts("sql"))
    .option("--sql", "print the statements that are missing, and change nothing")
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action(async (options: MigrateOptions) => {
      const { db, check, sql } = options;
      if (db === ":memory:")
        throw new UsageError("--db :memory: has no tables to migrate; name a file, or a PostgreSQL.");
      const before = await readSchemaVersion(db);
      const { newest, missing, pendingAlbums } = before;
      const database = nameOf(db);
      if (sql) {
        for (const statements of missing) console.log(`${statements.trim()}\n`);
        return;
      }
      if (!check) await (await openOrCreateDatabase(db)).store.close();
      const version = check ? before.version : newest;
      const pending = check ? pendingAlbums : 0;
      const from = before.version;
      const state = { database, from, version, newest, pendingAlbums: pending };
      print(options, state, describe(state, pendingAlbums - pending, `"${program.name()} migrate"`));
      if (version < newest || pending > 0) output.exitCode = 1;
    });
}

interface MigrationState {
  readonly database: string;
  readonly from: number;
  readonly version: number;
  readonly newest: number;
  readonly pendingAlbums: number;
}

/** @param done of how many albums the tracks and artists were made */
function describe(
  { database, from, version, newest, pendingAlbums }: MigrationState,
  done: number,
  migrate: string,
): string {
  const missing = `the tracks and artists of ${pendingAlbums} albums`;
  if (version === 0) return `${database} has no tables; ${migrate} creates them`;
  if (version < newest) {
    const also = pendingAlbums > 0 ? `, and makes ${missing}` : "";
    return `${database} has version ${version} of ${newest}; ${migrate} brings it up to date${also}`;
  }
  if (pendingAlbums > 0)
    return `${database} has version ${version}, but lacks ${missing}; ${migrate} makes them`;
  const made = done > 0 ? `; the tracks and artists of ${done} albums were made` : "";
  if (from < version) return `${database} was brought from version ${from} to ${version}${made}`;
  return `${database} is up to date: version ${version}${made}`;
}
