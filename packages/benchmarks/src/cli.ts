import { UsageError } from "./arguments.ts";
import { clientCommand } from "./client/client-bench.ts";
import { docsCommand } from "./docs/docs-bench.ts";
import { importCommand } from "./import/import-bench.ts";
import { pathCommand } from "./path/path.ts";
import { playlistsCommand } from "./playlists/playlists-bench.ts";
import { reactCommand } from "./react/react-bench.ts";
import { searchCommand } from "./search/search-bench.ts";
import { serverCommand } from "./server/server-bench.ts";
import { sizesCommand } from "./sizes/size-check.ts";
import { transferCommand } from "./transfer/transfer-bench.ts";

/** Every benchmark by the name that it is called with. It takes the other arguments, and gives the exit code. */
const benchmarks: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  client: clientCommand,
  docs: docsCommand,
  import: importCommand,
  path: pathCommand,
  playlists: playlistsCommand,
  react: reactCommand,
  search: searchCommand,
  server: serverCommand,
  sizes: sizesCommand,
  transfer: transferCommand,
};

const USAGE = `usage: pnpm bench <benchmark> [options]

  server   requests a second, latency, processor time, start and memory, beside node:http and Prism
             --rounds <n>      how often each server is started and measured (3)
             --seconds <n>     how long one measurement takes (3)
             --albums <n,...>  synthetic albums of each catalog, 100 or more (100,1000000)
             --postgres        measure Gatefold on PostgreSQL as well, whose programs have to be installed
             --json <file>     write the results there as well
             --no-peers        leave out servers of others
  docs     bytes, time to the first operation and Lighthouse of the built reference site, beside Redoc, Scalar
           and Swagger UI on the same specification; needs chromium
             --rounds <n>      how often each page is measured (3)
             --json <file>     write the results there as well
             --no-peers        leave out pages of others
  client   bytes in a browser, type instantiations, time of import and calls a second of the client, beside
           openapi-fetch, TIDAL's, Spotify's and OpenAI's
             --rounds <n>      how often a process is started for each figure (9)
             --json <file>     write the results there as well
             --no-peers        leave out clients of others
  react    bytes of the hooks, renders and requests for 60 albums and for one more in a library of 10,000, beside
           openapi-react-query
             --rounds <n>      how often each is measured (5)
             --json <file>     write the results there as well
             --no-peers        leave out hooks of others
  import   albums and tracks a second, processor time and memory of an import; the databases are kept for "search"
             --albums <n,...>  albums of each catalog, 100 or more (10000)
             --stores <names>  sqlite, postgres or both (sqlite,postgres)
             --json <file>     write the results there as well
  search   searches a second, latency, start, memory and 60 queries, beside the statements alone, MiniSearch and Orama
             --albums <n,...>  albums of each catalog, 100 or more (10000,100000); a large one alone is compared with
                               one of 10,000
             --stores <names>  sqlite, postgres or both (sqlite,postgres)
             --seconds <n>     how long one measurement takes (5)
             --json <file>     write the results there as well
             --no-peers        leave out libraries of others
  transfer imports of playlists whose lines are written as other services write them: how many are found, and how many wrongly
             --albums <n>      albums of the catalog, 100 or more (100000)
             --lines <n>       lines of an import (1000)
             --seeds <n>       how many imports (3)
             --list            print the lines that were not found right
             --json <file>     write the results there as well
  playlists
           add, move, remove and page through, in playlists of 100 and of 10,000 entries
             --stores <names>  sqlite, postgres or both (sqlite,postgres)
             --rounds <n>      how often each is done in each playlist (200)
             --json <file>     write the results there as well
  path     functions and files of the server that a request runs through
             --list            name every function
  sizes    bytes of every entry point, beside those of a commit and its budget
             --base <commit>   the commit whose sizes are shown (the committed sizes)
             --update          write the sizes to sizes.json, which is committed`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  const benchmark = benchmarks[name ?? ""];
  try {
    if (benchmark) return await benchmark(args);
    throw new UsageError(name ? `There is no benchmark "${name}".` : "Which benchmark?");
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
    else console.error(error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
