import { GatefoldProvider } from "@gatefold/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { ConnectPage } from "./connect-page.tsx";
import { type Connection, isComplete, storeConnection } from "./connection.ts";
import { type OpenApp, openApp, sessionOf } from "./open-app.ts";
import { Shell } from "./shell.tsx";
import { SignInGate } from "./sign-in-gate.tsx";

function open(connection: Connection): OpenApp | undefined {
  if (!isComplete(connection)) return undefined;
  return openApp(connection, connection.token ? undefined : sessionOf(connection));
}

export function App({ initial }: { initial: Connection }) {
  const [app, setApp] = useState(() => open(initial));
  const [last, setLast] = useState(initial);
  const connect = (connection: Connection) => {
    storeConnection(localStorage, connection);
    setApp(open(connection));
  };
  if (!app) return <ConnectPage initial={last} onConnect={connect} />;
  const { connection, music, queries, session } = app;
  const disconnect = () => {
    setLast(connection);
    setApp(undefined);
  };
  return (
    <QueryClientProvider client={queries}>
      <GatefoldProvider client={music}>
        {session ? (
          <SignInGate session={session} connection={connection} onDisconnect={disconnect} />
        ) : (
          <Shell leaveText="Disconnect" onLeave={disconnect} />
        )}
      </GatefoldProvider>
    </QueryClientProvider>
  );
}
