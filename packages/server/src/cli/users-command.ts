import type { Command } from "commander";
import { printable } from "../domain/printable.ts";
import { newUserId, userIdOf } from "../domain/user-id.ts";
import { newUser, type StoredUser, type UserChange } from "../storage/accounts.ts";
import { allPages, type Store } from "../storage/store.ts";
import { parseName } from "./arguments.ts";
import { CommandError, type DataOptions, print, printAll, UsageError } from "./command.ts";
import { onDatabase, placeOf, printMade } from "./database.ts";

interface AddOptions extends DataOptions {
  readonly issuer?: string;
  readonly subject?: string;
}

export function addUsersCommand(program: Command): void {
  const users = program.command("users").description("add, list and disable users");
  onDatabase<AddOptions>(
    users
      .command("add")
      .description("add a user and print the id")
      .argument("[name]", "the name that others see", parseName, "User")
      .option("--issuer <url>", "the token issuer that knows the user")
      .option("--subject <id>", "the user's id at that issuer: the sub claim of the tokens"),
    async (store, [name = ""], options) => {
      const { id, isNew } = await findNewId(store, options);
      if (!isNew)
        throw new CommandError(
          `there is this user already: ${id}; "${program.name()} users list" shows all.`,
        );
      const user = newUser(id, name, new Date().toISOString());
      await store.accounts.addUser(user);
      printMade(store, options, user, id);
    },
  );
  onDatabase(
    users
      .command("list")
      .description("print all users, one per line: id, state, date, who sees the profile and playback, name"),
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
      .description("refuse all calls of users; running servers follow within a second")
      .argument("<id...>"),
    (store, ids, options) =>
      change(store, ids, options, ({ disabledAt }) => ({
        disabledAt: disabledAt ?? new Date().toISOString(),
      })),
  );
  onDatabase(
    users.command("enable").description("accept the calls of disabled users again").argument("<id...>"),
    (store, ids, options) => change(store, ids, options, () => ({ disabledAt: null })),
  );

  async function change(
    { accounts }: Store,
    ids: readonly string[],
    options: DataOptions,
    changeOf: (user: StoredUser) => UserChange,
  ): Promise<void> {
    // All are looked up first, so that a wrong id changes nothing.
    const found = await Promise.all(ids.map((id) => findUser(accounts, id, program.name())));
    for (const before of found) {
      const change = changeOf(before);
      const user = (await accounts.changeUser(before.id, change)) ?? { ...before, ...change };
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

export async function findUser(
  accounts: Store["accounts"],
  id: string,
  program: string,
): Promise<StoredUser> {
  const user = await accounts.getUser(id);
  if (user) return user;
  throw new CommandError(`there is no user "${id}"; "${program} users list" shows all.`);
}

async function findNewId({ accounts }: Store, { issuer, subject }: AddOptions) {
  if (issuer === undefined && subject === undefined) return { id: newUserId(), isNew: true };
  if (issuer === undefined || subject === undefined)
    throw new UsageError("--issuer and --subject go together; give both, or neither.");
  const id = await userIdOf(issuer, subject);
  return { id, isNew: (await accounts.getUser(id)) === undefined };
}

function describe({ id, name, visibility, playbackVisibility, createdAt, disabledAt }: StoredUser): string {
  const state = disabledAt === null ? `active    ${createdAt}` : `disabled  ${disabledAt}`;
  return `${id}  ${state}  ${visibility.padEnd(7)}  ${playbackVisibility.padEnd(7)}  ${printable(name)}`;
}
