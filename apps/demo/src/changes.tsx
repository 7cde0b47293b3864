import { type ReactNode, useEffect, useState } from "react";
import { sharedStorage } from "./page-storage.ts";
import { openPendingChanges } from "./pending-changes.ts";
import { PendingChangesContext, usePendingChanges } from "./use-pending-changes.ts";
import { useSaving } from "./use-saving.ts";

/**
 * Keeps the changes of an account until the server has them, and sends what an earlier page left. Give it the account
 * as its `key`, so that another account starts anew.
 */
export function Changes({ account, children }: { account: string; children: ReactNode }) {
  const [changes] = useState(() => openPendingChanges(sharedStorage, account));
  return (
    <PendingChangesContext value={changes}>
      <Resume />
      {children}
    </PendingChangesContext>
  );
}

function Resume() {
  const changes = usePendingChanges();
  const save = useSaving();
  useEffect(() => {
    for (const { id, title, saved } of changes.take()) save(id, title, saved);
  }, [changes]);
  return null;
}
