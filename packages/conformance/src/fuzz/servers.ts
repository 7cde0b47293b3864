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
