import { IDS_HEADER } from "./several-at-once.ts";

/** A library on a server, reached by a slow and faulty network. */
export interface LibraryServer {
  /** The ids, the newest first. */
  readonly ids: readonly string[];
  /** How many of a hundred requests fail. */
  failures: number;
  /** Changes the library as another device does. */
  change(id: string, saved: boolean): void;
  readonly fetch: (
    url: string,
    init?: { readonly method: string; readonly headers?: Readonly<Record<string, string>> },
  ) => Promise<Response>;
}

/** How a request fails: before the server acts, after it, or by being refused. */
type Failure = "lost" | "answer lost" | "500" | "500 after it was done" | "403";
const FAILURES: readonly Failure[] = ["lost", "answer lost", "500", "500 after it was done", "403"];

/**
 * A library that acts on requests as they arrive and whose answers come later, both after times that are drawn. Entries
 * are the same as long as an album is in the library, and new when it is added again.
 */
export function libraryServer({
  ids,
  pick,
  failures,
  failingReads,
}: {
  readonly ids: readonly string[];
  readonly pick: (below: number) => number;
  readonly failures: number;
  readonly failingReads: boolean;
}): LibraryServer {
  let entries = ids.map((id, index) => ({ id, number: ids.length - index }));
  let added = ids.length;
  const travel = () => new Promise((resolve) => setTimeout(resolve, [1, 10, 50, 300][pick(4)]));
  const server: LibraryServer & { failures: number } = {
    get ids() {
      return entries.map(({ id }) => id);
    },
    failures,
    change(id, saved) {
      const has = entries.some((entry) => entry.id === id);
      if (!saved) entries = entries.filter((entry) => entry.id !== id);
      else if (!has) entries = [{ id, number: ++added }, ...entries];
    },
    async fetch(url, { method, headers } = { method: "GET" }) {
      const mayFail = failingReads || method !== "GET";
      const failure = mayFail && pick(100) < server.failures ? FAILURES[pick(FAILURES.length)] : undefined;
      const { pathname, searchParams } = new URL(url);
      await travel();
      if (failure === "lost") throw new TypeError("fetch failed");
      if (failure === "500" || failure === "403") return refused(Number(failure));
      const ids = headers?.[IDS_HEADER]?.split(",").filter(Boolean) ?? [pathname.split("/").at(-1) ?? ""];
      const data = method === "GET" ? read(searchParams) : write(method, ids);
      await travel();
      if (failure === "answer lost") throw new TypeError("fetch failed");
      if (failure === "500 after it was done") return refused(500);
      return Response.json({ data });
    },
  };

  function write(method: string, ids: readonly string[]): unknown {
    for (const one of ids) server.change(one, method === "PUT");
    const [id] = ids;
    return method === "PUT"
      ? { saveAlbum: { album: { id }, saveState: "SAVED" } }
      : { removeAlbum: { album: { id }, saveState: "REMOVED" } };
  }

  /** A cursor is the number of the last entry: a page goes on behind it, whatever was removed. */
  function read(query: URLSearchParams): unknown {
    const wanted = query.get("albumIds")?.split(",");
    const cursor = Number(query.get("cursor") ?? Number.POSITIVE_INFINITY);
    const found = entries.filter(({ id, number }) => number < cursor && (!wanted || wanted.includes(id)));
    const page = found.slice(0, Number(query.get("limit") ?? 100));
    const hasNextPage = page.length < found.length;
    const pageInfo = hasNextPage ? { hasNextPage, token: String(page.at(-1)?.number) } : { hasNextPage };
    const edges = page.map(({ id, number }) => ({ node: { id }, objectId: `entry-${number}` }));
    return { user: { libraryAlbums: { edges, edgeCount: edges.length, pageInfo } } };
  }
  return server;
}

function refused(status: number): Response {
  const error = {
    status: String(status),
    code: status === 500 ? "INTERNAL" : "ACCESS_DENIED",
    message: "No.",
  };
  return Response.json({ error }, { status });
}
