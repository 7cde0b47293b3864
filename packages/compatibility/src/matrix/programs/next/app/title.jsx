"use client";

import { createClient } from "@gatefold/client";
import { GatefoldProvider, useAlbum } from "@gatefold/react";
import { HydrationBoundary, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";

function Title({ id }) {
  return <output>{useAlbum(id).data?.title}</output>;
}

export function App({ id, state }) {
  const [queries] = useState(() => new QueryClient());
  const [client] = useState(() =>
    createClient({ baseUrl: "http://127.0.0.1/v1", apiKey: "key", token: "token" }),
  );
  return (
    <QueryClientProvider client={queries}>
      <HydrationBoundary state={state}>
        <GatefoldProvider client={client}>
          <Title id={id} />
        </GatefoldProvider>
      </HydrationBoundary>
    </QueryClientProvider>
  );
}
