import { createServer, memoryStore, postgresStore, sqliteStore, type Store } from "@gatefold/server";
import { madeAlbums } from "../catalog/albums.ts";
import { addUsers, type HostileUser, type Victim, VICTIMS_ALBUM } from "./users.ts";

/** Albums of the catalog: the real ones and those written by hand, and some that are made up. */
const ALBUMS = 500;
/** Of the catalog's, those that requests name. */
const TRACKS = 150;
const ANSWER_TIMEOUT_MS = 10_000;
/** A server that listens, and two users of it. */
export interface HostileServer {
  readonly url: string;
  readonly caller: HostileUser;
  readonly victim: Victim;
  /** Tracks of the catalog. */
  readonly trackIds: readonly string[];
}

/** Where a server keeps its data: `:memory:`, a file of SQLite, or the URL of a PostgreSQL. */
export function openStore(place: string): Store | Promise<Store> {
  if (place === ":memory:") return memoryStore();
  return /^postgres/.test(place) ? postgresStore({ url: place }) : sqliteStore({ file: place });
}

/** Starts a server on a new store. */
export async function startHostileServer(place: string): Promise<HostileServer & { close(): Promise<void> }> {
  const store = await openStore(place);
  const server = await createServer({ store, answerTimeoutMs: ANSWER_TIMEOUT_MS });
  const albums = madeAlbums(ALBUMS);
  await store.catalog.put([...albums, VICTIMS_ALBUM]);
  const trackIds = albums.flatMap(({ album }) => album.tracks.slice(0, 1)).map(({ id }) => id);
  const users = await addUsers(server, trackIds.slice(0, 10));
  const listening = await server.listen({ port: 0 });
  return {
    url: listening.url,
    ...users,
    trackIds: trackIds.slice(0, TRACKS),
    async close() {
      await listening.close();
      await store.close();
    },
  };
}
