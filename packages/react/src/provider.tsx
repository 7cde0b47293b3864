"use client";

import type { Music } from "@gatefold/client";
import { createContext, type ReactElement, type ReactNode, useContext } from "react";

const MusicContext = createContext<Music | undefined>(undefined);

/** Properties of {@link GatefoldProvider}. */
export interface GatefoldProviderProps {
  /** What `createClient` gave. */
  readonly client: Music;
  readonly children?: ReactNode;
}

/**
 * Gives the hooks below it the client that they call with. TanStack's `QueryClientProvider` must be above it.
 *
 * Cached answers belong to one user: `useSession` forgets them when a session ends. Without it, clear the query
 * client when another user signs in.
 */
export function GatefoldProvider({ client, children }: GatefoldProviderProps): ReactElement {
  return <MusicContext.Provider value={client}>{children}</MusicContext.Provider>;
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
