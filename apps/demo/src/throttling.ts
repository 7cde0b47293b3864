import { isThrottledError } from "@gatefold/client";
import { useEffect, useState } from "react";

let untilMs = 0;
const listeners = new Set<() => void>();

/** Remembers until when the client waits after a 429. */
export function noteThrottling(delayMs: number, error: unknown): void {
  if (!isThrottledError(error)) return;
  untilMs = Math.max(untilMs, Date.now() + delayMs);
  for (const listener of listeners) listener();
}

/** Calls a listener when the client has to wait; for `useSyncExternalStore`. */
export function subscribeToThrottling(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Until when the client waits, in milliseconds since 1970. */
export function throttledUntilMs(): number {
  return untilMs;
}

/** The whole seconds until a time, 0 when it is over. */
export function useSecondsUntil(untilMs: number): number {
  const [nowMs, setNowMs] = useState(Date.now);
  const leftMs = Math.max(0, untilMs - nowMs);
  useEffect(() => {
    setNowMs(Date.now());
    if (untilMs <= Date.now()) return undefined;
    const timer = setInterval(() => setNowMs(Date.now()), 250);
    const end = setTimeout(() => clearInterval(timer), untilMs - Date.now() + 500);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [untilMs]);
  return Math.ceil(leftMs / 1000);
}
