import { createServer, type GatefoldServer, type Listening, type ServerOptions } from "../server.ts";

/** A server with an album, and the header fields of somebody who may call it. */
export interface ReadyServer extends Listening {
  readonly server: GatefoldServer;
  readonly headers: { readonly "x-api-key": string; readonly authorization: string };
  /** The same as lines of a request. */
  readonly headerLines: string;
}

/** Starts a server on a free port. */
export async function startServer(options: ServerOptions = {}): Promise<ReadyServer> {
  const server = await createServer(options);
  await server.store.catalog.put([
    { id: "B0064UPU4G", json: new TextEncoder().encode('{"id":"B0064UPU4G","title":"Discovery"}') },
  ]);
  const { apiKey } = await server.addSecurityProfile();
  const { id } = await server.addUser();
  const authorization = `Bearer ${await server.issueToken({ userId: id })}`;
  const headerLines = `x-api-key: ${apiKey}\r\nAuthorization: ${authorization}\r\n`;
  const listening = await server.listen({ port: 0 });
  return { ...listening, server, headers: { "x-api-key": apiKey, authorization }, headerLines };
}
