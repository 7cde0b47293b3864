import type { Row } from "../columns.ts";
import type { Call, Connections } from "./connections.ts";

/** A statement. Each connection prepares it when it first needs it, unless a pooler is in between. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A parameter of a statement. */
export type Value = string | number | boolean | null | Uint8Array | readonly (string | null)[];

/** The result of a statement. */
export interface Outcome {
  readonly rows: readonly Row[];
  /** How many rows it read or changed. */
  readonly count: number;
}

/** One connection, for as long as a call needs it. */
export interface Session {
  run(statement: Statement, ...values: readonly Value[]): Promise<Outcome>;
  /** Runs statements without parameters. */
  execute(sql: string): Promise<void>;
}

/** A schema of a database, and the connections to it. */
export interface Database {
  readonly connections: Connections;
  /** In double quotes. */
  readonly quotedSchema: string;
}

export const READ: Call = { kind: "read", isRepeatable: true };

/** Asks whether the database answers, and doesn't wait for the connections of reads and writes. */
export const CHECK: Call = { kind: "check", isRepeatable: true };

/** Has the same effect when it is done twice, as after a lost answer. */
export const WRITE: Call = { kind: "write", isRepeatable: true };

/** Fails when it is done twice, or has another effect. */
export const WRITE_ONCE: Call = { ...WRITE, isRepeatable: false };

/** Reads and writes that may go through a large table: counts and snapshots. */
export const LONG_READ: Call = { ...READ, timeoutMs: 600_000 };
export const LONG_WRITE: Call = { ...WRITE, timeoutMs: 600_000 };

/** Runs the statements of one resource. */
export interface Statements<Name extends string> {
  statement(name: Name): Statement;
  read(name: Name, ...values: readonly Value[]): Promise<Outcome>;
  write(name: Name, ...values: readonly Value[]): Promise<Outcome>;
}

/** @param sql statements with `{schema}` where the name of the schema goes */
export function statementsOn<Name extends string>(
  { connections, quotedSchema }: Database,
  sql: Readonly<Record<Name, string>>,
): Statements<Name> {
  const statements = new Map<Name, Statement>();
  const statement = (name: Name): Statement => {
    const known = statements.get(name);
    if (known !== undefined) return known;
    const made = { name: `gatefold_${name}`, text: sql[name].replaceAll("{schema}", quotedSchema) };
    statements.set(name, made);
    return made;
  };
  return {
    statement,
    read: (name, ...values) => connections.run(READ, statement(name), ...values),
    write: (name, ...values) => connections.run(WRITE, statement(name), ...values),
  };
}

/** The first row of an outcome, if there is one. */
export async function firstRow<T>(outcome: Promise<Outcome>, read: (row: Row) => T): Promise<T | undefined> {
  const { rows } = await outcome;
  return rows[0] && read(rows[0]);
}

export async function allRows<T>(outcome: Promise<Outcome>, read: (row: Row) => T): Promise<readonly T[]> {
  const { rows } = await outcome;
  return rows.map((row) => read(row));
}

/** The number of the type `bytea`. */
const BYTEA = 17;

/** An array of bytes in the binary format, which is half as long as the text that the driver would make of it. */
export function bytesArray(elements: readonly Uint8Array[]): Buffer {
  const flags = 0;
  const lowerBound = 1;
  const header = elements.length === 0 ? [0, flags, BYTEA] : [1, flags, BYTEA, elements.length, lowerBound];
  return Buffer.concat([...header.map(int4), ...elements.flatMap((bytes) => [int4(bytes.length), bytes])]);
}

function int4(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}
