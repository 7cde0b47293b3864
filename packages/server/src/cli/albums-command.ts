import { setImmediate } from "node:timers/promises";
import type { Command } from "commander";
import { printable } from "../domain/printable.ts";
import { type JsonObject, objectsOf, textOf } from "../json-value.ts";
import type { CatalogStore } from "../storage/catalog.ts";
import { parseCount } from "./arguments.ts";
import { CommandError, type DataOptions, print, printAll } from "./command.ts";
import { onDatabase, placeOf } from "./database.ts";

interface PageOptions extends DataOptions {
  readonly after?: string;
  readonly limit?: number;
}

interface ListOptions extends PageOptions {
  readonly title?: string;
}

const PAGE_SIZE = 100;

const decoder = new TextDecoder();

export function addAlbumsCommand(program: Command): void {
  const albums = program.command("albums").description("show and export the albums of the catalog");
  onDatabase(
    albums.command("count").description("print how many albums there are"),
    async ({ catalog }, _args, options) => {
      const count = await catalog.count("albums");
      print(options, { albums: count }, String(count));
    },
  );
  onDatabase(
    albums
      .command("get")
      .description("print albums as they are served, one line of JSON each")
      .argument("<id...>"),
    async ({ catalog }, ids) => {
      // One by one, so that an id may be given twice.
      for (const id of ids) {
        const json = await catalog.get("albums", id);
        if (!json)
          throw new CommandError(`there is no album "${id}"; "${program.name()} albums list" shows all.`);
        console.log(decoder.decode(json));
      }
    },
  );
  const list = albums
    .command("list")
    .description("print the albums in the order of their ids, one per line: id, title, artists")
    .option("--title <text>", "only albums with this text in their title, ignoring case");
  onDatabase<ListOptions>(addPageOptions(list), (store, _args, options) =>
    printAll(
      listedAlbums(store.catalog, options),
      options,
      (album) => ({ value: album, text: describe(album) }),
      `There are no such albums in ${placeOf(store)}; "${program.name()} import" adds some.`,
    ),
  );
  const dump = albums
    .command("export")
    .description("print whole albums, one line of JSON each, as import reads them");
  onDatabase<PageOptions>(addPageOptions(dump), async ({ catalog }, _args, { after, limit = Infinity }) => {
    let left = limit;
    for await (const ids of pagesOfIds(catalog, after)) {
      for (const json of await Promise.all(ids.slice(0, left).map((id) => catalog.get("albums", id)))) {
        // An album that is missing was removed meanwhile.
        if (json) console.log(decoder.decode(json));
      }
      left -= ids.length;
      if (left <= 0) return;
    }
  });
}

function addPageOptions(command: Command): Command {
  return command
    .option("--after <id>", "start after this id")
    .option("--limit <n>", "print at most this many", parseCount);
}

/** Ends early when nobody reads the output any more, as "head" does after its lines. */
async function* pagesOfIds(catalog: CatalogStore, after?: string): AsyncGenerator<readonly string[]> {
  let isRead = true;
  const stop = () => {
    isRead = false;
  };
  process.stdout.once("error", stop);
  try {
    for (let last = after; isRead; ) {
      const ids = await catalog.listIds(PAGE_SIZE, last);
      yield ids;
      if (ids.length < PAGE_SIZE) return;
      last = ids.at(-1);
      // A store that answers at once would leave no turn to the streams.
      await setImmediate();
    }
  } finally {
    process.stdout.off("error", stop);
  }
}

/** What is printed of an album. */
interface ListedAlbum {
  readonly id: string;
  readonly title: string | undefined;
  /** Their names. */
  readonly artists: readonly string[];
  readonly releaseDate: string | undefined;
  /** The MusicBrainz id of its release. */
  readonly mbid: string | undefined;
}

async function* listedAlbums(
  catalog: CatalogStore,
  { after, limit = Infinity, title = "" }: ListOptions,
): AsyncGenerator<ListedAlbum> {
  const wanted = title.toLowerCase();
  let left = limit;
  for await (const ids of pagesOfIds(catalog, after)) {
    const keys = await catalog.find({ ids, mbids: [] });
    const mbids = new Map(keys.map(({ id, mbid }) => [id, mbid]));
    const albums: unknown = JSON.parse(
      decoder.decode(await catalog.getMany("albums", ids, { before: "[", after: "]" })),
    );
    for (const album of objectsOf(albums)) {
      if (!(textOf(album.title) ?? "").toLowerCase().includes(wanted)) continue;
      yield listedAlbum(album, mbids);
      left -= 1;
      if (left === 0) return;
    }
  }
}

function listedAlbum(album: JsonObject, mbids: ReadonlyMap<string, string | undefined>): ListedAlbum {
  const id = String(album.id);
  return {
    id,
    title: textOf(album.title),
    artists: objectsOf(album.artists).flatMap(({ name }) => textOf(name) ?? []),
    releaseDate: textOf(album.releaseDate),
    mbid: mbids.get(id),
  };
}

function describe({ id, title = "-", artists }: ListedAlbum): string {
  return `${id}  ${printable([title, ...artists].join("  "))}`;
}
