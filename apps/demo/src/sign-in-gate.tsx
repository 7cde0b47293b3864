import { isSignInError, type Session } from "@gatefold/client/auth";
import { useSession } from "@gatefold/react";
import { useState } from "react";
import { Changes } from "./changes.tsx";
import type { Connection } from "./connection.ts";
import { PageHeading } from "./page-heading.tsx";
import { Shell } from "./shell.tsx";
import { keepPlace, useReturn } from "./use-return.ts";
import { Welcome } from "./welcome.tsx";

interface Properties {
  readonly session: Session;
  readonly connection: Connection;
  readonly onDisconnect: () => void;
}

/** Shows the app to who is signed in, and the way to sign in to others. */
export function SignInGate({ session, connection, onDisconnect }: Properties) {
  const { status, signInId: account, error, signIn, completeSignIn, signOut } = useSession(session);
  const returned = useReturn(completeSignIn);
  const [failure, setFailure] = useState<unknown>();
  if (returned.isPending || status === "loading" || status === "signing-in") return <main aria-busy="true" />;
  if (status === "signed-in" && account !== undefined)
    return (
      <Changes key={account} account={account}>
        <Shell leaveText="Sign out" onLeave={() => void signOut().catch(setFailure)} />
      </Changes>
    );
  const begin = () => {
    keepPlace();
    signIn().catch(setFailure);
  };
  const problem = failure ?? returned.failure ?? error;
  const hasEnded = status === "expired";
  return (
    <Welcome>
      <PageHeading text={hasEnded ? "Welcome back" : "Your albums, all in one place"} />
      {hasEnded && <p role="alert">Your sign-in has ended. Sign in again to go on where you were.</p>}
      {problem !== null && problem !== undefined && (
        <p role="alert" className="problem">
          {explain(problem)}
        </p>
      )}
      <p className="soft">
        Albums are kept at <code>{connection.baseUrl}</code>.
      </p>
      <div className="buttons">
        <button type="button" className="primary" onClick={begin}>
          Sign in
        </button>
        <button type="button" className="quiet" onClick={onDisconnect}>
          Use another server
        </button>
      </div>
    </Welcome>
  );
}

function explain(error: unknown): string {
  if (!isSignInError(error)) return String(error);
  return error.code === "access_denied"
    ? "You did not allow the sign-in."
    : `Can't sign in: ${error.message}`;
}
