import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";
import { Command, CommanderError } from "commander";
import { ImportError } from "../import/import-error.ts";
import { StoreError } from "../storage/store.ts";
import { addAlbumsCommand } from "./albums-command.ts";
import { CommandError, type Output, UsageError } from "./command.ts";
import { addCompletionCommand } from "./completion-command.ts";
import { addExamples, formatHelp, type Examples, SERVER_EXAMPLES } from "./help.ts";
import { addImportCommand } from "./import-command.ts";
import { addKeysCommand } from "./keys-command.ts";
import { addMigrateCommand } from "./migrate-command.ts";
import { addServeCommand } from "./serve-command.ts";
import { addTokensCommand } from "./tokens-command.ts";
import { addUsersCommand } from "./users-command.ts";

/** A command line, and what adds its commands. */
export interface CommandLine {
  /** The name of the program. */
  readonly name: string;
  /** What the help says of it. */
  readonly description: string;
  /** Shown at the end of the help. */
  readonly examples: Examples;
  /** Adds the commands to the program. */
  addCommands(program: Command, output: Output): void;
}

const GATEFOLD: CommandLine = {
  name: "gatefold",
  description: "A server with the shape of the Amazon Music Web API (V1.0). Unofficial.",
  examples: {},
  addCommands: addServerCommands,
};

/** Adds the commands of `gatefold` to a command line. */
export function addServerCommands(program: Command, output: Output): void {
  addServeCommand(program, output);
  addImportCommand(program, output);
  addAlbumsCommand(program);
  addUsersCommand(program);
  addKeysCommand(program);
  addTokensCommand(program);
  addMigrateCommand(program, output);
  addCompletionCommand(program);
}

/**
 * Runs a command line for a process.
 *
 * @param argv as in `process.argv`
 * @returns the exit code: 0, or with a message on standard error 1 for a failure and 2 for a command line that can't be
 * understood
 */
export async function main(argv: readonly string[], commandLine: CommandLine = GATEFOLD): Promise<number> {
  // A reader that goes away, as "head" does, would end the process at the second write.
  process.stderr.on("error", () => {});
  let lost: NodeJS.ErrnoException | undefined;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") lost ??= error;
  });
  const output: Output = { exitCode: 0 };
  const exitCode = await run(argv, output, commandLine);
  if (output.isUnread) process.exit(exitCode);
  // A key that could not be written, as on a full disk, is one that nobody has.
  // Streams tell of it once all promises are settled.
  await setImmediate();
  if (!lost || output.isServed || exitCode !== 0) return exitCode;
  console.error(`${commandLine.name}: the output could not be written: ${lost.message}`);
  return 1;
}

/** Runs a command line, and returns the exit code as {@link main}. */
export async function run(
  argv: readonly string[],
  output: Output = { exitCode: 0 },
  commandLine: CommandLine = GATEFOLD,
): Promise<number> {
  try {
    await createProgram(output, commandLine).parseAsync([...argv]);
    return output.exitCode;
  } catch (error) {
    return report(error, commandLine.name);
  }
}

export function createProgram(
  output: Output,
  { name, description, examples, addCommands }: CommandLine = GATEFOLD,
): Command {
  const program = new Command(name).description(description).version(packageVersion()).exitOverride();
  formatHelp(program);
  addCommands(program, output);
  addExamples(program, { ...SERVER_EXAMPLES, ...examples });
  return program;
}

function report(error: unknown, name: string): number {
  // Commander has written its message already; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CommandError || error instanceof StoreError || error instanceof ImportError) {
    console.error(`${name}: ${error.message}${wayOutOf(error, name)}`);
    return error instanceof UsageError ? 2 : 1;
  }
  throw error;
}

/** What to do about an error whose own message doesn't know of commands. */
function wayOutOf(error: Error, name: string): string {
  // A database that was moved is the right one, and its message says how to bring it back.
  if (error instanceof StoreError)
    return error.code === "MOVED" ? "" : " (--db or GATEFOLD_DB names the database)";
  if (error instanceof ImportError && error.code === "NOT_FOUND")
    return '; give the path of a file, or "-" for standard input.';
  // An import that was interrupted can't be helped by the list of formats.
  const isOfFormat =
    error instanceof ImportError &&
    ["EMPTY", "UNKNOWN_FORMAT", "NO_CATALOG", "IS_DIRECTORY"].includes(error.code);
  return isOfFormat ? ` ("${name} import --help" shows what can be imported)` : "";
}

function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)("@gatefold/server/package.json");
  const hasVersion = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return hasVersion ? String(manifest.version) : "unknown";
}
