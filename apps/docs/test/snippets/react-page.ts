import { createClient } from "@gatefold/client";
import { GatefoldProvider } from "@gatefold/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { expect, vi } from "vitest";
import type { Api } from "./start-api.ts";

const WAIT = { timeout: 30_000, interval: 10 };

/** A component that is rendered. */
export interface ReactPage {
  readonly element: HTMLElement;
  /** Waits until a condition is true. */
  until(wanted: () => boolean): Promise<void>;
  unmount(): void;
}

/** Renders a whole application. */
export function renderApp(app: ReactElement): ReactPage {
  const element = document.createElement("div");
  const root = createRoot(element);
  root.render(app);
  return {
    element,
    until: (wanted) => vi.waitFor(() => expect(wanted(), element.innerHTML).toBe(true), WAIT),
    unmount: () => root.unmount(),
  };
}

/** Renders a component below both providers, as an application would. */
export function renderWithProviders(component: ReactElement, env: Api["env"]): ReactPage {
  const client = createClient({ baseUrl: env.API_URL, apiKey: env.API_KEY, token: env.TOKEN });
  const gatefold = createElement(GatefoldProvider, { client }, component);
  return renderApp(createElement(QueryClientProvider, { client: new QueryClient() }, gatefold));
}
