import type { Value } from "./values.ts";

/** A statement. Each connection prepares it when it first needs it, unless it leads to a pooler. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The columns of a row, in their order. */
export type Row = readonly unknown[];

/** What became of a statement. */
export interface Outcome {
  readonly rows: readonly Row[];
  /** How many rows it read or changed. */
  readonly count: number;
}

/** One connection, for as long as it is needed. */
export interface Session {
  run(statement: Statement, ...values: readonly Value[]): Promise<Outcome>;
  /** Runs statements that take no values. */
  execute(sql: string): Promise<void>;
}
