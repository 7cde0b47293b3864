import { type SchemaVersion, StoreError } from "../store.ts";
import { describeDatabase, quoteSchema } from "./address.ts";
import type { Connections } from "./connections.ts";
import { lock } from "./locks.ts";
import { MIGRATIONS } from "./migrations.ts";
import { isUndefinedTable } from "./postgres-errors.ts";
import { pendingAlbums } from "./rebuild-items.ts";
import { LONG_READ, READ, type Session, type Statement } from "./statements.ts";

/** How a schema is brought up to date. */
export interface Migration {
  readonly connections: Connections;
  readonly schema: string;
  /** Whether to create the tables if there are none. */
  readonly create: boolean;
  readonly steps?: readonly string[] | undefined;
}

/** How long to wait for another process that is bringing the tables up to date. */
const LOCK_TIMEOUT = "60s";

/** How long a step may take: one may go through a large table. */
const STEP_TIMEOUT_MS = 3_600_000;

const STATE: Statement = {
  name: "gatefold_migration_state",
  text: `SELECT current_setting('server_encoding'), to_regclass($1 || '.gatefold_version') IS NOT NULL,
      EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = $2),
      EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $2)`,
};

/**
 * Creates the tables, or applies the missing steps, in one transaction for which other processes wait. A schema that has
 * all steps is only read, which a user may do who can't change tables. A schema of a newer version of this program, or
 * with tables of another program, is refused.
 *
 * @throws StoreError
 */
export async function migrate(migration: Migration): Promise<void> {
  const { connections, schema, create, steps = MIGRATIONS } = migration;
  const quoted = quoteSchema(schema);
  const known = await readVersion(connections, quoted);
  if (known === undefined && !create) {
    const database = describeDatabase(connections.address);
    throw new StoreError("NOT_FOUND", `${database} has no tables of Gatefold in its schema ${schema}.`);
  }
  if (known !== undefined) refuseNewer(connections, known, steps.length);
  if (known === steps.length) return;
  await connections.transaction(
    { kind: "write", isRepeatable: true, timeoutMs: STEP_TIMEOUT_MS },
    "BEGIN",
    async (session) => {
      await session.execute(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
      await lock(session, schema);
      // Read again: another process may have been faster.
      const version = await prepareSchema(session, migration);
      refuseNewer(connections, version, steps.length);
      const missing = stepsAfter(version, steps, quoted);
      const sql = missing.join(";");
      await session.execute(`${sql}; UPDATE ${quoted}.gatefold_version SET version = ${steps.length}`);
    },
  );
}

/** Reads which steps a schema has, and changes nothing. */
export async function readSchemaVersion(connections: Connections, schema: string): Promise<SchemaVersion> {
  const quoted = quoteSchema(schema);
  const version = (await readVersion(connections, quoted)) ?? 0;
  const newest = MIGRATIONS.length;
  refuseNewer(connections, version, newest);
  const missing = stepsAfter(version, MIGRATIONS, quoted);
  return { version, newest, missing, pendingAlbums: await countPending(connections, quoted, version) };
}

/** How many albums have no tracks and artists yet. The first step makes their table. */
async function countPending(connections: Connections, quoted: string, version: number): Promise<number> {
  const database = { connections, quotedSchema: quoted };
  if (version === MIGRATIONS.length) return pendingAlbums(database);
  if (version === 0) return 0;
  const { rows } = await connections.run(LONG_READ, {
    name: "gatefold_count_albums",
    text: `SELECT count(*) FROM ${quoted}.albums`,
  });
  return Number(rows[0]?.[0]);
}

function stepsAfter(version: number, steps: readonly string[], quoted: string): readonly string[] {
  return steps.slice(version).map((step) => step.replaceAll("{schema}", quoted));
}

/** The version of the tables; `undefined` if there are none. */
async function readVersion(connections: Connections, quoted: string): Promise<number | undefined> {
  try {
    const { rows } = await connections.run(READ, versionStatement(quoted));
    return Number(rows[0]?.[0]);
  } catch (error) {
    if (error instanceof StoreError && isUndefinedTable(error.cause)) return undefined;
    throw error;
  }
}

/** Makes sure that the schema exists and is ours, and returns its version: 0 if it is new. */
async function prepareSchema(session: Session, { connections, schema }: Migration): Promise<number> {
  const quoted = quoteSchema(schema);
  const { rows } = await session.run(STATE, quoted, schema);
  const [encoding, hasVersion, hasSchema, hasTables] = rows[0] ?? [];
  const database = describeDatabase(connections.address);
  if (encoding !== "UTF8") {
    throw new StoreError(
      "NOT_A_DATABASE",
      `${database} keeps text as ${String(encoding)}, and this program needs UTF8. Make one with "createdb --encoding UTF8 --template template0".`,
    );
  }
  if (hasVersion === true) return Number((await session.run(versionStatement(quoted))).rows[0]?.[0]);
  if (hasTables === true) {
    throw new StoreError(
      "NOT_A_DATABASE",
      `${database} has a schema ${schema} with tables of another application. It was left as it is: choose another database or schema.`,
    );
  }
  if (hasSchema !== true) await session.execute(`CREATE SCHEMA ${quoted}`);
  await session.execute(
    `CREATE TABLE ${quoted}.gatefold_version (version integer NOT NULL); INSERT INTO ${quoted}.gatefold_version VALUES (0)`,
  );
  return 0;
}

/** Reads how many steps a schema has gone through. */
export function versionStatement(quoted: string): Statement {
  return { name: "gatefold_version", text: `SELECT version FROM ${quoted}.gatefold_version` };
}

function refuseNewer({ address }: Connections, version: number, newest: number): void {
  if (version <= newest) return;
  throw new StoreError(
    "TOO_NEW",
    `${describeDatabase(address)} has version ${version}, and this program knows versions up to ${newest}. Update Gatefold, or choose another database or schema.`,
  );
}
