import { useEffect, useState } from "react";
import { tabStorage } from "./page-storage.ts";

const PLACE = "album-library.place";
const isReturn = () => /[?&]state=/.test(location.search);

/** Remembers the page that is shown while the user is away to sign in. */
export function keepPlace(): void {
  tabStorage.setItem(PLACE, location.hash);
}

/** Ends a sign-in that the user comes back from, once, and goes to the page that they had left. */
export function useReturn(completeSignIn: (url: string) => Promise<void>) {
  const [isPending, setPending] = useState(isReturn);
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (!isReturn()) return;
    completeSignIn(location.href)
      .catch(setFailure)
      .finally(() => {
        // The code stays neither in the history nor in a copied link.
        history.replaceState(null, "", location.pathname + (tabStorage.getItem(PLACE) ?? ""));
        setPending(false);
      });
  }, []);
  return { isPending, failure };
}
