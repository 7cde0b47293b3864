import { createClient } from "@gatefold/client";
import { GatefoldProvider } from "@gatefold/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const { VITE_MUSIC_URL, VITE_MUSIC_API_KEY, VITE_MUSIC_TOKEN } = import.meta.env;

const music = createClient({
  // In development the emulator answers at the same address as the page: see vite.config.ts.
  baseUrl: VITE_MUSIC_URL ?? `${location.origin}/v1`,
  apiKey: VITE_MUSIC_API_KEY,
  token: VITE_MUSIC_TOKEN,
});

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");

createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <GatefoldProvider client={music}>
      <App />
    </GatefoldProvider>
  </QueryClientProvider>,
);
