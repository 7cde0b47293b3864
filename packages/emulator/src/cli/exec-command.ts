import { memoryStore } from "@gatefold/server";
import { CommandError, openOrCreateDatabase, type Output } from "@gatefold/server/extend/cli";
import { type Command, Option } from "commander";
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { createEmulator } from "../emulator.ts";
import { variablesOf } from "./variables.ts";

export function addExecCommand(program: Command, output: Output): void {
  program
    .command("exec")
    .description("run a command, such as tests, with an emulator in memory and its variables set")
    .argument("<command...>", "after --: gatefold-emulator exec -- npm test")
    .addOption(new Option("--db <file>", "a database to run it on (default: a new one in memory)"))
    .passThroughOptions()
    .action(async (command: readonly string[], { db }: { readonly db?: string }) => {
      const store = db === undefined ? memoryStore() : (await openOrCreateDatabase(db)).store;
      try {
        const emulator = await createEmulator({ store });
        const { url, secret, close } = await emulator.listen({ port: 0 });
        output.exitCode = await run(command, variablesOf({ ...emulator, url, secret })).finally(close);
      } finally {
        await store.close();
      }
    });
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs a command with further environment variables, and returns its exit code. */
function run([file = "", ...args]: readonly string[], variables: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(file, args, {
    stdio: "inherit",
    env: { ...process.env, ...variables },
    // npm and others are scripts there, which only a shell runs.
    shell: process.platform === "win32",
  });
  const forward = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  return new Promise<number>((resolve, reject) => {
    child.once("error", (cause: NodeJS.ErrnoException) => {
      const problem =
        cause.code === "ENOENT"
          ? "there is no such command in PATH; install it, or give its path."
          : cause.message;
      reject(new CommandError(`"${file}" can't be run: ${problem}`, { cause }));
    });
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  }).finally(() => {
    for (const signal of SIGNALS) process.off(signal, forward);
  });
}
