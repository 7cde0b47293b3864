import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export type ChildScript = "add-until-killed" | "hold-lock" | "rebuild-until-killed" | "use-store";

/** A process that runs one of the scripts beside this file. It ends with the test at the latest. */
export interface Child {
  readonly lines: AsyncIterable<string>;
  /** Ends its input, and waits until it has gone. */
  finish(): Promise<void>;
  /** Ends it with SIGKILL. It gets no chance to write or to tidy up. */
  kill(): Promise<void>;
}

export function runChild(script: ChildScript, args: readonly string[], options: SpawnOptions = {}): Child {
  const path = fileURLToPath(new URL(`./${script}.ts`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { ...options, stdio: ["pipe", "pipe", "inherit"] });
  const gone = exitOf(child);
  const kill = async () => {
    child.kill("SIGKILL");
    await gone;
  };
  onTestFinished(kill);
  return {
    lines: createInterface({ input: child.stdout }),
    async finish() {
      child.stdin.end();
      await gone;
    },
    kill,
  };
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => resolve());
  });
}

/** What the child prints until it ends. */
export async function outputOf(child: Child): Promise<string> {
  const lines: string[] = [];
  for await (const line of child.lines) lines.push(line);
  await child.finish();
  return lines.join("\n");
}

/** Waits for the next line of a child that prints one line. */
export async function lineOf(child: Child): Promise<string> {
  for await (const line of child.lines) return line;
  throw new Error("the process ended without a word");
}
