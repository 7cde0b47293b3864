import { readContent, replaceContent } from "../contents.ts";
import { type Store, StoreError } from "../store.ts";
import { memoryAccounts } from "./accounts.ts";
import { memoryCatalog } from "./catalog.ts";
import { memoryGrants } from "./grants.ts";
import { memoryHistory } from "./history.ts";
import { memoryLibrary } from "./library.ts";
import { memoryPlaylists } from "./playlists.ts";

/** Makes a method of the store, which fails once the store was closed. */
export type WhileOpen = <Args extends unknown[], Result>(
  method: (...args: Args) => Result,
) => (...args: Args) => Result;

/**
 * A store in memory, whose data is lost when the process or the page ends. It returns values, never promises, and uses
 * only the language itself, so it runs in browsers and service workers too.
 *
 * It returns the stored bytes themselves: callers must not change them.
 */
export function memoryStore(): Store {
  let closed = false;

  function ping(): void {
    if (closed) throw new StoreError("CLOSED", "The store in memory was closed. Make a new one.");
  }

  const whileOpen: WhileOpen =
    (method) =>
    (...args) => {
      ping();
      return method(...args);
    };

  const { catalog, contents: albums } = memoryCatalog(whileOpen);
  const { library, contents: libraries } = memoryLibrary(whileOpen);
  const { playlists, contents: allPlaylists } = memoryPlaylists(whileOpen);
  const { history, contents: histories } = memoryHistory(whileOpen);
  const { grants, has, contents: allGrants } = memoryGrants(whileOpen);
  const { accounts, contents: identities } = memoryAccounts(whileOpen, has);
  const contents = {
    ...albums,
    ...libraries,
    ...allPlaylists,
    ...histories,
    ...allGrants,
    ...identities,
  };
  return {
    kind: "memory",
    persistent: false,
    catalog,
    library,
    playlists,
    history,
    accounts,
    grants,
    contents: {
      read: whileOpen((kinds, limit) => readContent(contents, kinds, limit)),
      replace: whileOpen((content) => replaceContent(contents, content)),
    },
    ping,
    close() {
      closed = true;
    },
  };
}
