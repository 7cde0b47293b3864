import type { Command } from "commander";
import { type DataOptions, jsonOption, type Output, print, UsageError } from "./command.ts";
import { databaseOption, nameOf, openOrCreateDatabase, readSchemaVersion } from "./database.ts";

interface MigrateOptions extends DataOptions {
  readonly check?: true;
  readonly sql?: true;
}

export function addMigrateCommand(program: Command, output: Output): void {
  program
    .command("migrate")
    .description(
      "make the tables of a database, or bring them up to date, as every command does that opens it",
    )
    .option("--check", "change nothing; exit with 1 if something is missing")
    .option("--sql", "print the statements that are missing, and change nothing")
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action(async (options: MigrateOptions) => {
      const { db, check, sql } = options;
      if (db === ":memory:")
        throw new UsageError("--db :memory: has no tables to migrate; name a file, or a PostgreSQL.");
      const before = await readSchemaVersion(db);
      const { newest, missing } = before;
      const database = nameOf(db);
      if (sql) {
        for (const statements of missing) console.log(`${statements.trim()}\n`);
        return;
      }
      if (!check) await (await openOrCreateDatabase(db)).store.close();
      const version = check ? before.version : newest;
      const from = before.version;
      let text = `${database} is up to date: version ${version}`;
      if (version < newest)
        text = `${database} has version ${version} of ${newest}; "migrate" brings it up to date`;
      else if (from < version) text = `${database} was brought from version ${from} to ${version}`;
      print(options, { database, from, version, newest }, text);
      if (version < newest) output.exitCode = 1;
    });
}
