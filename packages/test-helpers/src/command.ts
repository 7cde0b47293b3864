import { vi } from "vitest";

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, and keeps what it prints from the output of the tests. */
export async function runInProcess(command: () => Promise<number>): Promise<CommandResult> {
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
  try {
    return { exitCode: await command(), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
