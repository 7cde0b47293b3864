import { createContext, useContext } from "react";
import { sharedStorage } from "./page-storage.ts";
import { openPendingChanges, type PendingChanges } from "./pending-changes.ts";

/** Set by `Changes`, for all that is below it. */
export const PendingChangesContext = createContext<PendingChanges>(
  openPendingChanges(sharedStorage, "nobody"),
);

/** The pending changes of the account that the page is for. */
export function usePendingChanges(): PendingChanges {
  return useContext(PendingChangesContext);
}
