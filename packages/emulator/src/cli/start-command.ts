import { addListenCommand, type Output, placeOf } from "@gatefold/server/extend/cli";
import { type Command, Option } from "commander";
import { resolve } from "node:path";
import { createEmulator, type Emulator, ensureCredentials } from "../emulator.ts";
import type { EmulatorListening } from "../listen.ts";
import { openAddress } from "./open-address.ts";
import { requestLine } from "./request-lines.ts";
import { readState, stateFileOf, writePrivate } from "./state-file.ts";
import { keepVariablesFile, type VariablesFile, variablesOf } from "./variables.ts";

interface StartOptions {
  readonly json?: true;
  readonly log?: true;
  readonly requests?: true;
  readonly quiet?: true;
  readonly open?: string | true;
}

export function addStartCommand(program: Command, output: Output): void {
  const command = addListenCommand<EmulatorListening>(program, output, {
    name: "start",
    isDefault: true,
    description: "run the emulator; creates its database if missing, with sample albums and a user",
    json: "print one line of JSON {url, apiKey, token, userId, clientId, secret, variables} and nothing else",
    async start({ store, note, writeLine, serverOptions }) {
      const { json, log, requests = !json && !log, quiet, open } = command.opts<StartOptions>();
      const isEmpty = (await store.catalog.listIds(1)).length === 0;
      const stateFile = stateFileOf(store);
      const known = readState(stateFile)?.secret;
      const emulator = await createEmulator({ ...serverOptions, store, secret: known });
      const { apiKey, token, userId, clientId } = emulator;
      if (requests && !quiet) {
        const isColoured = process.stderr.hasColors?.() ?? false;
        emulator.requests.subscribe((request) => writeLine(requestLine(request, isColoured)));
      }
      let variables: VariablesFile | undefined;
      return {
        async listen(listenOptions) {
          const listening = await emulator.listen(listenOptions);
          const state = { url: listening.url, secret: listening.secret };
          writePrivate(stateFile, `${JSON.stringify(state)}\n`);
          const file = {
            stateFile,
            variables: async () => variablesOf({ ...(await ensureCredentials(emulator)), ...state }),
            now: emulator.clock.now,
          };
          const onError = (error: unknown) => note(`the token could not be renewed: ${String(error)}`);
          variables = await keepVariablesFile({ ...file, onError }).catch(async (error: unknown) => {
            await listening.close();
            throw error;
          });
          const page = `${new URL(listening.url).origin}/_gatefold#secret=${listening.secret}`;
          if (open !== undefined) void openOrSay(open === true ? page : open, note);
          return {
            ...listening,
            async close() {
              variables?.stop();
              await listening.close();
            },
          };
        },
        json: ({ url, secret }) => ({
          url,
          apiKey,
          token,
          userId,
          clientId,
          secret,
          variables: variables && resolve(variables.path),
        }),
        text: async (listening) => {
          const filled = isEmpty ? ", filled with the sample catalog" : "";
          const database = `${placeOf(store)} (${await store.catalog.count("albums")} albums${filled})`;
          return welcome(emulator, listening, { database, variables: variables?.path ?? "" });
        },
      };
    },
  });
  command
    .addOption(new Option("--quiet", "don't print a line for each request").conflicts("requests"))
    .option("--requests", "print a line for each request, even with --json or --log")
    .option("--open [address]", "open the emulator's page in the browser, or another address");
}

async function openOrSay(address: string, note: (message: string) => void): Promise<void> {
  if (!(await openAddress(address)))
    note(`no browser could be opened (the variable BROWSER names one); open ${address}`);
}

function welcome(
  { clientId }: Emulator,
  { url, authorizationUrl, secret }: EmulatorListening,
  { database, variables }: { readonly database: string; readonly variables: string },
): string {
  const command = commandOf(process.env);
  return `Gatefold emulates the Amazon Music Web API, V1.0 (unofficial)

  API         ${url}
  sign-in     ${authorizationUrl}, client ${clientId}
  requests    ${new URL(url).origin}/_gatefold#secret=${secret}
  database    ${database}
  key, token  ${variables} (the token is renewed while this runs)

Get an album:  ${command} call albums.get B0064UPU4G
For a shell:   eval "$(${command} env)"
Stop with Ctrl+C.`;
}

/** How a reader of the messages calls this command: npx doesn't put it on the path. */
export function commandOf(env: NodeJS.ProcessEnv): string {
  return env["npm_lifecycle_event"] === "npx" ? "npx @gatefold/emulator" : "gatefold-emulator";
}
