import {
  CommandError,
  type DataOptions,
  onDatabase,
  parseDuration,
  parseScopes,
  printMade,
} from "@gatefold/server/extend/cli";
import { ALL_SCOPES, createProvision, createService, TOKEN_LIFETIME_SECONDS } from "@gatefold/server/extend";
import { type Command, Option } from "commander";
import { ensureUser } from "../first-start.ts";

interface TokenOptions extends DataOptions {
  readonly user?: string;
  readonly scopes?: readonly string[];
  readonly expires: number;
}

export function addTokenCommand(program: Command): void {
  onDatabase<TokenOptions>(
    program
      .command("token")
      .description("print a new access token, of a user who is made if there is none")
      .option("--user <id>", "the user it speaks for (default: the first)")
      .addOption(new Option("--scopes <list>", "separated by commas (default: all)").argParser(parseScopes))
      .addOption(
        new Option("--expires <duration>", "such as 90s, 30m, 12h or 7d")
          .default(TOKEN_LIFETIME_SECONDS, "1h")
          .argParser(parseDuration),
      ),
    async (store, _args, options) => {
      const { user, scopes = ALL_SCOPES, expires } = options;
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
