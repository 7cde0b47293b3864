import { isSignInError, type Session } from "@gatefold/client/auth";
import { useSession } from "@gatefold/react";
import { useEffect, useState } from "react";
import type { Connection } from "./connection.ts";
import { Shell } from "./shell.tsx";

interface Properties {
  readonly session: Session;
  readonly connection: Connection;
  readonly onDisconnect: () => void;
}

/** Shows the app to who is signed in, and the way to sign in to others. */
export function SignInGate({ session, connection, onDisconnect }: Properties) {
  const { status, signIn, completeSignIn, signOut } = useSession(session);
  const returned = useReturn(completeSignIn);
  const [problem, setProblem] = useState<string>();
  const tell = (error: unknown) => setProblem(explain(error));
  if (status === "loading" || returned.isPending) return <main className="narrow" aria-busy="true" />;
  if (status === "signed-in")
    return <Shell leaveText="Sign out" onLeave={() => void signOut().catch(tell)} />;
  return (
    <main className="narrow">
      <h1>Album library</h1>
      {status === "expired" && <p role="alert">Your sign-in has ended. Sign in again to go on.</p>}
      {(problem ?? returned.problem) !== undefined && <p role="alert">{problem ?? returned.problem}</p>}
      <p>
        Your albums are at <code>{connection.baseUrl}</code>.
      </p>
      <button type="button" className="primary" onClick={() => void signIn().catch(tell)}>
        Sign in
      </button>
      <button type="button" onClick={onDisconnect}>
        Use another server
      </button>
    </main>
  );
}

/** Ends a sign-in that the user comes back from, once. */
function useReturn(completeSignIn: (url: string) => Promise<void>) {
  const [isPending, setPending] = useState(() => /[?&]state=/.test(location.search));
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    if (!/[?&]state=/.test(location.search)) return;
    completeSignIn(location.href)
      .catch((error: unknown) => setProblem(explain(error)))
      .finally(() => {
        history.replaceState(null, "", location.pathname);
        setPending(false);
      });
  }, []);
  return { isPending, problem };
}

function explain(error: unknown): string {
  if (!isSignInError(error)) return String(error);
  return error.code === "access_denied"
    ? "You did not allow the sign-in."
    : `Can't sign in: ${error.message}`;
}
