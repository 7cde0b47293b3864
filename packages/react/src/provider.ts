"use client";

import type { Music } from "@gatefold/client";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  createElement,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
} from "react";

// Bundlers put in what it is.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

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
 * A query client holds the answers to one client: `useSession` forgets them when the account changes. Without it, call
 * `clear()` of the query client when another user signs in.
 *
 * @throws Error if another provider with another client is mounted under the same query client: their users would see
 * each other's data
 */
export function GatefoldProvider({ client, children }: GatefoldProviderProps): ReactElement {
  useOneClient(client);
  // At run time, every client has all methods. Those whose scopes are missing refuse to be called.
  return createElement(MusicContext.Provider, { value: client as Music }, children);
}

/** The clients of the providers that are mounted under a query client. */
const mounted = new WeakMap<QueryClient, Set<{ readonly client: Music<never> }>>();

/** Throws where two providers would mix what their clients read. It is for development, and left out of bundles. */
const useOneClient = process.env.NODE_ENV === "production" ? noCheck : useClientCheck;

function noCheck(): void {}

function useClientCheck(client: Music<never>): void {
  const queries = useQueryClient();
  // Effects of providers that this one takes the place of have been cleaned up before.
  useEffect(() => {
    const all = mounted.get(queries) ?? new Set();
    mounted.set(queries, all);
    for (const other of all)
      if (other.client !== client)
        throw new Error("Two <GatefoldProvider> with different clients need a QueryClientProvider each.");
    const mine = { client };
    all.add(mine);
    return () => void all.delete(mine);
  }, [queries, client]);
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
