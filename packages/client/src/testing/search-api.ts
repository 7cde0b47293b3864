import { createCore } from "../core.ts";
import { jsonBody } from "../encoders.ts";
import { createHttpClient } from "../http-client.ts";
import type { Middleware } from "../middleware.ts";
import type { Operation } from "../operation.ts";
import type { CallOptions, ListOptions } from "../options.ts";
import { paged, type PagedList, type PagePlan } from "../paged.ts";
import { BASE_URL, json, stubApi } from "./stub-api.ts";

/** A search that is a POST, with its cursor in the body. */
export const searchOperation: Operation = {
  id: "search",
  method: "POST",
  path: "/search",
  query: ["details"],
  encode: [jsonBody],
  repeat: "safe",
  result: ["search"],
  scopes: [],
};

/** A change with a body and without an answer. */
export const renameOperation: Operation = {
  id: "rename",
  method: "PATCH",
  path: "/things/{id}",
  query: [],
  encode: [jsonBody],
  noContent: true,
  result: [],
  scopes: [],
};

const plan: PagePlan = {
  operation: searchOperation,
  cursor: "body.cursor",
  items: "items",
  pageInfo: "pageInfo",
};

interface SearchItem {
  readonly title: string;
}
interface SearchPage {
  readonly items?: readonly SearchItem[];
}
interface SearchBody {
  readonly query: string;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Methods of a façade as the generator writes them, of an API that finds as many items as it is told. */
export interface SearchApi {
  search(
    input: { readonly body: SearchBody; readonly details?: boolean },
    options?: ListOptions,
  ): PagedList<SearchItem, SearchPage>;
  rename(
    id: string,
    input: { readonly body: { readonly title: string } },
    options?: CallOptions,
  ): Promise<void>;
  /** The bodies and URLs of all requests. */
  readonly bodies: unknown[];
  readonly urls: string[];
  /** Loses the next request. */
  failNext(): void;
}

export function searchApi(
  found: number,
  cursorAfter: (end: number) => string = String,
  middleware?: Middleware,
): SearchApi {
  const bodies: unknown[] = [];
  const urls: string[] = [];
  let fails = false;
  const { fetch } = stubApi(async (request) => {
    const body = await request.json();
    bodies.push(body);
    urls.push(request.url);
    if (fails) {
      fails = false;
      throw new TypeError("fetch failed");
    }
    if (request.method === "PATCH") return new Response(null, { status: 204 });
    const { query, limit = 10, cursor = 0 } = body;
    const end = Math.min(found, Number(cursor) + limit);
    const items = Array.from({ length: end }, (_, index) => ({ title: `${query}${index}` })).slice(
      Number(cursor),
    );
    const pageInfo = { hasNextPage: end < found, token: cursorAfter(end) };
    return json({ data: { search: { items, pageInfo } } });
  });
  const options = {
    baseUrl: BASE_URL,
    apiKey: "key",
    token: "t",
    fetch,
    random: () => 0,
    use: middleware ? [middleware] : [],
  };
  const core = createCore(createHttpClient(options), options);
  return {
    bodies,
    urls,
    failNext() {
      fails = true;
    },
    search: paged<SearchItem, SearchPage>(core, plan),
    rename: (id, input, callOptions) => core.call(renameOperation, { id, ...input }, callOptions),
  };
}
