import type { Command } from "commander";
import { createServer } from "../server.ts";
import { placeOf } from "./database.ts";
import { addListenCommand } from "./listen-command.ts";
import type { Output } from "./output.ts";

/** `gatefold serve` */
export function addServeCommand(program: Command, output: Output): void {
  addListenCommand(program, output, {
    name: "serve",
    description: "run the API on a database, which is made if it is missing",
    json: "print one line of JSON {url} and nothing else",
    async start({ store, serverOptions }) {
      const { listen } = await createServer(serverOptions);
      return {
        listen,
        json: ({ url }) => ({ url }),
        text: async ({ url }) => `Gatefold serves the Amazon Music Web API, Albums V1.0 (unofficial)

  url       ${url}
  database  ${placeOf(store)} (${await store.catalog.count()} albums)

Albums, keys and tokens are made by commands: "gatefold import", "gatefold keys add" and "gatefold token".

Stop with Ctrl+C.`,
      };
    },
  });
}
