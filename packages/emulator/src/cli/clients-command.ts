import type { Command } from "commander";
import { allPages, type OAuthClient, type Store } from "@gatefold/server/extend";
import {
  type Database,
  databaseOption,
  placeOf,
  printMade,
  UsageError,
  withExistingStore,
} from "@gatefold/server/extend/cli";
import { registerClient } from "../oauth/clients.ts";

interface ClientsOptions {
  readonly db: string;
}

interface AddOptions extends ClientsOptions {
  readonly redirectUri?: readonly string[];
  readonly secret?: true;
}

/** `gatefold-emulator clients` */
export function addClientsCommand(program: Command): void {
  const clients = program.command("clients").description("register OAuth clients: the values of client_id");
  clients
    .command("add")
    .description("register a client and print its id, and its secret if it has one, a line each")
    .argument("[name]", "shown to the user who is asked", "Application")
    .option("--redirect-uri <uri...>", "where users go back to (default: any port and path of this machine)")
    .option("--secret", "for an application on a server, which can keep one")
    .addOption(databaseOption())
    .action((name: string, options: AddOptions) =>
      withExistingStore(options.db, (store) => add(store, name, options)),
    );
  clients
    .command("list")
    .description("print all clients, a line each: id, state, date, redirect URIs, name")
    .addOption(databaseOption())
    .action(({ db }: ClientsOptions) =>
      withExistingStore(db, async (store) => {
        let count = 0;
        for await (const client of allPages(store.clients.list)) {
          console.log(describe(client));
          count += 1;
        }
        if (count === 0)
          console.error(
            `There are no clients in ${placeOf(store)}; "gatefold-emulator clients add" makes one.`,
          );
      }),
    );
  clients
    .command("revoke")
    .description("refuse a client from now on; tokens that it has stay good until they expire")
    .argument("<id>")
    .addOption(databaseOption())
    .action((id: string, { db }: ClientsOptions) => withExistingStore(db, (store) => revoke(store, id)));
}

async function add(store: Database, name: string, { redirectUri, secret }: AddOptions): Promise<void> {
  try {
    const client = { name, redirectUris: redirectUri, withSecret: secret };
    const { clientId, clientSecret } = await registerClient(store, client, new Date().toISOString());
    printMade(store, clientSecret === undefined ? clientId : `${clientId}\n${clientSecret}`);
  } catch (error) {
    if (error instanceof RangeError)
      throw new UsageError(`${error.message} (--redirect-uri).`, { cause: error });
    throw error;
  }
}

function describe({ clientId, name, redirectUris, createdAt, revokedAt }: OAuthClient): string {
  const state = revokedAt === null ? `active   ${createdAt}` : `revoked  ${revokedAt}`;
  return `${clientId}  ${state}  ${redirectUris.join(" ")}  ${name}`;
}

async function revoke(store: Store, id: string): Promise<void> {
  const client = await store.clients.get(id);
  if (!client)
    throw new UsageError(`there is no client "${id}"; "gatefold-emulator clients list" shows all.`);
  const revokedAt = client.revokedAt ?? new Date().toISOString();
  await store.clients.put({ ...client, revokedAt });
  console.log(`${id} is revoked since ${revokedAt}`);
}
