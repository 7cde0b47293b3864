import { createProvision, createService } from "@gatefold/server/extend";
import {
  addIssueOptions,
  CommandError,
  type IssueOptions,
  onDatabase,
  printMade,
} from "@gatefold/server/extend/cli";
import type { Command } from "commander";
import { ensureUser } from "../first-start.ts";

export function addTokenCommand(program: Command): void {
  onDatabase<IssueOptions>(
    addIssueOptions(
      program
        .command("token")
        .description("print a new access token; creates a user if there is none")
        .option("--user <id>", "the user of the token (default: the first)"),
    ),
    async (store, _args, options) => {
      const { user, scopes, expires } = options;
      const provision = createProvision(await createService({ store }));
      const userId = user ?? (await ensureUser(store, provision)).id;
      if (!(await store.accounts.getUser(userId))) {
        throw new CommandError(
          `there is no user "${userId}" (--user); "gatefold-emulator users list" shows all.`,
        );
      }
      const token = await provision.issueToken({ userId, scopes, expiresInSeconds: expires });
      printMade(store, options, { token, userId, scopes }, token);
    },
  );
}
