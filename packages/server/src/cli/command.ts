import { Option } from "commander";

/** The command failed. The message names the input and says what to do. The exit code is 1. */
export class CommandError extends Error {
  override readonly name: string = "CommandError";
}

/** The command line can't be understood. The exit code is 2. */
export class UsageError extends CommandError {
  override readonly name: string = "UsageError";
}

/** What a command changes about the end of the process. */
export interface Output {
  /** The exit code of the process: 0 unless the command failed in part. */
  exitCode: number;
  /** Whether nobody reads the output: Node would then never exit by itself. */
  isUnread?: boolean;
  /** Whether a server ran. It doesn't fail if nobody reads its output. */
  isServed?: boolean;
}

/** Options of commands that work on a database. */
export interface DataOptions {
  /** The value of `--db`: a file, or the URL of a PostgreSQL database. */
  readonly db: string;
  /** Whether to print lines of JSON. */
  readonly json?: true;
}

export function jsonOption(): Option {
  return new Option("--json", "print lines of JSON, for programs");
}

/** Prints an object with `--json`, else a text for people. */
export function print({ json }: DataOptions, value: object, text: string): void {
  console.log(json ? JSON.stringify(value) : text);
}

/** Prints all entries, a line each, or `none` on standard error if there are none. */
export async function printAll<T>(
  entries: AsyncIterable<T> | Iterable<T>,
  options: DataOptions,
  describe: (entry: T) => { readonly value: object; readonly text: string },
  none: string,
): Promise<void> {
  let count = 0;
  for await (const entry of entries) {
    const { value, text } = describe(entry);
    print(options, value, text);
    count += 1;
  }
  if (count === 0 && !options.json) console.error(none);
}
