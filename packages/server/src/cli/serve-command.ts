import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { createServer } from "../server.ts";
import { type Output, UsageError } from "./command.ts";
import { placeOf } from "./database.ts";
import { addListenCommand } from "./listen-command.ts";

export function addServeCommand(program: Command, output: Output): void {
  addListenCommand(program, output, {
    name: "serve",
    description: "run the API; creates its database if missing",
    json: "print one line of JSON {url} and nothing else",
    searchThreads: Math.min(availableParallelism(), 2),
    async start({ store, isNew, note, serverOptions }) {
      if (!store.persistent) {
        throw new UsageError("--db :memory: loses everything at the end; name a file, or a PostgreSQL.");
      }
      if (isNew) note(`made the database ${placeOf(store)}, because there was none`);
      const { listen } = await createServer(serverOptions);
      return {
        listen,
        json: ({ url }) => ({ url }),
        text: async ({ url }) => `Gatefold serves the Amazon Music Web API, V1.0 (unofficial)

  url       ${url}
  database  ${placeOf(store)} (${await store.catalog.count("albums")} albums)

Commands add albums, users, keys and tokens: "gatefold import",
"gatefold users add", "gatefold keys add" and "gatefold tokens issue".

Stop with Ctrl+C.`,
      };
    },
  });
}
