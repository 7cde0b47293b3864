import { addServerCommands, main as run } from "@gatefold/server/extend/cli";
import { addCallCommand } from "./call-command.ts";
import { addClientsCommand } from "./clients-command.ts";
import { addControlCommands } from "./control-commands.ts";
import { addExecCommand } from "./exec-command.ts";
import { addStartCommand } from "./start-command.ts";
import { addTokenCommand } from "./token-command.ts";
import { addEnvCommand } from "./variables.ts";

export function main(argv: readonly string[]): Promise<number> {
  return run(argv, {
    name: "gatefold-emulator",
    description: "The Amazon Music Web API (V1.0) on your own machine, to develop against. Unofficial.",
    examples: EXAMPLES,
    addCommands(program, output) {
      program.enablePositionalOptions();
      addStartCommand(program, output);
      addExecCommand(program, output);
      addEnvCommand(program);
      addCallCommand(program);
      addControlCommands(program);
      addTokenCommand(program);
      addClientsCommand(program);
      addServerCommands(program, output);
    },
  });
}

const EXAMPLES = {
  start: ["start", "start --port 0 --json", "start --db /tmp/music.db --quiet", "start --open"],
  exec: ["exec -- npm test", "exec --db gatefold.db -- node app.mjs"],
  env: ["env", "env --shell dotenv > .env"],
  call: [
    "call albums.get B0064UPU4G",
    "call library.albums.list --limit 5",
    "call playlists.list --all --url https://api.music.amazon.dev/v1",
  ],
  faults: ["faults", "faults clear"],
  "faults list": ["faults list"],
  "faults add": ['faults add \'{"operation": "getAlbum", "times": 2, "then": {"status": 503}}\''],
  "faults clear": ["faults clear"],
  reset: ["reset"],
  seed: ["seed seed.json"],
  play: ["play B0064UPUDC B0XACP925U --at 2026-01-31T12:00:00Z"],
  snapshot: ["snapshot save before.json", "snapshot restore before.json"],
  "snapshot save": ["snapshot save before.json", "snapshot save --no-catalog"],
  "snapshot restore": ["snapshot restore before.json"],
  token: ["token", "token --scopes music::catalog --expires 30m"],
  clients: ["clients add Shelf", "clients list"],
  "clients add": ["clients add Shelf --redirect-uri https://shelf.example/back --secret"],
  "clients list": ["clients list --json"],
  "clients revoke": ["clients revoke amzn1.application-oa2-client.2b0e8079c80682e3bfb6970158ece913"],
};
