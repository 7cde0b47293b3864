"use client";

import type { Music } from "@gatefold/client";
import { createContext, createElement, type ReactElement, type ReactNode, useContext } from "react";
import { useOneClient } from "./use-one-client.ts";

// Bundlers replace it.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const MusicContext = createContext<Music | undefined>(undefined);

/** Properties of {@link GatefoldProvider}. */
export interface GatefoldProviderProps {
  /**
   * The client, with any scopes. Hooks that need other scopes fail with `MISSING_SCOPE`, without a request.
   */
  readonly client: Music<never>;
  /** The components that use the hooks. */
  readonly children?: ReactNode;
}

/**
 * Provides the client to the hooks below it. TanStack's `QueryClientProvider` must be above it.
 *
 * A query client holds the data of one user. `useSession` removes it when the account changes. Without `useSession`, call
 * `clear()` of the query client when another user signs in.
 *
 * @throws Error if another provider with another client is mounted under the same query client: their users would see
 * each other's data
 *
 * @example
 * ```tsx
 * import { createClient } from "@gatefold/client";
 * import { ensure, albumOptions, GatefoldProvider, queryKey, useAlbum, useGatefold } from "@gatefold/react";
 * import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
 *
 * const music = createClient({ apiKey: "amzn1.application.…", token: "Atza|…" });
 * const queries = new QueryClient();
 *
 * export async function loader(): Promise<void> {
 *   await ensure(queries, albumOptions(music, "B0064UPU4G"));
 * }
 *
 * function Album() {
 *   const { data } = useAlbum("B0064UPU4G");
 *   const client = useGatefold();
 *   const refresh = () => queries.invalidateQueries({ queryKey: queryKey(["albums"]) });
 *   return <button onClick={refresh}>{data?.id ?? String(client === music)}</button>;
 * }
 *
 * export function App() {
 *   return (
 *     <QueryClientProvider client={queries}>
 *       <GatefoldProvider client={music}>
 *         <Album />
 *       </GatefoldProvider>
 *     </QueryClientProvider>
 *   );
 * }
 * ```
 */
export function GatefoldProvider({ client, children }: GatefoldProviderProps): ReactElement {
  // In a file of its own, so that production bundles don't have what it imports.
  // biome-ignore lint/correctness/useHookAtTopLevel: the condition never changes
  if (process.env.NODE_ENV !== "production") useOneClient(client);
  // At run time, every client has all methods. Those whose scopes are missing fail with `MISSING_SCOPE`.
  return createElement(MusicContext.Provider, { value: client as Music }, children);
}

/**
 * The client of the nearest {@link GatefoldProvider}.
 *
 * @throws Error if there is none
 */
export function useGatefold(): Music {
  const client = useContext(MusicContext);
  if (!client) throw new Error("<GatefoldProvider> is missing");
  return client;
}
