import { existsSync, globSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Debian, Fedora and Homebrew put them; the newest version is the last by name. */
const PLACES = [
  "/usr/lib/postgresql/*/bin",
  "/usr/pgsql-*/bin",
  "/opt/homebrew/opt/postgresql@*/bin",
  "/usr/local/opt/postgresql@*/bin",
];

/** What to say where {@link findPostgres} finds none. */
export const MISSING_POSTGRES: string =
  "PostgreSQL is missing: install its server (Debian: postgresql), or set POSTGRES_BIN to the folder of initdb";

/** The folder of `initdb` and `postgres`: `POSTGRES_BIN`, or where systems put it. */
export function findPostgres(): string | undefined {
  const installed = PLACES.flatMap((place) => globSync(place).toSorted(byNumbers).toReversed());
  const onPath = (process.env["PATH"] ?? "").split(delimiter);
  const folders = [process.env["POSTGRES_BIN"], ...installed, ...onPath];
  return folders.find((folder) => folder !== undefined && existsSync(join(folder, "initdb")));
}

function byNumbers(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
