import { addListenCommand, type Output, placeOf } from "@gatefold/server/extend/cli";
import type { Command } from "commander";
import { createEmulator, type Emulator } from "../emulator.ts";
import type { EmulatorListening } from "../listen.ts";
import { readState, stateFileOf, writeState } from "./state-file.ts";

export function addStartCommand(program: Command, output: Output): void {
  addListenCommand<EmulatorListening>(program, output, {
    name: "start",
    isDefault: true,
    description:
      "run the emulator on a database, which is made if it is missing; an empty one gets sample albums and a user",
    json: "print one line of JSON {url, apiKey, token, userId, clientId, secret} and nothing else",
    async start({ store, serverOptions }) {
      const isEmpty = (await store.catalog.listIds(1)).length === 0;
      const stateFile = stateFileOf(store);
      const known = readState(stateFile)?.secret;
      const emulator = await createEmulator({ ...serverOptions, store, secret: known });
      const { apiKey, token, userId, clientId } = emulator;
      return {
        async listen(listenOptions) {
          const listening = await emulator.listen(listenOptions);
          writeState(stateFile, { url: listening.url, secret: listening.secret });
          return listening;
        },
        json: ({ url, secret }) => ({ url, apiKey, token, userId, clientId, secret }),
        text: async (listening) => {
          const filled = isEmpty ? ", filled with the sample catalog" : "";
          const database = `${placeOf(store)} (${await store.catalog.count("albums")} albums${filled})`;
          return welcome(emulator, listening, database);
        },
      };
    },
  });
}

function welcome(
  { userId, apiKey, token, clientId }: Emulator,
  { url, authorizationUrl, secret }: EmulatorListening,
  database: string,
): string {
  return `Gatefold emulates the Amazon Music Web API, V1.0 (unofficial)

  url       ${url}
  database  ${database}
  user      ${userId}
  API key   ${apiKey}
  token     ${token}
            good for one hour and all scopes; "gatefold-emulator token" makes another
  sign-in   ${authorizationUrl}
  client    ${clientId}
            Login with Amazon's shape: /ap/oa, /auth/o2/token; redirects to this machine
  secret    ${secret}
            for faults, reset and snapshots, and for the sign-in where other machines can reach it

Try it:

curl '${url}/albums/B0064UPU4G' \\
  --header 'x-api-key: ${apiKey}' \\
  --header 'Authorization: Bearer ${token}'

Stop with Ctrl+C.`;
}
