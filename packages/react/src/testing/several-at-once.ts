import {
  createClient,
  createTransport,
  type Fetch,
  jsonBody,
  type Music,
  type Operation,
} from "@gatefold/client";
import { MutationObserver, type QueryClient } from "@tanstack/react-query";
import { libraryAlbumsOptions } from "../generated/options.ts";
import { listChangeOptions } from "../list-changes.ts";
import type { ListPlan } from "../list-plan.ts";

/** A change of a list that names several ids in its body. */
const operation = (method: "PUT" | "DELETE"): Operation => ({
  id: `${method.toLowerCase()}LibraryAlbums`,
  method,
  path: "/me/library/albums",
  query: [],
  encode: [jsonBody],
  noContent: true,
  result: [],
  scopes: [],
});

/** A client of a library whose list is changed by single ids, and by several in the body of one call. */
export interface LibraryClient {
  readonly music: Music;
  readonly plan: ListPlan;
  /** Adds or removes ids. A single one is changed by its own method. */
  change(queries: QueryClient, ids: readonly string[], saved: boolean): Promise<unknown>;
}

export function severalAtOnce(fetch: Fetch): LibraryClient {
  const options = {
    baseUrl: "http://api.test/v1",
    apiKey: "key",
    token: "token",
    retry: false,
    timeoutMs: Infinity,
    fetch,
  } as const;
  const music = createClient(options);
  const transport = createTransport(options);
  const generated = libraryAlbumsOptions(music).list;
  if (!generated) throw new Error("changes of the library are not shown");
  const plan: ListPlan = {
    ...generated,
    changes: {
      ...generated.changes,
      addMany: { adds: true, id: ["body", "ids"] },
      removeMany: { adds: false, id: ["body", "ids"] },
    },
  };
  const { add, remove, has } = music.library.albums;
  return {
    music,
    plan,
    change(queries, ids, saved) {
      const [id] = ids;
      if (ids.length === 1 && id) {
        const calls = { send: (one: string) => (saved ? add : remove)(one), has };
        return new MutationObserver(
          queries,
          listChangeOptions(plan, queries, saved ? "add" : "remove", calls),
        ).mutate(id);
      }
      const send = async (variables: { readonly body: { readonly ids: readonly string[] } }) => {
        const { error } = await transport.call<undefined>(operation(saved ? "PUT" : "DELETE"), {
          ...variables,
        });
        if (error) throw error;
      };
      const method = saved ? "addMany" : "removeMany";
      return new MutationObserver(queries, listChangeOptions(plan, queries, method, { send, has })).mutate({
        body: { ids },
      });
    },
  };
}
