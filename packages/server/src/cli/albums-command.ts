import type { Command } from "commander";
import { parseCount } from "./arguments.ts";
import { CommandError, type DataOptions, print } from "./command.ts";
import { onDatabase } from "./database.ts";

interface ListOptions extends DataOptions {
  readonly after?: string;
  readonly limit?: number;
}

/** How many albums are read at once. */
const PAGE_SIZE = 100;

const decoder = new TextDecoder();

/** `albums` */
export function addAlbumsCommand(program: Command): void {
  const albums = program.command("albums").description("the catalog");
  onDatabase(
    albums.command("count").description("print how many albums there are"),
    async ({ catalog }, _args, options) => {
      const count = await catalog.count();
      print(options, { albums: count }, String(count));
    },
  );
  onDatabase(
    albums
      .command("get")
      .description("print albums as they are served, a line of JSON each")
      .argument("<id...>"),
    async ({ catalog }, ids) => {
      // One by one, so that an id may be given twice.
      for (const id of ids) {
        const json = await catalog.get(id);
        if (!json) throw new CommandError(`there is no album "${id}".`);
        console.log(decoder.decode(json));
      }
    },
  );
  onDatabase<ListOptions>(
    albums
      .command("list")
      .description(
        "print the ids of all albums in ascending order; with --json the albums, as import reads them",
      )
      .option("--after <id>", "begin after this id")
      .option("--limit <n>", "print this many at the most", parseCount),
    async ({ catalog }, _args, { after, limit = Number.POSITIVE_INFINITY, json }) => {
      let last = after;
      for (let left = limit; left > 0; ) {
        const ids = await catalog.listIds(Math.min(left, PAGE_SIZE), last);
        const albums = json ? await Promise.all(ids.map((id) => catalog.get(id))) : [];
        // An album that is missing was removed meanwhile.
        for (const line of json ? albums : ids)
          if (line) console.log(typeof line === "string" ? line : decoder.decode(line));
        last = ids.at(-1);
        left -= ids.length;
        if (ids.length < PAGE_SIZE) return;
      }
    },
  );
}
