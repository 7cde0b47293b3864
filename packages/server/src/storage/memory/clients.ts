import type { ClientStore, OAuthClient } from "../clients.ts";
import type { KindContents } from "../contents.ts";
import { OldestFirst } from "./oldest-first.ts";
import type { WhileOpen } from "./memory-store.ts";

export interface MemoryClients {
  readonly clients: ClientStore;
  readonly contents: Pick<KindContents, "oauthClients">;
}

export function memoryClients(whileOpen: WhileOpen): MemoryClients {
  const clients = new OldestFirst<OAuthClient>(({ clientId }) => clientId);
  return {
    clients: {
      get: whileOpen((clientId) => clients.get(clientId)),
      list: whileOpen((limit, after) => clients.list(limit, after)),
      put: whileOpen((client) => clients.put({ ...client, redirectUris: [...client.redirectUris] })),
    },
    contents: { oauthClients: clients.content },
  };
}
