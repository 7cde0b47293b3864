import { type ReactNode, useEffect, useState } from "react";
import { sharedStorage } from "./page-storage.ts";
import { openPendingChanges, PendingChangesContext, usePendingChanges } from "./pending-changes.ts";
import { useSaving } from "./saving.tsx";

/**
 * Stores the changes of an account until the server has confirmed them, and sends those that an earlier page left. Pass
 * the account as `key`, so that another account gets a provider of its own.
 */
export function PendingChangesProvider({ account, children }: { account: string; children: ReactNode }) {
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
    for (const { saved, ...item } of changes.take()) save(item, saved);
  }, [changes]);
  return null;
}
