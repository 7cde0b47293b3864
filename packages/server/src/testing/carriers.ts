import { onTestFinished } from "vitest";
import { createServer, type GatefoldServer, type ServerOptions } from "../server.ts";

/** A server with one album, and a user with a key and a token. */
export interface CarriedServer extends GatefoldServer {
  readonly userId: string;
  readonly apiKey: string;
  readonly token: string;
}

/** A server, and how to call it over one carrier. */
export interface Carried {
  readonly server: CarriedServer;
  /** Calls a path below the origin, with key and token. */
  call(path: string, init?: RequestInit): Promise<Response>;
}

export interface Carrier {
  readonly name: string;
  open(options?: ServerOptions): Promise<Carried>;
}

export const ALBUM = "/v1/albums/B0064UPU4G";

/** Both ways to call a server. */
export const carriers: readonly Carrier[] = [
  {
    name: "fetch",
    async open(options) {
      const server = await serverWithUser(options);
      return { server, call: caller(server, "https://api.music.amazon.dev", server.fetch) };
    },
  },
  {
    name: "node:http",
    async open(options) {
      const server = await serverWithUser(options);
      const listening = await server.listen({ port: 0 });
      onTestFinished(() => listening.close());
      return { server, call: caller(server, new URL(listening.url).origin, fetch) };
    },
  },
];

async function serverWithUser(options: ServerOptions = {}): Promise<CarriedServer> {
  const server = await createServer(options);
  const json = new TextEncoder().encode('{"id":"B0064UPU4G","title":"Discovery"}');
  await server.store.catalog.put([{ id: "B0064UPU4G", json }]);
  const { apiKey } = await server.addSecurityProfile();
  const { id: userId } = await server.addUser();
  return { ...server, userId, apiKey, token: await server.issueToken({ userId }) };
}

function caller(
  { apiKey, token }: CarriedServer,
  origin: string,
  send: (url: string, init: RequestInit) => Promise<Response>,
): Carried["call"] {
  return (path, init = {}) => {
    const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}`, ...init.headers };
    return send(`${origin}${path}`, { ...init, headers });
  };
}
