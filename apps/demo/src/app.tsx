import type { ClientOptions } from "@gatefold/client";
import { GatefoldProvider } from "@gatefold/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { PendingChangesProvider } from "./pending-changes-provider.tsx";
import { ConnectPage } from "./connect-page.tsx";
import { type Connection, isComplete, storeConnection } from "./connection.ts";
import { openApp } from "./open-app.ts";
import { STORAGES } from "./page-storage.ts";
import { accountOfToken } from "./pending-changes.ts";
import { shareChanges } from "./other-tabs.ts";
import { Shell } from "./shell.tsx";
import { RequireSignIn } from "./require-sign-in.tsx";
import { Toasts } from "./toasts.tsx";

interface Properties {
  readonly initial: Connection;
  /** What sends requests, where it isn't the browser. Such a connection can't be left for another. */
  readonly fetch?: ClientOptions["fetch"];
}

export function App({ initial, fetch }: Properties) {
  const open = (connection: Connection) =>
    isComplete(connection) ? openApp(connection, fetch && { fetch }) : undefined;
  const [app, setApp] = useState(() => open(initial));
  const [last, setLast] = useState(initial);
  useEffect(() => app && shareChanges(app), [app]);
  const connect = (connection: Connection) => {
    storeConnection(STORAGES, connection);
    setLast(connection);
    setApp(open(connection));
  };
  if (!app) return <ConnectPage initial={last} onConnect={connect} />;
  const { connection, music, queries, session } = app;
  const disconnect = () => setApp(undefined);
  // After a connection by token, the user can sign in if the client id is known.
  const leaveToken = () => connect({ ...connection, token: "" });
  return (
    <QueryClientProvider client={queries}>
      <GatefoldProvider client={music}>
        <Toasts key={connection.token}>
          {session ? (
            <RequireSignIn session={session} connection={connection} onDisconnect={disconnect} />
          ) : (
            <PendingChangesProvider account={accountOfToken(connection.token)}>
              <Shell
                leaveText={connection.clientId ? "Sign out" : "Disconnect"}
                onLeave={fetch ? undefined : leaveToken}
              />
            </PendingChangesProvider>
          )}
        </Toasts>
      </GatefoldProvider>
    </QueryClientProvider>
  );
}
