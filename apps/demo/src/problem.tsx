import { isApiError } from "@gatefold/client";
import type { GatefoldError } from "@gatefold/react";
import { useEffect, useState } from "react";
import { useSecondsUntil } from "./use-seconds-until.ts";

/** What went wrong, in words for people. */
export function explain({ code, message }: GatefoldError): string {
  return code === "NETWORK" ? "The server can't be reached." : message;
}

interface Properties {
  readonly title: string;
  readonly error: GatefoldError;
  /** Tries again; without it, trying again is of no use. */
  readonly onRetry?: (() => void) | undefined;
}

/** An error with its code and its message. Where the API says how long to wait, the button waits too. */
export function Problem({ title, error, onRetry }: Properties) {
  const link = isApiError(error) ? error.url : undefined;
  const [untilMs, setUntilMs] = useState(0);
  useEffect(() => setUntilMs(Date.now() + (error.retryAfterMs ?? 0)), [error]);
  const seconds = useSecondsUntil(untilMs);
  return (
    <div className="problem">
      {/* The seconds are outside, so that who listens is not told each of them. */}
      <div role="alert">
        <p>
          <strong>{title}</strong> <code>{error.code}</code>
        </p>
        <p>
          {explain(error)} {link && <a href={link}>How to mend it</a>}
        </p>
      </div>
      {onRetry && (
        <button type="button" disabled={seconds > 0} onClick={onRetry}>
          {seconds > 0 ? `Retry in ${seconds} s` : "Try again"}
        </button>
      )}
    </div>
  );
}
