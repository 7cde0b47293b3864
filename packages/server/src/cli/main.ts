import { setImmediate } from "node:timers/promises";
import { Command, CommanderError } from "commander";
import { ImportError } from "../import/import-error.ts";
import { StoreError } from "../storage/store.ts";
import { addImportCommand } from "./import-command.ts";
import { addKeysCommand } from "./keys-command.ts";
import type { Output } from "./output.ts";
import { addServeCommand } from "./serve-command.ts";
import { addTokenCommand } from "./token-command.ts";
import { UsageError } from "./usage-error.ts";
import { packageVersion } from "./version.ts";

/** What a command line is called, and its commands. */
export interface CommandLine {
  readonly name: string;
  readonly description: string;
  addCommands(program: Command, output: Output): void;
}

/** The command `gatefold`. */
const GATEFOLD: CommandLine = {
  name: "gatefold",
  description: "A server with the shape of the Amazon Music Web API (Albums V1.0). Unofficial.",
  addCommands(program, output) {
    addServeCommand(program, output);
    addDataCommands(program, output);
  },
};

/** Adds the commands that work on a database. */
export function addDataCommands(program: Command, output: Output): void {
  addImportCommand(program, output);
  addTokenCommand(program);
  addKeysCommand(program);
}

/**
 * Runs a command line.
 *
 * @param argv as in `process.argv`
 * @returns the exit code: 0, or 1 with a message on standard error
 */
export async function main(argv: readonly string[], commandLine: CommandLine = GATEFOLD): Promise<number> {
  const { name, description, addCommands } = commandLine;
  // A reader that goes away, as "head" does, would end the process at the second write.
  process.stderr.on("error", () => {});
  let lost: NodeJS.ErrnoException | undefined;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") lost ??= error;
  });
  const output: Output = { exitCode: 0 };
  const program = new Command(name).description(description).version(packageVersion()).exitOverride();
  addCommands(program, output);
  try {
    await program.parseAsync([...argv]);
    if (output.isUnread) process.exit(output.exitCode);
    // A key that could not be written, as on a full disk, is one that nobody has.
    // Streams tell of it once all promises are settled.
    await setImmediate();
    if (lost && !output.isServed) throw new UsageError(`the output could not be written: ${lost.message}`);
    return output.exitCode;
  } catch (error) {
    return report(error, name);
  }
}

function report(error: unknown, name: string): number {
  // Commander has written its message already; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof UsageError || error instanceof StoreError || error instanceof ImportError) {
    console.error(`${name}: ${error.message}`);
    return 1;
  }
  throw error;
}
