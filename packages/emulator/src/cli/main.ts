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
