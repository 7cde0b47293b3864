import { spawn } from "node:child_process";
import { constants } from "node:os";
import {
  databaseOption,
  openOrCreateDatabase,
  type Output,
  UsageError,
  withStore,
} from "@gatefold/server/extend/cli";
import type { Command } from "commander";
import { createEmulator } from "../emulator.ts";
import { variablesOf } from "./variables.ts";

/** `gatefold-emulator exec` */
export function addExecCommand(program: Command, output: Output): void {
  program
    .command("exec")
    .description(
      "start an emulator in memory, run a command such as tests with its variables set, and end with it",
    )
    .argument("<command...>", "after --: gatefold-emulator exec -- npm test")
    .addOption(databaseOption().default(":memory:").env(""))
    .passThroughOptions()
    .action(async (command: readonly string[], { db }: { readonly db: string }) => {
      await withStore(await openOrCreateDatabase(db), async (store) => {
        const emulator = await createEmulator({ store });
        const listening = await emulator.listen({ port: 0 });
        try {
          const variables = variablesOf({ ...emulator, url: listening.url, secret: listening.secret });
          output.exitCode = await run(command, variables);
        } finally {
          await listening.close();
        }
      });
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
    child.once("error", (cause) =>
      reject(new UsageError(`"${file}" can't be run: ${cause.message}`, { cause })),
    );
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  }).finally(() => {
    for (const signal of SIGNALS) process.off(signal, forward);
  });
}
