// @vitest-environment happy-dom
import { createTransport, jsonBody, type Operation } from "@gatefold/client";
import { MutationObserver, QueryClient, skipToken } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { libraryAlbumsOptions } from "./generated/options.ts";
import { type PagesData, useApiPages } from "./hooks.ts";
import { listChangeOptions, pendingChanges } from "./list-changes.ts";
import { type ApiPagesOptions, changeOptions, pagesOptions, queryKey, type Skippable } from "./options.ts";
import { renderHook, stubMusic } from "./testing/harness.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const operation: Operation = {
  id: "search",
  method: "POST",
  path: "/search",
  query: [],
  encode: [jsonBody],
  repeat: "safe",
  result: [],
  scopes: [],
};

interface SearchPage {
  readonly items: readonly string[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly token?: string };
}

type Search = Skippable<{ readonly body: { readonly query: string; readonly limit?: number } }>;

/** A search as the generator writes its options, and the bodies of its requests. */
function openSearch() {
  const bodies: unknown[] = [];
  const transport = createTransport({
    baseUrl: "http://api.test/v1",
    apiKey: "key",
    token: "t",
    async fetch(_url, { body }) {
      const { query, cursor = "0" } = JSON.parse(body ?? "");
      bodies.push(JSON.parse(body ?? ""));
      const pageInfo = { hasNextPage: cursor === "0", token: "1" };
      return Response.json({ data: { items: [`${query}${cursor}`], pageInfo } });
    },
  });
  const options = (parameters: Search) =>
    pagesOptions(
      ["search", "tracks.pages"],
      parameters,
      async ({ cursor, body }, { signal }): Promise<SearchPage> => {
        const asked = { body: { ...body, cursor } };
        const { data, error } = await transport.call<SearchPage>(operation, asked, { signal });
        if (error) throw error;
        return data;
      },
    );
  return { bodies, options };
}

function useSearch(options: ApiPagesOptions<SearchPage>) {
  return useApiPages<unknown, SearchPage, PagesData<SearchPage>>(() => options, undefined);
}

test("a search by POST is read page by page, its cursor in the body and its body in the key", async () => {
  const { bodies, options } = openSearch();
  const hook = await renderHook({}, () => ({
    a: useSearch(options({ body: { query: "a", limit: 1 } })),
    same: useSearch(options({ body: { limit: 1, query: "a" } })),
    b: useSearch(options({ body: { query: "b" } })),
    none: useSearch(options(skipToken)),
  }));
  await hook.rest(({ a, b }) => a.isSuccess && b.isSuccess);
  await hook.run(({ a }) => void a.fetchNextPage());
  await hook.rest(({ a }) => !a.hasNextPage);
  const { a, same, b, none } = hook.value();
  expect(a.data?.pages.flatMap(({ items }) => items)).toEqual(["a0", "a1"]);
  expect(same.data).toBe(a.data);
  expect(b.data?.pages.flatMap(({ items }) => items)).toEqual(["b0"]);
  expect(none.fetchStatus).toBe("idle");
  expect(bodies).toEqual([{ query: "a", limit: 1 }, { query: "b" }, { query: "a", limit: 1, cursor: "1" }]);
});

test("a change of a list has other collections read again, and one of its collection alone is no change of it", async () => {
  const { music } = stubMusic({});
  const queries = new QueryClient();
  const { list: plan } = libraryAlbumsOptions(music);
  if (!plan) throw new Error("changes of the library are not shown");
  const other = queryKey<number>(["stations"]);
  queries.setQueryData(other, 1);
  type Saved = { readonly body: { readonly id: string } };
  const send = async ({ body }: Saved) => body.id;
  const added: typeof plan = {
    ...plan,
    changes: { put: ({ body }: Saved) => ({ ids: body.id, adds: true }) },
  };
  const options = listChangeOptions(added, queries, "put", send, ["stations"]);
  const ended = new MutationObserver(queries, options).mutate({ body: { id: "x" } });
  expect(pendingChanges(added, queries)).toEqual([{ ids: ["x"], adds: true }]);
  expect(pendingChanges(added, queries, { albumIds: ["y"] })).toEqual([]);
  expect(await ended).toBe("x");
  expect(queries.getQueryState(other)?.isInvalidated).toBe(true);

  const rename = changeOptions([plan.collection, "rename"], () => new Promise(() => {}), queries, []);
  new MutationObserver(queries, rename).mutate("x").catch(() => {});
  expect(pendingChanges(added, queries)).toEqual([]);
});
