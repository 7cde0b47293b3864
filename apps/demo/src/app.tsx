import { createClient } from "@gatefold/client";
import { GatefoldProvider } from "@gatefold/react";
import { keepPreviousData, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { ConnectForm } from "./connect-form.tsx";
import { type Connection, isComplete } from "./connection.ts";
import { Library } from "./library.tsx";

/** A client and a cache of their own: what one user read is never shown to the next. */
function openSession(connection: Connection) {
  // A page of albums stays to be seen while its changed list of ids is read.
  const queries = new QueryClient({ defaultOptions: { queries: { placeholderData: keepPreviousData } } });
  return { connection, music: createClient(connection), queries };
}

export function App({ initial }: { initial: Connection }) {
  const [session, setSession] = useState(() => (isComplete(initial) ? openSession(initial) : undefined));
  const [last, setLast] = useState(initial);

  if (!session)
    return <ConnectForm initial={last} onConnect={(connection) => setSession(openSession(connection))} />;
  const disconnect = () => {
    setLast(session.connection);
    setSession(undefined);
  };
  return (
    <QueryClientProvider client={session.queries}>
      <GatefoldProvider client={session.music}>
        <header className="bar">
          <h1>Album library</h1>
          <span className="server">{session.connection.baseUrl}</span>
          <button type="button" onClick={disconnect}>
            Disconnect
          </button>
        </header>
        <Library />
      </GatefoldProvider>
    </QueryClientProvider>
  );
}
