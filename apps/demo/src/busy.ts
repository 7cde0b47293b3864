import { isThrottledError } from "@gatefold/client";

let untilMs = 0;
const listeners = new Set<() => void>();

/** Remembers until when the client waits because the API wants fewer requests. */
export function noteWait(delayMs: number, error: unknown): void {
  if (!isThrottledError(error)) return;
  untilMs = Math.max(untilMs, Date.now() + delayMs);
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`. */
export function subscribeToWaits(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Until when the client waits, in milliseconds since 1970. */
export function waitUntilMs(): number {
  return untilMs;
}
