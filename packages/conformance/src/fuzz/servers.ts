import { createServer } from "@gatefold/server";
import { carriers, type Connection, withoutIds } from "../carriers/carriers.ts";
import { documentAlbums } from "../repository.ts";
import type { FuzzOptions, Send } from "./fuzz.ts";

/** What `fuzz` needs of the servers that it sends to. */
interface FuzzServers extends Pick<FuzzOptions, "ways" | "withoutIds"> {
  close(): Promise<void>;
}

/** The time of the servers, which is part of what they answer. */
const NOW_MS = 1_800_000_000_000;

/** Starts a server of equal state behind each carrier, so that their answers can be compared. */
export async function startServers(): Promise<FuzzServers> {
  const started = await Promise.all(
    carriers.map(async (carrier) => {
      const server = await createServer({ clock: () => NOW_MS });
      await server.store.catalog.put(documentAlbums());
      const user = await server.addUser();
      await server.store.playlists.create(PUBLIC_PLAYLIST);
      const { apiKey } = await server.addSecurityProfile();
      const token = await server.issueToken({ userId: user.id });
      const connection = await carrier.connect(server);
      return {
        userId: user.id,
        send: withCredentials(connection, apiKey, token),
        async close() {
          await connection.close();
          await server.store.close();
        },
      };
    }),
  );
  return {
    ways: started.map(({ send }) => send),
    withoutIds: (text) =>
      started.reduce((all, { userId }) => all.replaceAll(userId, "(user)"), withoutIds(text)),
    async close() {
      for (const { close } of started) await close();
    },
  };
}

const NOW = new Date(NOW_MS).toISOString();

/** A playlist of somebody else that everybody can read. Its id is the example of the specification. */
const PUBLIC_PLAYLIST = {
  id: "0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60",
  userId: "a".repeat(26),
  title: "For everybody",
  description: "",
  visibility: "PUBLIC",
  createdAt: NOW,
  updatedAt: NOW,
} as const;

/** Sends requests with the key of an application and the token of a user who may do everything. */
export function withCredentials(connection: Connection, apiKey: string, token: string): Send {
  return ({ method, target, headers, body }) =>
    connection.send({
      method,
      target,
      headers: { ...headers, "x-api-key": apiKey, authorization: `Bearer ${token}` },
      body,
    });
}
