import { randomUUID } from "node:crypto";
import type { Store } from "@gatefold/server";
import type { ApiClient } from "../servers/api-client.ts";

/** What is measured: playlists over HTTP, or those of a store without a server. */
export interface PlaylistAccess {
  /** Makes an empty playlist, and returns its id. */
  create(): Promise<string>;
  /** Adds tracks at the end, and returns the ids of their entries. */
  add(id: string, trackIds: readonly string[]): Promise<readonly string[]>;
  /** Moves an entry directly above another one. */
  move(id: string, entryId: string, below: string): Promise<void>;
  remove(id: string, entryIds: readonly string[]): Promise<void>;
  /** @param start where a page starts, `undefined` for the first one */
  page(id: string, limit: number, start: string | undefined): Promise<Page>;
}

export interface Page {
  readonly entryIds: readonly string[];
  /** Where the next page starts, if there is one. */
  readonly next: string | undefined;
}

/** What the answers have that is read here. */
interface Answer {
  readonly data: {
    readonly createPlaylist: { readonly id: string };
    readonly appendTracks: { readonly entries: readonly { readonly entryId: string }[] };
    readonly playlist: {
      readonly tracks: {
        readonly edges: readonly { readonly cursor: string }[];
        readonly pageInfo: { readonly token?: string };
      };
    };
  };
}

export function httpPlaylists(client: ApiClient): PlaylistAccess {
  const send = async (method: string, path: string, body?: object): Promise<Answer["data"]> => {
    const answer: Answer = JSON.parse(await client.send(method, path, body && JSON.stringify(body)));
    return answer.data;
  };
  const pathOf = (id: string) => `/playlists/${id}/tracks`;
  return {
    async create() {
      const body = { title: "Measured", description: "", visibility: "PRIVATE" };
      return (await send("POST", "/playlists", body)).createPlaylist.id;
    },
    async add(id, trackIds) {
      const { appendTracks } = await send("PUT", pathOf(id), { trackIds });
      return appendTracks.entries.map(({ entryId }) => entryId);
    },
    async move(id, entryId, below) {
      await client.send("PATCH", pathOf(id), JSON.stringify({ entryIds: [entryId], entryIdBelow: below }));
    },
    async remove(id, entryIds) {
      await client.send("DELETE", pathOf(id), JSON.stringify({ entryIds }));
    },
    async page(id, limit, start) {
      const cursor = start === undefined ? "" : `&cursor=${encodeURIComponent(start)}`;
      const { tracks } = (await send("GET", `${pathOf(id)}?limit=${limit}${cursor}`)).playlist;
      const entryIds = tracks.edges.map((edge) => edge.cursor.slice(edge.cursor.indexOf(":") + 1));
      return { entryIds, next: tracks.pageInfo.token };
    },
  };
}

const DURATION_MS = 250_000;

/** As the server uses a store. */
export function storePlaylists({ playlists }: Store): PlaylistAccess {
  const now = () => new Date().toISOString();
  return {
    async create() {
      const id = newId();
      const times = { createdAt: now(), updatedAt: now() };
      const texts = { title: "Measured", description: "", visibility: "PRIVATE" } as const;
      await playlists.create({ id, userId: "measured", ...texts, ...times });
      return id;
    },
    async add(id, trackIds) {
      const tracks = trackIds.map((trackId) => ({ entryId: newId(), trackId, durationMs: DURATION_MS }));
      await playlists.append(id, { tracks, skipDuplicates: true, updatedAt: now() });
      return tracks.map(({ entryId }) => entryId);
    },
    async move(id, entryId, below) {
      await playlists.move(id, { entryIds: [entryId], below, updatedAt: now() });
    },
    async remove(id, entryIds) {
      await playlists.remove(id, { entryIds, updatedAt: now() });
    },
    async page(id, limit, start) {
      const [entryId = "", position] = start?.split(" ") ?? [];
      const after = start === undefined ? undefined : { entryId, position };
      // One more, as the server does, tells whether there is a next page.
      const page = await playlists.entries(id, { limit: limit + 1, after });
      const read = page?.entries ?? [];
      const entries = read.slice(0, limit);
      const last = read.length > limit ? entries.at(-1) : undefined;
      return {
        entryIds: entries.map((entry) => entry.entryId),
        next: last && `${last.entryId} ${last.position}`,
      };
    },
  };
}

/** A UUID of version 7, as the server makes them: later ones are greater. */
function newId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
