import { parseArgs } from "node:util";
import { UsageError } from "../arguments.ts";

/** What `bench docs` was asked to do. */
export interface DocsBenchOptions {
  /** How often each page is measured; the median counts. */
  readonly rounds: number;
  /** Where the results are written as JSON. */
  readonly jsonFile: string | undefined;
  /** Whether pages of others are measured too. */
  readonly peers: boolean;
}

/**
 * Reads the options of `bench docs`.
 *
 * @throws UsageError
 */
export function parseDocsArguments(args: readonly string[]): DocsBenchOptions {
  const { rounds, json, "no-peers": noPeers } = read(args);
  if (!/^[1-9]\d?$/.test(rounds)) throw new UsageError(`--rounds takes 1 to 99, and got "${rounds}".`);
  return { rounds: Number(rounds), jsonFile: json, peers: !noPeers };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        rounds: { type: "string", default: "3" },
        json: { type: "string" },
        "no-peers": { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
