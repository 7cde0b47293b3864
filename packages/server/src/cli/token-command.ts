import { type Command, Option } from "commander";
import { operations } from "../generated/operations.ts";
import { createProvision, type Provision, TOKEN_LIFETIME_SECONDS } from "../provision.ts";
import { createService } from "../service.ts";
import type { Store } from "../storage/store.ts";
import type { User } from "../storage/accounts.ts";
import { parseDuration, parseScopes } from "./arguments.ts";
import { databaseOption, printMade, withExistingStore } from "./database.ts";
import { UsageError } from "./usage-error.ts";

interface TokenOptions {
  readonly db: string;
  readonly user?: string;
  readonly scopes?: readonly string[];
  readonly expires: number;
}

const KNOWN_SCOPES = new Set(Object.values(operations).flatMap(({ scopes }) => scopes.flat()));

/** `gatefold token` */
export function addTokenCommand(program: Command): void {
  program
    .command("token")
    .description("print a new access token")
    .option("--user <id>", "the user it speaks for (default: the first)")
    .addOption(
      new Option("--scopes <list>", "separated by commas (default: all)").argParser(
        parseScopes(KNOWN_SCOPES),
      ),
    )
    .addOption(
      new Option("--expires <duration>", "such as 90s, 30m, 12h or 7d")
        .default(TOKEN_LIFETIME_SECONDS, "1h")
        .argParser(parseDuration),
    )
    .addOption(databaseOption())
    .action(({ db, user, scopes, expires }: TokenOptions) =>
      withExistingStore(db, async (store) => {
        const provision = createProvision(await createService({ store }));
        const { id } = user === undefined ? await oldestUser(store, provision) : await findUser(store, user);
        printMade(store, await provision.issueToken({ userId: id, scopes, expiresInSeconds: expires }));
      }),
    );
}

/** The oldest user, who is made if there is none. */
async function oldestUser(store: Store, provision: Provision): Promise<User> {
  const [first] = await store.accounts.listUsers(1);
  return first ?? provision.addUser();
}

/** How many users an error names. */
const MAX_NAMED_USERS = 10;

async function findUser(store: Store, id: string): Promise<User> {
  const user = await store.accounts.getUser(id);
  if (user) return user;
  const known = (await store.accounts.listUsers(MAX_NAMED_USERS + 1)).map((each) => each.id);
  const named = known.slice(0, MAX_NAMED_USERS).join(", ");
  const more = known.length > MAX_NAMED_USERS ? " and others" : "";
  throw new UsageError(`there is no user "${id}" (--user); there is ${named || "none"}${more}.`);
}
