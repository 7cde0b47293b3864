import type { ClientOptions } from "@gatefold/client";
import { onlineManager } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import type { Connection } from "./connection.ts";

/** A server in the page itself, and who is signed in there. */
export interface PageConnection extends Pick<Connection, "baseUrl" | "apiKey" | "token"> {
  readonly fetch: NonNullable<ClientOptions["fetch"]>;
}

/** Shows the app in a page that also runs its server, as the docs do. The connection is not stored. */
export function showApp(element: Element, { fetch, ...connection }: PageConnection): void {
  // Requests never leave the page, so they needn't wait for a network.
  onlineManager.setEventListener(() => () => undefined);
  createRoot(element).render(
    <StrictMode>
      <App initial={{ ...connection, clientId: "" }} fetch={fetch} />
    </StrictMode>,
  );
}
