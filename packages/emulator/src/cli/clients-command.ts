import {
  CommandError,
  type DataOptions,
  onDatabase,
  parseName,
  placeOf,
  print,
  printAll,
  printMade,
  UsageError,
} from "@gatefold/server/extend/cli";
import type { Command } from "commander";
import { getClient, listClients, type OAuthClient, putClient, registerClient } from "../oauth/clients.ts";

interface AddOptions extends DataOptions {
  readonly redirectUri?: readonly string[];
  readonly secret?: true;
}

export function addClientsCommand(program: Command): void {
  const clients = program.command("clients").description("add, list and revoke OAuth clients (client_id)");
  onDatabase<AddOptions>(
    clients
      .command("add")
      .description("register a client and print its id, and its secret if it has one, one per line")
      .argument("[name]", "shown to the user who is asked", parseName, "Application")
      .option(
        "--redirect-uri <uri...>",
        "where users return after signing in (default: any port and path of this machine)",
      )
      .option("--secret", "for an application on a server, which can keep one"),
    async (store, [name], options) => {
      const { redirectUri, secret } = options;
      const client = { name, redirectUris: redirectUri, withSecret: secret };
      const { clientId, clientSecret } = await registerClient(store, client, new Date().toISOString()).catch(
        (error: unknown) => {
          if (!(error instanceof RangeError)) throw error;
          throw new UsageError(`${error.message} (--redirect-uri).`, { cause: error });
        },
      );
      const text = clientSecret === undefined ? clientId : `${clientId}\n${clientSecret}`;
      printMade(store, options, { clientId, clientSecret, name }, text);
    },
  );
  onDatabase(
    clients
      .command("list")
      .description("print all clients, one per line: id, state, date, redirect URIs, name"),
    async (store, _args, options) =>
      printAll(
        await listClients(store),
        options,
        ({ secretHash, ...client }) => ({
          value: { ...client, hasSecret: secretHash !== null },
          text: describe({ secretHash, ...client }),
        }),
        `There are no clients in ${placeOf(store)}; "gatefold-emulator clients add" makes one.`,
      ),
  );
  onDatabase(
    clients
      .command("revoke")
      .description("refuse a client from now on; its tokens stay valid until they expire")
      .argument("<id>"),
    async (store, [id = ""], options) => {
      const client = await getClient(store, id);
      if (!client) {
        throw new CommandError(`there is no client "${id}"; "gatefold-emulator clients list" shows all.`);
      }
      const revokedAt = client.revokedAt ?? new Date().toISOString();
      await putClient(store, { ...client, revokedAt });
      print(options, { clientId: id, revokedAt }, `${id} is revoked since ${revokedAt}`);
    },
  );
}

function describe({ clientId, name, redirectUris, createdAt, revokedAt }: OAuthClient): string {
  const state = revokedAt === null ? `active   ${createdAt}` : `revoked  ${revokedAt}`;
  return `${clientId}  ${state}  ${redirectUris.join(" ")}  ${name}`;
}
