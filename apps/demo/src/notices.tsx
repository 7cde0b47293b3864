import { onlineManager } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { subscribeToThrottling, throttledUntilMs, useSecondsUntil } from "./throttling.ts";
import { sharedStorage } from "./page-storage.ts";

/** Whether requests are sent, or wait. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
}

/** What is the matter with all of the page: it is offline, or the service is busy. */
export function Notices() {
  const isOnline = useOnline();
  const [isKept] = useState(() => sharedStorage.isKept());
  const seconds = useSecondsUntil(useSyncExternalStore(subscribeToThrottling, throttledUntilMs));
  return (
    <div className="notices" role="status">
      {!isOnline && (
        <p>
          You are offline. Changes are sent when you're back online
          {isKept
            ? ": library changes even if you close this page, other changes only if it stays open."
            : " if this page stays open."}
        </p>
      )}
      {seconds > 0 && (
        <p>
          {/* Hidden from screen readers, which would read every second aloud. */}
          The service is busy. <span aria-hidden="true">Retry in {seconds} s.</span>
        </p>
      )}
    </div>
  );
}
