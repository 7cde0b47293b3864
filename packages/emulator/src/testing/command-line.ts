import { vi } from "vitest";
import { main } from "../cli/main.ts";

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `gatefold-emulator` in this process. */
export async function emulatorCommand(...args: readonly string[]): Promise<CommandResult> {
  const printed = { stdout: "", stderr: "" };
  const add = (stream: keyof typeof printed, end: string) => (text: unknown) => {
    printed[stream] += `${text}${end}`;
    return true;
  };
  const spies = [
    vi.spyOn(console, "log").mockImplementation(add("stdout", "\n")),
    vi.spyOn(console, "error").mockImplementation(add("stderr", "\n")),
    vi.spyOn(process.stdout, "write").mockImplementation(add("stdout", "")),
    vi.spyOn(process.stderr, "write").mockImplementation(add("stderr", "")),
  ];
  const streams = [process.stdout, process.stderr];
  const listeners = streams.map((stream) => stream.rawListeners("error"));
  try {
    return { exitCode: await main(["node", "gatefold-emulator", ...args]), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
    // Those of the command, of which a process has one.
    for (const [index, stream] of streams.entries())
      for (const listener of stream.listeners("error"))
        if (!listeners[index]?.includes(listener) && isListener(listener)) stream.off("error", listener);
  }
}

function isListener(value: unknown): value is () => void {
  return typeof value === "function";
}
