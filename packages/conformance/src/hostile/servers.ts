import {
  createServer,
  type GatefoldServer,
  type Listening,
  memoryStore,
  postgresStore,
  sqliteStore,
  type Store,
} from "@gatefold/server";
import { madeAlbums } from "../catalog/albums.ts";

/** Albums of the catalog: the real ones and those written by hand, and some that are made up. */
const ALBUMS = 500;
const ANSWER_TIMEOUT_MS = 10_000;
/** An album that no request names. */
const VICTIMS_ALBUM = "B0VICTIM00";
const VICTIMS_NAME = "Somebody else entirely";

/** A server that listens, the credentials of the caller, and what there is of another user. */
export interface HostileServer {
  readonly url: string;
  readonly credentials: Readonly<Record<string, string>>;
  readonly victim: {
    readonly credentials: Readonly<Record<string, string>>;
    /** Texts that only the other user may see. */
    readonly secrets: readonly string[];
  };
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
  await store.catalog.put([...madeAlbums(ALBUMS), victimsAlbum()]);
  const listening = await server.listen({ port: 0 });
  return {
    ...(await describe(server, listening)),
    async close() {
      await listening.close();
      await store.close();
    },
  };
}

/** No search finds it, because it has neither words nor artists. */
function victimsAlbum() {
  return { id: VICTIMS_ALBUM, json: new TextEncoder().encode(JSON.stringify({ id: VICTIMS_ALBUM })) };
}

async function describe(server: GatefoldServer, { url }: Listening): Promise<HostileServer> {
  const { apiKey } = await server.addSecurityProfile();
  const [caller, victim] = [await server.addUser(), await server.addUser(VICTIMS_NAME)];
  const credentialsOf = async (userId: string) => ({
    "x-api-key": apiKey,
    authorization: `Bearer ${await server.issueToken({ userId })}`,
  });
  const victims = await credentialsOf(victim.id);
  for (const id of [VICTIMS_ALBUM, "B0064UPU4G"]) {
    const response = await fetch(`${url}/me/library/albums/${id}`, { method: "PUT", headers: victims });
    if (response.status !== 200) throw new Error(`the library can't be made: ${await response.text()}`);
  }
  return {
    url,
    credentials: await credentialsOf(caller.id),
    victim: { credentials: victims, secrets: [victim.id, VICTIMS_NAME, VICTIMS_ALBUM] },
  };
}
