import { appended, type AppendPlan } from "../append.ts";
import { createCore } from "../core.ts";
import { jsonBody } from "../encoders.ts";
import { createHttpClient } from "../http-client.ts";
import type { Operation } from "../operation.ts";
import type { AddOptions, TransportOptions } from "../options.ts";
import type { PagePlan } from "../paged.ts";
import { isUnsent } from "../retry.ts";
import { BASE_URL, json, stubApi } from "./stub-api.ts";

/** An entry of a playlist, and who added it. Entries stand in the order of their keys. */
export interface Entry {
  readonly entryId: string;
  readonly orderKey: number;
  readonly track: string;
  readonly by: string;
}

/**
 * What happens to a request: it and its answer get through, or one of them doesn't. A late one seems to be lost, and is
 * processed when the client has begun to wait.
 */
export type Fault =
  | "none"
  | "request lost"
  | "answer lost"
  | "500 before"
  | "500 after"
  | "late"
  | "429"
  | "503"
  | "cut";

const operation = (method: Operation["method"], more: Partial<Operation>): Operation => ({
  id: `${method} tracks`,
  method,
  path: "/playlists/{id}/tracks",
  query: ["limit", "cursor"],
  result: ["playlist"],
  scopes: [],
  ...more,
});

const addOperation = operation("PUT", { query: [], encode: [jsonBody], repeat: "never", isUnsent });
const list: PagePlan = {
  operation: operation("GET", {}),
  key: "id",
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: {
    id: "node.id",
    field: "track",
    batch: { one: addOperation, many: operation("GET", {}), parameter: "ids", key: "id", maxItems: 100 },
  },
};

/** As the generator writes it for the playlists of the API, but for requests of few ids and pages of few entries. */
export const MAX_ITEMS = 3;
const plan: AppendPlan = {
  operation: addOperation,
  list,
  parameters: { limit: 4 },
  ids: "trackIds",
  duplicates: "addDuplicateTracks",
  maxItems: MAX_ITEMS,
  entryId: "cursor",
};
/** How many entries a page has unless the request says it. */
const PAGE = 2;

export type Add = (
  id: string,
  trackIds: readonly string[],
  options?: AddOptions & { readonly addDuplicateTracks?: boolean },
) => Promise<unknown[]>;

/** The body of a request. */
interface Adding {
  readonly trackIds: readonly string[];
  readonly addDuplicateTracks: boolean;
}

/** One playlist on a server that others change too, on a faulty network. */
export interface PlaylistApi {
  readonly add: Add;
  /** Its entries in order. */
  readonly entries: Entry[];
  /** Method and body of every request, those that were lost too. */
  readonly requests: string[];
  append(tracks: readonly string[], by: string): void;
  /** Moves an entry behind another one, or removes it. */
  move(entry: Entry, behind: Entry): void;
  remove(entry: Entry): void;
}

/**
 * @param fault called before each request, and says what happens to it. Others change the playlist in it
 */
export function playlistApi(
  fault: (method: string) => Fault,
  options: Partial<TransportOptions> = {},
): PlaylistApi {
  const entries: Entry[] = [];
  const requests: string[] = [];
  const late: Adding[] = [];
  let count = 0;
  const append = (tracks: readonly string[], by: string) => {
    const last = entries.at(-1)?.orderKey ?? 0;
    for (const [index, track] of tracks.entries())
      entries.push({ entryId: `e:${++count}`, orderKey: last + 1 + index, track, by });
  };
  const remove = (entry: Entry) => void entries.splice(entries.indexOf(entry), 1);
  const move = (entry: Entry, behind: Entry) => {
    remove(entry);
    const at = entries.indexOf(behind) + 1;
    const next = entries[at]?.orderKey ?? behind.orderKey + 2;
    entries.splice(at, 0, { ...entry, orderKey: (behind.orderKey + next) / 2 });
  };
  const failure = (status: number, headers = {}) =>
    Response.json({ error: { code: status === 400 ? "BAD_REQUEST" : "INTERNAL" } }, { status, headers });

  const process = ({ trackIds, addDuplicateTracks }: Adding) => {
    for (const track of trackIds)
      if (addDuplicateTracks || !entries.some((entry) => entry.track === track)) append([track], "us");
  };
  const processLate = () => late.splice(0).forEach(process);

  async function answer(request: Request): Promise<Response> {
    if (request.method === "PUT") {
      process(await request.json());
      return json({ data: { playlist: { trackCount: entries.length } } });
    }
    const { searchParams } = new URL(request.url);
    const cursor = searchParams.get("cursor");
    const limit = Number(searchParams.get("limit") ?? PAGE);
    // A token stays where it is when its entry is moved or removed.
    const orderKey = cursor?.includes(":")
      ? entries.find(({ entryId }) => cursor.endsWith(entryId))?.orderKey
      : Number(cursor);
    if (orderKey === undefined) return failure(400);
    const left = entries.filter((entry) => entry.orderKey > orderKey);
    const page = left.slice(0, limit);
    const edges = page.map(({ entryId, track }, index) => ({
      cursor: `${index}:${entryId}`,
      node: { id: track },
    }));
    const pageInfo = { hasNextPage: left.length > limit, token: `${page.at(-1)?.orderKey}` };
    return json({ data: { playlist: { edges, pageInfo } } });
  }

  const { fetch } = stubApi(async (request) => {
    requests.push(request.method);
    const kind = fault(request.method);
    if (kind === "429" || kind === "503") return failure(Number(kind), { "retry-after": "1" });
    if (kind === "500 before") return failure(500);
    if (kind === "late") late.push(await request.json());
    if (kind === "request lost" || kind === "late") throw new TypeError("fetch failed");
    const response = await answer(request);
    if (kind === "500 after") return failure(500);
    if (kind === "answer lost") throw new TypeError("fetch failed");
    return kind === "cut" ? new Response('{"data": {') : response;
  });
  const given = {
    onRetry: processLate,
    baseUrl: BASE_URL,
    apiKey: "key",
    token: "t",
    fetch,
    random: () => 0,
    ...options,
  };
  const send: Add = appended(createCore(createHttpClient(given), given), plan);
  const add: Add = async (...call) => {
    processLate();
    return send(...call);
  };
  return { add, entries, requests, append, move, remove };
}
