import { isJsonObject } from "@gatefold/server/extend";
import { CommandError, databaseOption } from "@gatefold/server/extend/cli";
import type { Command } from "commander";
import { readFileSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import type { EmulatorCredentials } from "../emulator.ts";
import { callAdmin, type EmulatorState, readState, stateFileOf } from "./state-file.ts";

interface ControlOptions {
  readonly db: string;
}

interface PlayOptions extends ControlOptions {
  readonly user?: string;
  readonly at?: string;
}

/** The commands that control the emulator that runs on a database: `env`, `faults`, `reset`, `seed`, `play` and `snapshot`. */
export function addControlCommands(program: Command): void {
  program
    .command("env")
    .description('print variables for a shell, with a new token: eval "$(gatefold-emulator env)"')
    .addOption(databaseOption())
    .action(async ({ db }: ControlOptions) => {
      const credentials = await callAdmin(db, "credentials");
      console.log(shellLines(variablesOf({ ...Object(credentials), ...readState(stateFileOf(db)) })));
    });

  const faults = program.command("faults").description("make requests fail on purpose");
  faults
    .command("list", { isDefault: true })
    .description("print the rules, and how often each was applied")
    .addOption(databaseOption())
    .action(async ({ db }: ControlOptions) => print(await callAdmin(db, "faults")));
  faults
    .command("add")
    .description('add a rule, such as \'{"operation": "getAlbum", "then": {"status": 503}}\'')
    .argument("<json>", 'a rule or a list of rules; "-" is standard input')
    .addOption(databaseOption())
    .action(async (json: string, { db }: ControlOptions) =>
      print(
        await callAdmin(db, "faults", {
          method: "POST",
          body: json === "-" ? await text(process.stdin) : json,
        }),
      ),
    );
  faults
    .command("clear")
    .description("remove all rules")
    .addOption(databaseOption())
    .action(async ({ db }: ControlOptions) => void (await callAdmin(db, "faults", { method: "DELETE" })));

  program
    .command("reset")
    .description(
      "empty libraries, playlists and histories, or go back to the seed; clear faults, clock and limits",
    )
    .addOption(databaseOption())
    .action(async ({ db }: ControlOptions) => void (await callAdmin(db, "reset", { method: "POST" })));

  program
    .command("seed")
    .description(
      "add albums, users, their lists, playlists and histories; print credentials of the first user",
    )
    .argument("<file>", 'a seed as JSON; "-" is standard input')
    .addOption(databaseOption())
    .action(async (file: string, { db }: ControlOptions) =>
      print(await callAdmin(db, "seed", { method: "POST", body: await readInput(file) })),
    );

  program
    .command("play")
    .description("add tracks to the history of a user, as if they had been played in this order")
    .argument("<trackId...>")
    .option("--user <id>", "who plays them (default: the first user)")
    .option("--at <time>", "when, in ISO 8601 (default: now, by the emulator's clock)")
    .addOption(databaseOption())
    .action(async (trackIds: readonly string[], { db, user: userId, at: playedAt }: PlayOptions) => {
      const body = JSON.stringify({ trackIds, userId, playedAt });
      print(await callAdmin(db, "plays", { method: "POST", body }));
    });

  const snapshot = program.command("snapshot").description("save and restore everything that is stored");
  snapshot
    .command("save", { isDefault: true })
    .description("print a snapshot, or write it to a file")
    .argument("[file]")
    .option("--no-catalog", "without the albums")
    .addOption(databaseOption())
    .action(async (file: string | undefined, { db, catalog }: ControlOptions & { catalog: boolean }) => {
      const json = JSON.stringify(await callAdmin(db, `snapshot?catalog=${catalog}`));
      if (file === undefined) console.log(json);
      else writeFileSync(file, `${json}\n`, { mode: 0o600 });
    });
  snapshot
    .command("restore")
    .description("put a snapshot in place of what is stored")
    .argument("<file>", '"-" is standard input')
    .addOption(databaseOption())
    .action(async (file: string, { db }: ControlOptions) => {
      await callAdmin(db, "snapshot", { method: "PUT", body: await readInput(file) });
    });
}

function print(answer: unknown): void {
  console.log(
    JSON.stringify(isJsonObject(answer) ? (answer["faults"] ?? answer["plays"] ?? answer) : answer, null, 2),
  );
}

/** The text of a file; of standard input if it is called "-". */
async function readInput(file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new CommandError(`the file ${file} can't be read: ${String(cause)}`, { cause });
  }
}

/** The environment variables that the samples of the docs read, and the secret of the admin paths. */
export function variablesOf(
  emulator: EmulatorState & Pick<EmulatorCredentials, "apiKey" | "token" | "userId" | "clientId">,
): Record<string, string> {
  return {
    API_URL: emulator.url,
    API_KEY: emulator.apiKey,
    TOKEN: emulator.token,
    USER_ID: emulator.userId,
    CLIENT_ID: emulator.clientId,
    GATEFOLD_SECRET: emulator.secret,
  };
}

/** Lines that set variables in a POSIX shell. */
export function shellLines(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'`)
    .join("\n");
}
