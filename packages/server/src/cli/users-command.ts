import type { Command } from "commander";
import { newUserId, userIdOf } from "../domain/user-id.ts";
import type { User } from "../storage/accounts.ts";
import { allPages, type Store } from "../storage/store.ts";
import { parseName } from "./arguments.ts";
import { CommandError, type DataOptions, print, printAll, UsageError } from "./command.ts";
import { onDatabase, placeOf, printMade } from "./database.ts";

interface AddOptions extends DataOptions {
  readonly issuer?: string;
  readonly subject?: string;
}

export function addUsersCommand(program: Command): void {
  const users = program.command("users").description("who may have a library");
  onDatabase<AddOptions>(
    users
      .command("add")
      .description("add a user and print the id")
      .argument("[name]", "for your own eyes", parseName, "User")
      .option("--issuer <url>", "the user is known to this issuer of tokens")
      .option("--subject <id>", "and is called this there: the claim sub of the user's tokens"),
    async (store, [name = ""], options) => {
      const { id, isNew } = await findNewId(store, options);
      if (!isNew) throw new CommandError(`there is this user already: ${id}.`);
      const user = { id, name, createdAt: new Date().toISOString(), disabledAt: null };
      await store.accounts.addUser(user);
      printMade(store, options, user, id);
    },
  );
  onDatabase(
    users.command("list").description("print all users, a line each: id, state, date, name"),
    (store, _args, options) =>
      printAll(
        allPages(store.accounts.listUsers),
        options,
        (user) => ({ value: user, text: describe(user) }),
        `There are no users in ${placeOf(store)}; "${program.name()} users add" makes one.`,
      ),
  );
  onDatabase(
    users
      .command("disable")
      .description("refuse all calls of users; servers that run do so within a second")
      .argument("<id...>"),
    (store, ids, options) =>
      change(store, ids, options, (user) => ({
        ...user,
        disabledAt: user.disabledAt ?? new Date().toISOString(),
      })),
  );
  onDatabase(
    users.command("enable").description("accept the calls of disabled users again").argument("<id...>"),
    (store, ids, options) => change(store, ids, options, (user) => ({ ...user, disabledAt: null })),
  );

  async function change(
    { accounts }: Store,
    ids: readonly string[],
    options: DataOptions,
    changed: (user: User) => User,
  ): Promise<void> {
    // All are looked up first, so that a wrong id changes nothing.
    const found = await Promise.all(ids.map((id) => findUser(accounts, id, program.name())));
    for (const user of found.map(changed)) {
      await accounts.putUser(user);
      print(
        options,
        user,
        user.disabledAt === null
          ? `${user.id} is enabled`
          : `${user.id} is disabled since ${user.disabledAt}`,
      );
    }
  }
}

export async function findUser(accounts: Store["accounts"], id: string, program: string): Promise<User> {
  const user = await accounts.getUser(id);
  if (user) return user;
  throw new CommandError(`there is no user "${id}"; "${program} users list" shows all.`);
}

async function findNewId({ accounts }: Store, { issuer, subject }: AddOptions) {
  if (issuer === undefined && subject === undefined) return { id: newUserId(), isNew: true };
  if (issuer === undefined || subject === undefined)
    throw new UsageError("--issuer and --subject go together.");
  const id = await userIdOf(issuer, subject);
  return { id, isNew: (await accounts.getUser(id)) === undefined };
}

function describe({ id, name, createdAt, disabledAt }: User): string {
  return `${id}  ${disabledAt === null ? `active    ${createdAt}` : `disabled  ${disabledAt}`}  ${name}`;
}
