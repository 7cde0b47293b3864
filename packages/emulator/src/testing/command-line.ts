import { type CommandResult, runInProcess } from "@gatefold/test-helpers/command";
import { main } from "../cli/main.ts";

/** Runs `gatefold-emulator` in this process. */
export async function emulatorCommand(...args: readonly string[]): Promise<CommandResult> {
  const streams = [process.stdout, process.stderr];
  const listeners = streams.map((stream) => stream.rawListeners("error"));
  try {
    return await runInProcess(() => main(["node", "gatefold-emulator", ...args]));
  } finally {
    // Those of the command, of which a process has one.
    for (const [index, stream] of streams.entries())
      for (const listener of stream.listeners("error"))
        if (!listeners[index]?.includes(listener) && isListener(listener)) stream.off("error", listener);
  }
}

function isListener(value: unknown): value is () => void {
  return typeof value === "function";
}
