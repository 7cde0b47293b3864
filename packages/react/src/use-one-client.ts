"use client";

import type { Music } from "@gatefold/client";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** The clients of the providers that are mounted under a query client. */
const mounted = new WeakMap<QueryClient, Set<{ readonly client: Music<never> }>>();

/**
 * Checks that no two providers mix the data of their clients.
 *
 * @throws Error if another provider with another client is mounted under the same query client
 */
export function useOneClient(client: Music<never>): void {
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
