import { isJsonObject } from "@gatefold/server/extend";
import { databaseOption } from "@gatefold/server/extend/cli";
import type { Command } from "commander";
import { callAdmin, readInput, stateOf, writeOutput } from "./state-file.ts";

interface ControlOptions {
  readonly db: string;
}

interface PlayOptions extends ControlOptions {
  readonly user?: string;
  readonly at?: string;
}

/** The commands that control the emulator that runs on a database: `faults`, `reset`, `seed`, `play` and `snapshot`. */
export function addControlCommands(program: Command): void {
  const faults = program.command("faults").description("make requests fail on purpose");
  faults
    .command("list", { isDefault: true })
    .description("print the rules, and how often each was applied")
    .addOption(databaseOption())
    .action(async ({ db }: ControlOptions) => print(await callAdmin(stateOf(db), "faults")));
  faults
    .command("add")
    .description('add a rule, such as \'{"operation": "getAlbum", "then": {"status": 503}}\'')
    .argument("<json>", 'a rule or a list of rules; "-" is standard input')
    .addOption(databaseOption())
    .action(async (json: string, { db }: ControlOptions) =>
      print(
        await callAdmin(stateOf(db), "faults", {
          method: "POST",
          body: json === "-" ? await readInput(json) : json,
          given: "the rule",
          command: "faults add",
        }),
      ),
    );
  faults
    .command("clear")
    .description("remove all rules")
    .addOption(databaseOption())
    .action(
      async ({ db }: ControlOptions) => void (await callAdmin(stateOf(db), "faults", { method: "DELETE" })),
    );

  program
    .command("reset")
    .description(
      "empty libraries, playlists and histories, or restore the seed; reset faults, clock and limits",
    )
    .addOption(databaseOption())
    .action(
      async ({ db }: ControlOptions) => void (await callAdmin(stateOf(db), "reset", { method: "POST" })),
    );

  program
    .command("seed")
    .description(
      "add albums, users, their lists, playlists and histories; print credentials of the first user",
    )
    .argument("<file>", 'a seed as JSON; "-" is standard input')
    .addOption(databaseOption())
    .action(async (file: string, { db }: ControlOptions) =>
      print(
        await callAdmin(stateOf(db), "seed", {
          method: "POST",
          body: await readInput(file),
          given: `the seed ${file}`,
          command: "seed",
        }),
      ),
    );

  program
    .command("play")
    .description("add tracks to the history of a user, as if they had been played in this order")
    .argument("<trackId...>")
    .option("--user <id>", "the user who plays them (default: the first user)")
    .option("--at <time>", "when, in ISO 8601 (default: now, by the emulator's clock)")
    .addOption(databaseOption())
    .action(async (trackIds: readonly string[], { db, user: userId, at: playedAt }: PlayOptions) => {
      const body = JSON.stringify({ trackIds, userId, playedAt });
      const request = { method: "POST", body, given: "the play", command: "play" };
      print(await callAdmin(stateOf(db), "plays", request));
    });

  const snapshot = program.command("snapshot").description("save and restore everything that is stored");
  snapshot
    .command("save", { isDefault: true })
    .description("print a snapshot, or write it to a file")
    .argument("[file]")
    .option("--no-catalog", "without the albums")
    .addOption(databaseOption())
    .action(async (file: string | undefined, { db, catalog }: ControlOptions & { catalog: boolean }) => {
      const json = JSON.stringify(await callAdmin(stateOf(db), `snapshot?catalog=${catalog}`));
      if (file === undefined) console.log(json);
      else writeOutput(file, `${json}\n`);
    });
  snapshot
    .command("restore")
    .description("replace everything that is stored with a snapshot")
    .argument("<file>", '"-" is standard input')
    .addOption(databaseOption())
    .action(async (file: string, { db }: ControlOptions) => {
      await callAdmin(stateOf(db), "snapshot", {
        method: "PUT",
        body: await readInput(file),
        given: `the snapshot ${file}`,
        command: "snapshot restore",
      });
    });
}

function print(answer: unknown): void {
  console.log(
    JSON.stringify(isJsonObject(answer) ? (answer["faults"] ?? answer["plays"] ?? answer) : answer, null, 2),
  );
}
