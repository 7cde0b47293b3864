import {
  type BenchOptions,
  benchOptions,
  decimal,
  integer,
  parseOptions,
  toBenchOptions,
} from "../arguments.ts";

/** What `bench server` was asked to do. Each round starts every server. */
export interface ServerBenchOptions extends BenchOptions {
  /** How long one measurement takes. */
  readonly seconds: number;
  /** Whether Gatefold is measured on PostgreSQL too. */
  readonly postgres: boolean;
  /** Synthetic albums in the database; at least as many as one request can ask for. */
  readonly albums: number;
}

/** As many ids as `GET /albums?ids=` takes. */
const MIN_ALBUMS = 100;
/** What the ids of synthetic albums have room for, and a disk as well. */
const MAX_ALBUMS = 10_000_000;

/**
 * Reads the options of `bench server`.
 *
 * @throws UsageError
 */
export function parseServerArguments(args: readonly string[]): ServerBenchOptions {
  const values = parseOptions(args, {
    ...benchOptions(3),
    seconds: { type: "string", default: "5" },
    albums: { type: "string", default: String(MIN_ALBUMS) },
    postgres: { type: "boolean", default: false },
  });
  return {
    ...toBenchOptions(values),
    seconds: decimal("--seconds", values.seconds, { min: 0.1, max: 600 }),
    postgres: values.postgres,
    albums: integer("--albums", values.albums, { min: MIN_ALBUMS, max: MAX_ALBUMS }),
  };
}
