import { createClient, type Fetch, type Music } from "@gatefold/client";
import { MutationObserver, type QueryClient } from "@tanstack/react-query";
import { libraryAlbumsOptions } from "../generated/options.ts";
import { listChangeOptions } from "../list-changes.ts";
import type { ListPlan } from "../list-plan.ts";

/** The header that names several ids in one request. */
export const IDS_HEADER = "x-ids";

/** A client of a library whose list is changed by single ids, and by several in the body of one mutation. */
export interface LibraryClient {
  readonly music: Music;
  readonly plan: ListPlan;
  /** Adds or removes ids. A single one is changed by its own method. */
  change(queries: QueryClient, ids: readonly string[], saved: boolean): Promise<unknown>;
}

/** The variables of a change of several ids. */
interface Several {
  readonly body: { readonly ids: readonly string[] };
}

export function severalAtOnce(fetch: Fetch): LibraryClient {
  const music = createClient({
    baseUrl: "http://api.test/v1",
    apiKey: "key",
    token: "token",
    retry: false,
    timeoutMs: Infinity,
    fetch,
  });
  const generated = libraryAlbumsOptions(music).list;
  if (!generated) throw new Error("changes of the library are not shown");
  const plan: ListPlan = {
    ...generated,
    changes: {
      ...generated.changes,
      addMany: ({ body }: Several) => ({ ids: body.ids, adds: true }),
      removeMany: ({ body }: Several) => ({ ids: body.ids, adds: false }),
    },
  };
  const { add, remove } = music.library.albums;
  return {
    music,
    plan,
    change(queries, ids, saved) {
      const [id = "B000000000"] = ids;
      const call = saved ? add : remove;
      if (ids.length === 1) {
        const options = listChangeOptions(plan, queries, saved ? "add" : "remove", (one: string) =>
          call(one),
        );
        return new MutationObserver(queries, options).mutate(id);
      }
      // By a method of the client, which shares no read that began before a change. A header has the ids for the server.
      const send = ({ body }: Several) => call(id, { headers: { [IDS_HEADER]: body.ids.join() } });
      const options = listChangeOptions(plan, queries, saved ? "addMany" : "removeMany", send);
      return new MutationObserver(queries, options).mutate({ body: { ids } });
    },
  };
}
