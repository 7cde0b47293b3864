import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** What is used of what `gatefold-emulator start --json` prints. */
export interface Connection {
  readonly url: string;
  /** Opens the paths of the emulator that give tokens. */
  readonly secret: string;
  /** The file with key and token, whose token is renewed. */
  readonly variables: string;
}

/** The API in a process of its own. */
export interface ApiProcess {
  readonly connection: Connection;
  /** Resolves when the process is gone, with a sentence that says how it ended. */
  readonly ended: Promise<string>;
  /** Asks the process to end, and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Runs the command `gatefold-emulator` on the project's database.
 *
 * @throws Error if the process ends before it serves; its own message stands on standard error
 */
export async function startApi(
  command: string,
  folder: string,
  args: readonly string[],
): Promise<ApiProcess> {
  const child = spawn(process.execPath, [command, "start", "--json", ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(
    ([code, signal]) => `The API ended (${signal ?? `exit code ${code}`}).`,
  );
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    ended.then((how) => Promise.reject(new Error(how))),
  ]);
  return {
    connection: parseConnection(line),
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function parseConnection(line: string): Connection {
  const value: unknown = JSON.parse(line);
  if (isConnection(value)) return value;
  throw new Error(`The API printed ${line} in place of its address and secret.`);
}

function isConnection(value: unknown): value is Connection {
  return (
    typeof value === "object" && value !== null && ["url", "secret", "variables"].every((key) => key in value)
  );
}
