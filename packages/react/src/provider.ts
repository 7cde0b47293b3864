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

// Bundlers replace it.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const MusicContext = createContext<Music | undefined>(undefined);

/** Properties of {@link GatefoldProvider}. */
export interface GatefoldProviderProps {
  /**
   * The client, with any scopes. Hooks that need other scopes fail with `MISSING_SCOPE`, without a request.
   */
  readonly client: Music<never>;
  readonly children?: ReactNode;
}

/**
 * Provides the client of the hooks below it. TanStack's `QueryClientProvider` must be above it.
 *
 * A query client has the data of one client: `useSession` removes it when the account changes. Without `useSession`, call
 * `clear()` of the query client when another user signs in.
 *
 * @throws Error if another provider with another client is mounted under the same query client: their users would see
 * each other's data
 */
export function GatefoldProvider({ client, children }: GatefoldProviderProps): ReactElement {
  useOneClient(client);
  // At run time, every client has all methods. Those whose scopes are missing fail with `MISSING_SCOPE`.
  return createElement(MusicContext.Provider, { value: client as Music }, children);
}

/** The clients of the providers that are mounted under a query client. */
const mounted = new WeakMap<QueryClient, Set<{ readonly client: Music<never> }>>();

/** Throws if two providers would mix the data of their clients. Only in development; production bundles don't have it. */
const useOneClient = process.env.NODE_ENV === "production" ? noCheck : useClientCheck;

function noCheck(): void {}

function useClientCheck(client: Music<never>): void {
  const queries = useQueryClient();
  // Effects of a provider that this one replaces have been cleaned up before.
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
