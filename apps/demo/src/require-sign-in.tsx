import { isSignInError, type Session } from "@gatefold/client/auth";
import { useSession } from "@gatefold/react";
import { useEffect, useState } from "react";
import type { Connection } from "./connection.ts";
import { PageHeading, Welcome } from "./page-frame.tsx";
import { tabStorage } from "./page-storage.ts";
import { PendingChangesProvider } from "./pending-changes-provider.tsx";
import { Shell } from "./shell.tsx";

interface Properties {
  readonly session: Session;
  readonly connection: Connection;
  readonly onDisconnect: () => void;
}

/** Shows the app to signed-in users, and the sign-in page to others. */
export function RequireSignIn({ session, connection, onDisconnect }: Properties) {
  const { status, signInId: account, error, signIn, completeSignIn, signOut } = useSession(session);
  const returned = useSignInReturn(completeSignIn);
  const [failure, setFailure] = useState<unknown>();
  if (returned.isPending || status === "loading" || status === "signing-in") return <main aria-busy="true" />;
  if (status === "signed-in" && account !== undefined)
    return (
      <PendingChangesProvider key={account} account={account}>
        <Shell leaveText="Sign out" onLeave={() => void signOut().catch(setFailure)} />
      </PendingChangesProvider>
    );
  const startSignIn = () => {
    rememberPage();
    signIn().catch(setFailure);
  };
  const hasExpired = status === "expired";
  // That the session has expired is said already.
  const problem = failure ?? returned.failure ?? (hasExpired ? null : error);
  return (
    <Welcome>
      <PageHeading text={hasExpired ? "Welcome back" : "Your albums, all in one place"} />
      {hasExpired && (
        <p role="alert">Your sign-in has expired. Sign in again to continue where you left off.</p>
      )}
      {problem !== null && problem !== undefined && (
        <p role="alert" className="problem">
          {explain(problem)}
        </p>
      )}
      <p className="soft">
        Albums are stored at <code>{connection.baseUrl}</code>.
      </p>
      <div className="buttons">
        <button type="button" className="primary" onClick={startSignIn}>
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
  return error.code === "access_denied" ? "You declined the sign-in." : `Can't sign in: ${error.message}`;
}

const PAGE = "album-library.place";
const isReturning = () => /[?&]state=/.test(location.search);

/** Remembers the current page while the user signs in elsewhere. */
export function rememberPage(): void {
  tabStorage.setItem(PAGE, location.hash);
}

/** Completes a sign-in when the user comes back from it, and returns to the page that they had left. */
export function useSignInReturn(completeSignIn: (url: string) => Promise<void>) {
  const [isPending, setPending] = useState(isReturning);
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (!isReturning()) return;
    completeSignIn(location.href)
      .catch(setFailure)
      .finally(() => {
        // Keeps the code out of the history and out of copied links.
        history.replaceState(null, "", location.pathname + (tabStorage.getItem(PAGE) ?? ""));
        setPending(false);
      });
  }, []);
  return { isPending, failure };
}
