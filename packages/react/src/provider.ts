"use client";

import type { Music } from "@gatefold/client";
import { createContext, createElement, type ReactElement, type ReactNode, useContext } from "react";

const MusicContext = createContext<Music | undefined>(undefined);

/** Properties of {@link GatefoldProvider}. */
export interface GatefoldProviderProps {
  /**
   * What `createClient` returned, with any scopes. Hooks that need scopes that it doesn't have fail with
   * `MISSING_SCOPE`, without a request.
   */
  readonly client: Music<never>;
  readonly children?: ReactNode;
}

/**
 * Gives the hooks below it the client that they call with. TanStack's `QueryClientProvider` must be above it.
 *
 * Cached answers belong to one user: `useSession` forgets them when a session ends. Without it, clear the query
 * client when another user signs in.
 */
export function GatefoldProvider({ client, children }: GatefoldProviderProps): ReactElement {
  // At run time, every client has all methods. Those whose scopes are missing refuse to be called.
  return createElement(MusicContext.Provider, { value: client as Music }, children);
}

/**
 * The client of the nearest {@link GatefoldProvider}.
 *
 * @throws Error where there is none
 */
export function useGatefold(): Music {
  const client = useContext(MusicContext);
  if (!client) throw new Error("<GatefoldProvider> is missing");
  return client;
}
