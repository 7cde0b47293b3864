import { type ClientOptions, createClient, type Music } from "@gatefold/client";
import { createSession, type Session, webStorage } from "@gatefold/client/auth";
import { QueryClient } from "@tanstack/react-query";
import { noteThrottling } from "./throttling.ts";
import type { Connection } from "./connection.ts";

/** A client, its cache, and the session of the user. */
export interface OpenApp {
  readonly connection: Connection;
  readonly music: Music;
  readonly queries: QueryClient;
  /** `undefined` where a token was given. */
  readonly session: Session | undefined;
}

/**
 * Creates a client and a cache for one connection, so that no user sees what another one read.
 *
 * @param transport - what sends requests, where it isn't the browser
 */
export function openApp(connection: Connection, transport: Pick<ClientOptions, "fetch"> = {}): OpenApp {
  const { baseUrl, apiKey, token } = connection;
  const session = token ? undefined : sessionOf(connection);
  const music = createClient({
    ...transport,
    baseUrl,
    apiKey,
    token: session ?? token,
    onRetry: ({ delayMs, error }) => noteThrottling(delayMs, error),
  });
  // Albums hardly ever change, and changes made in this page update the cache.
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 300_000 } } });
  return { connection, music, queries, session };
}

/** The session of a connection. All tabs share its tokens. */
function sessionOf({ clientId, baseUrl }: Connection): Session {
  return createSession({
    clientId,
    baseUrl,
    scopes: ["music::catalog", "music::library", "music::favorites", "music::history", "music::profile:read"],
    redirectUri: location.origin + location.pathname,
    storage: webStorage(),
  });
}
