import { CommandError, databaseOption } from "@gatefold/server/extend/cli";
import { type Command, Option } from "commander";
import { basename } from "node:path";
import type { EmulatorCredentials } from "../emulator.ts";
import { callAdmin, type EmulatorState, stateOf, variablesFileOf, writePrivate } from "./state-file.ts";

/** Values by the names of environment variables. */
export type Variables = Readonly<Record<string, string>>;

/** The environment variables that the samples of the docs read, and the secret of the admin paths. */
export function variablesOf(
  emulator: EmulatorState & Pick<EmulatorCredentials, "apiKey" | "token" | "userId" | "clientId">,
): Variables {
  return {
    API_URL: emulator.url,
    API_KEY: emulator.apiKey,
    TOKEN: emulator.token,
    USER_ID: emulator.userId,
    CLIENT_ID: emulator.clientId,
    GATEFOLD_SECRET: emulator.secret,
  };
}

/** The variables of an emulator that runs, with a new token. */
export async function currentVariables(state: EmulatorState): Promise<Variables> {
  return variablesOf({ ...Object(await callAdmin(state, "credentials")), ...state });
}

/** A text as one word of a POSIX shell, whatever is in it. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** How each shell, and files that programs such as `node --env-file` read, set a variable. */
const LINES: Readonly<Record<string, (name: string, value: string) => string>> = {
  sh: (name, value) => `export ${name}=${shellWord(value)}`,
  fish: (name, value) => `set -gx ${name} '${value.replaceAll(/['\\]/g, "\\$&")}'`,
  // The typographic apostrophes end a string there too.
  powershell: (name, value) => `$env:${name} = '${value.replaceAll(/['‘’‚‛]/g, "$&$&")}'`,
  dotenv: (name, value) => {
    // These files have no way to write a quotation mark within the same marks, and "\n" has a meaning within double ones.
    const mark = ["'", "`"].find((each) => !value.includes(each));
    if (mark !== undefined) return `${name}=${mark}${value}${mark}`;
    throw new CommandError(
      `${name} has both ' and \`, which no dotenv file can hold; choose another with --shell sh.`,
    );
  },
};

/** The forms that {@link variableLines} can write. */
export const SHELLS: readonly string[] = Object.keys(LINES);

/** Lines that set variables in a shell. */
export function variableLines(variables: Variables, shell: string): string {
  const line = LINES[shell] ?? LINES["sh"];
  return Object.entries(variables)
    .map(([name, value]) => line?.(name, value) ?? "")
    .join("\n");
}

/** The shell that the user has chosen for terminals. */
export function guessShell(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const shell = basename((env["SHELL"] ?? "").replaceAll("\\", "/")).replace(/\.exe$/, "");
  if (shell === "fish") return "fish";
  return shell === "pwsh" || (shell === "" && platform === "win32") ? "powershell" : "sh";
}

export function addEnvCommand(program: Command): void {
  program
    .command("env")
    .description("print variables for a shell, with a new token")
    .addOption(
      new Option("--shell <name>", "the shell whose syntax to use (default: from $SHELL)").choices(SHELLS),
    )
    .addOption(databaseOption())
    .addHelpText(
      "after",
      `
  sh, bash, zsh  eval "$(gatefold-emulator env)"
  fish           gatefold-emulator env | source
  PowerShell     gatefold-emulator env | Out-String | Invoke-Expression`,
    )
    .action(async ({ db, shell }: { readonly db: string; readonly shell?: string }) => {
      const variables = await currentVariables(stateOf(db));
      console.log(variableLines(variables, shell ?? guessShell(process.env, process.platform)));
    });
}

/** A token is valid for an hour. The one in the file is valid for at least another half. */
const RENEW_AFTER_MS = 30 * 60_000;
const CHECK_EVERY_MS = 10_000;

export interface VariablesFile {
  readonly path: string;
  /** Writes the file again if its token is old by the emulator's clock, which can be moved. */
  renew(): Promise<void>;
  stop(): void;
}

/** Keeps a file with the variables of an emulator, whose token is renewed until it is stopped. */
export async function keepVariablesFile(options: {
  readonly stateFile: string;
  /** The variables, with a new token. */
  readonly variables: () => Promise<Variables>;
  readonly now: () => number;
  onError(error: unknown): void;
}): Promise<VariablesFile> {
  const { stateFile, variables, now, onError } = options;
  const path = variablesFileOf(stateFile);
  let writtenAt = Number.NaN;
  const renew = async () => {
    const ageMs = now() - writtenAt;
    if (ageMs >= 0 && ageMs < RENEW_AFTER_MS) return;
    const startedAt = now();
    writePrivate(path, `${variableLines(await variables(), "dotenv")}\n`);
    writtenAt = startedAt;
  };
  await renew();
  const timer = setInterval(() => void renew().catch(onError), CHECK_EVERY_MS);
  timer.unref();
  return { path, renew, stop: () => clearInterval(timer) };
}
