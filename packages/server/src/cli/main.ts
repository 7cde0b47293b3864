import { setImmediate } from "node:timers/promises";
import { Command, CommanderError } from "commander";
import { ImportError } from "../import/import-error.ts";
import { StoreError } from "../storage/store.ts";
import { addClientsCommand } from "./clients-command.ts";
import { addImportCommand } from "./import-command.ts";
import { addKeysCommand } from "./keys-command.ts";
import type { Output } from "./output.ts";
import { addStartCommand } from "./start-command.ts";
import { addTokenCommand } from "./token-command.ts";
import { UsageError } from "./usage-error.ts";
import { packageVersion } from "./version.ts";

/**
 * Runs the command line.
 *
 * @param argv as in `process.argv`
 * @returns the exit code: 0, or 1 with a message on standard error
 */
export async function main(argv: readonly string[]): Promise<number> {
  // A reader that goes away, as "head" does, would end the process at the second write.
  process.stderr.on("error", () => {});
  let lost: NodeJS.ErrnoException | undefined;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") lost ??= error;
  });
  const output: Output = { exitCode: 0 };
  const program = new Command("gatefold")
    .description("The Amazon Music Web API (Albums V1.0) on your own machine. Unofficial.")
    .version(packageVersion())
    .exitOverride();
  addStartCommand(program, output);
  addImportCommand(program, output);
  addTokenCommand(program);
  addKeysCommand(program);
  addClientsCommand(program);
  try {
    await program.parseAsync([...argv]);
    if (output.isUnread) process.exit(output.exitCode);
    // A key that could not be written, as on a full disk, is one that nobody has.
    // Streams tell of it once all promises are settled.
    await setImmediate();
    if (lost && !output.isServed) throw new UsageError(`the output could not be written: ${lost.message}`);
    return output.exitCode;
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  // Commander has written its message already; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof UsageError || error instanceof StoreError || error instanceof ImportError) {
    console.error(`gatefold: ${error.message}`);
    return 1;
  }
  throw error;
}
