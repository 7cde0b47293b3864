import { parseArgs } from "node:util";

/** What `bench server` was asked to do. */
export interface ServerBenchOptions {
  /** How often every server is started and measured. */
  readonly rounds: number;
  /** How long one measurement takes. */
  readonly seconds: number;
  /** Synthetic albums in the database; at least as many as one request can ask for. */
  readonly albums: number;
  /** Where the results are written as JSON. */
  readonly jsonFile: string | undefined;
  /** Whether servers of others are measured too. */
  readonly peers: boolean;
}

/** A mistake on the command line, told to the caller without a stack. */
export class UsageError extends Error {}

/** As many ids as `GET /albums?ids=` takes. */
export const MIN_ALBUMS = 100;
/** What the ids of synthetic albums have room for, and a disk as well. */
const MAX_ALBUMS = 10_000_000;

/**
 * Reads the options of `bench server`.
 *
 * @throws UsageError
 */
export function parseServerArguments(args: readonly string[]): ServerBenchOptions {
  const values = read(args);
  return {
    rounds: integer("--rounds", values.rounds, { min: 1, max: 100 }),
    seconds: decimal("--seconds", values.seconds, { min: 0.1, max: 600 }),
    albums: integer("--albums", values.albums, { min: MIN_ALBUMS, max: MAX_ALBUMS }),
    jsonFile: values.json,
    peers: !values["no-peers"],
  };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        rounds: { type: "string", default: "3" },
        seconds: { type: "string", default: "5" },
        albums: { type: "string", default: String(MIN_ALBUMS) },
        json: { type: "string" },
        "no-peers": { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

function integer(name: string, text: string, bounds: Bounds): number {
  if (/^\d+$/.test(text)) return within(name, Number(text), bounds);
  throw new UsageError(`${name} takes a whole number, and got "${text}".`);
}

function decimal(name: string, text: string, bounds: Bounds): number {
  if (/^\d+(\.\d+)?$/.test(text)) return within(name, Number(text), bounds);
  throw new UsageError(`${name} takes a number, and got "${text}".`);
}

function within(name: string, value: number, { min, max }: Bounds): number {
  if (value >= min && value <= max) return value;
  throw new UsageError(`${name} takes ${min} to ${max}, and got ${value}.`);
}
