import type { GatefoldServer } from "../server.ts";
import { ensureClient, ensureProfile, ensureUser } from "./first-start.ts";

/** What an application needs to call a server. */
export interface Credentials {
  readonly apiKey: string;
  readonly token: string;
  readonly userId: string;
  readonly clientId: string;
}

/** Credentials for development, which are made where there are none. */
export async function ensureCredentials(server: GatefoldServer): Promise<Credentials> {
  const { store } = server;
  const user = await ensureUser(store, server);
  const { apiKey } = await ensureProfile(store, server);
  const token = await server.issueToken({ userId: user.id });
  const { clientId } = await ensureClient(store, server);
  return { apiKey, token, userId: user.id, clientId };
}
