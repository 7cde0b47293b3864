"use client";

import type { Music, Scope } from "@gatefold/client";
import { createContext, createElement, type ReactElement, type ReactNode, useContext } from "react";

const MusicContext = createContext<Music | undefined>(undefined);

/** Properties of {@link GatefoldProvider}. */
export interface GatefoldProviderProps<Granted extends Scope = Scope> {
  /** What `createClient` gave. Hooks that need other scopes than it has fail with `MISSING_SCOPE`, without a request. */
  readonly client: Music<Granted>;
  readonly children?: ReactNode;
}

/**
 * Gives the hooks below it the client that they call with. TanStack's `QueryClientProvider` must be above it.
 *
 * Cached answers belong to one user: `useSession` forgets them when a session ends. Without it, clear the query
 * client when another user signs in.
 */
export function GatefoldProvider<Granted extends Scope = Scope>(
  props: GatefoldProviderProps<Granted>,
): ReactElement;
// A context has one type. At run time all methods are there, and those without their scopes refuse to be called.
export function GatefoldProvider({ client, children }: GatefoldProviderProps): ReactElement {
  return createElement(MusicContext.Provider, { value: client }, children);
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
