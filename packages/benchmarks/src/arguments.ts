import { parseArgs, type ParseArgsConfig } from "node:util";

/** A mistake on the command line, told to the caller without a stack. */
export class UsageError extends Error {}

/** What every benchmark can be asked for. */
export interface BenchOptions {
  /** How often each figure is measured; the median counts. */
  readonly rounds: number;
  /** Where the results are written as JSON. */
  readonly jsonFile: string | undefined;
  /** Whether others are measured too. */
  readonly peers: boolean;
}

/** The options of every benchmark, for `parseArgs`. */
export function benchOptions(rounds: number) {
  return {
    rounds: { type: "string", default: String(rounds) },
    json: { type: "string" },
    "no-peers": { type: "boolean", default: false },
  } as const;
}

/**
 * Reads the options of a benchmark that has no others.
 *
 * @param defaultRounds how many rounds there are when it is not said
 * @throws UsageError
 */
export function parseBenchArguments(args: readonly string[], defaultRounds: number): BenchOptions {
  return toBenchOptions(parseOptions(args, benchOptions(defaultRounds)));
}

/**
 * What every benchmark can be asked for, out of what was parsed.
 *
 * @throws UsageError
 */
export function toBenchOptions(values: {
  readonly rounds: string;
  readonly json?: string | undefined;
  readonly "no-peers": boolean;
}): BenchOptions {
  return {
    rounds: integer("--rounds", values.rounds, { min: 1, max: 100 }),
    jsonFile: values.json,
    peers: !values["no-peers"],
  };
}

/**
 * Parses arguments, of which none but these may be there.
 *
 * @throws UsageError
 */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** @throws UsageError */
export function integer(name: string, text: string, bounds: Bounds): number {
  if (/^\d+$/.test(text)) return within(name, Number(text), bounds);
  throw new UsageError(`${name} takes a whole number, and got "${text}".`);
}

/** @throws UsageError */
export function decimal(name: string, text: string, bounds: Bounds): number {
  if (/^\d+(\.\d+)?$/.test(text)) return within(name, Number(text), bounds);
  throw new UsageError(`${name} takes a number, and got "${text}".`);
}

function within(name: string, value: number, { min, max }: Bounds): number {
  if (value >= min && value <= max) return value;
  throw new UsageError(`${name} takes ${min} to ${max}, and got ${value}.`);
}
