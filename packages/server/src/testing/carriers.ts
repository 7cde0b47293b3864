import { carriersOf, type Carrier } from "@gatefold/test-helpers/carriers";
import { createServer, type GatefoldServer, type ServerOptions } from "../server.ts";

/** A server with one album, and a user with a key and a token. */
export interface CarriedServer extends GatefoldServer {
  readonly userId: string;
  readonly apiKey: string;
  readonly token: string;
}

/** Both ways to call a server. */
export const carriers: readonly Carrier<CarriedServer, ServerOptions>[] = carriersOf(serverWithUser);

async function serverWithUser(options: ServerOptions = {}): Promise<CarriedServer> {
  const server = await createServer(options);
  const json = new TextEncoder().encode('{"id":"B0064UPU4G","title":"Discovery"}');
  await server.store.catalog.put([{ id: "B0064UPU4G", json }]);
  const { apiKey } = await server.addSecurityProfile();
  const { id: userId } = await server.addUser();
  return { ...server, userId, apiKey, token: await server.issueToken({ userId }) };
}
