import type { Answers } from "./harness.tsx";

/** A library that answers as the API does: newest first, in pages, filtered by ids, and slow or failing as told. */
export interface LibraryApi {
  /** The ids, the newest first. */
  ids: string[];
  /** Requests that change something wait for it. */
  changesReleased: Promise<unknown>;
  /** Answers to reads of the list wait for it, and say what was so before. */
  readsReleased: Promise<unknown>;
  /** Statuses of the next changes, in their order; 200 when there are none. */
  statuses: number[];
  readonly fetch: Answers["any"];
}

/** A library of these ids. */
export function libraryApi(ids: readonly string[]): LibraryApi {
  const api: LibraryApi = {
    ids: [...ids],
    changesReleased: Promise.resolve(),
    readsReleased: Promise.resolve(),
    statuses: [],
    async fetch(request) {
      const { pathname, searchParams } = new URL(request.url);
      const [id = ""] = /[^/]+$/.exec(pathname) ?? [];
      if (request.method === "GET" && id !== "albums") return Response.json({ data: { album: { id } } });
      if (pathname.endsWith("/v1/albums")) {
        const albums = (searchParams.get("ids") ?? "").split(",").map((one) => ({ id: one, title: one }));
        return Response.json({ data: { albums } });
      }
      if (request.method !== "GET") return change(request.method, id);
      const page = list(api.ids, searchParams);
      await api.readsReleased;
      return Response.json(page);
    },
  };
  async function change(method: string, id: string): Promise<Response> {
    await api.changesReleased;
    const status = api.statuses.shift() ?? 200;
    if (status !== 200) {
      const error = { status: String(status), code: "INTERNAL", message: "No." };
      return Response.json({ error }, { status });
    }
    const isAdd = method === "PUT";
    const others = api.ids.filter((one) => one !== id);
    if (!isAdd) api.ids = others;
    else if (others.length === api.ids.length) api.ids = [id, ...others];
    const name = isAdd ? "saveAlbum" : "removeAlbum";
    return Response.json({ data: { [name]: { saveState: isAdd ? "SAVED" : "REMOVED" } } });
  }
  return api;
}

function list(ids: readonly string[], asked: URLSearchParams): unknown {
  const wanted = asked.get("albumIds")?.split(",");
  const found = wanted ? ids.filter((id) => wanted.includes(id)) : ids;
  // The cursor holds the ids of the pages before, so that a page goes on behind what is left of them.
  const passed = asked.get("cursor")?.split(".") ?? [];
  const start = Math.max(-1, ...passed.map((id) => found.indexOf(id))) + 1;
  const page = found.slice(start, start + Number(asked.get("limit") ?? 100));
  const hasNextPage = start + page.length < found.length;
  const pageInfo = hasNextPage ? { hasNextPage, token: [...passed, ...page].join(".") } : { hasNextPage };
  const edges = page.map((id) => ({ node: { id }, objectId: `entry-${id}` }));
  return { data: { user: { libraryAlbums: { edges, edgeCount: edges.length, pageInfo } } } };
}
