import { createClient, type Music } from "@gatefold/client";
import { createSession, type Session, webStorage } from "@gatefold/client/auth";
import { QueryClient } from "@tanstack/react-query";
import { noteWait } from "./busy.ts";
import type { Connection } from "./connection.ts";

/** A client, its cache, and the session of who signed in. */
export interface OpenApp {
  readonly connection: Connection;
  readonly music: Music;
  readonly queries: QueryClient;
  /** None where a token was given. */
  readonly session: Session | undefined;
}

/** A client and a cache of their own: what one user read is never shown to the next. */
export function openApp(connection: Connection): OpenApp {
  const { baseUrl, apiKey, token } = connection;
  const session = token ? undefined : sessionOf(connection);
  const music = createClient({
    baseUrl,
    apiKey,
    token: session ?? token,
    onRetry: ({ delayMs, error }) => noteWait(delayMs, error),
  });
  // Albums hardly ever change, and what this page changes it changes here too.
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 300_000 } } });
  return { connection, music, queries, session };
}

/** The sign-in of a connection, with tokens that all tabs share. */
function sessionOf({ clientId, baseUrl }: Connection): Session {
  return createSession({
    clientId,
    baseUrl,
    scopes: ["music::catalog", "music::library"],
    redirectUri: location.origin + location.pathname,
    storage: webStorage(),
  });
}
