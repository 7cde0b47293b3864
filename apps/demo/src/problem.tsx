import { isApiError } from "@gatefold/client";
import type { GatefoldError } from "@gatefold/react";
import { useEffect, useState } from "react";
import { useSecondsUntil } from "./throttling.ts";
import type { Toast } from "./toasts.tsx";

/** The message that the user sees. */
export function explain({ code, message }: GatefoldError): string {
  return code === "NETWORK" ? "The server can't be reached." : message;
}

/** The message about a change that failed, such as "Nevermind can't be added." */
export function failureToast(about: string, text: string, error: GatefoldError, onRetry: () => void): Toast {
  return {
    about,
    text: `${text} ${explain(error)} (${error.code})`,
    isProblem: true,
    action: { text: "Try again", run: onRetry },
  };
}

interface Properties {
  readonly title: string;
  /** What to do about it, if there is more than the message says. */
  readonly hint?: string | false;
  readonly error: GatefoldError;
  /** Tries again; absent where that can't help. */
  readonly onRetry?: (() => void) | undefined;
}

/** An error with its code and message. The button is disabled for as long as the API says to wait. */
export function Problem({ title, hint, error, onRetry }: Properties) {
  const link = isApiError(error) ? error.url : undefined;
  const [untilMs, setUntilMs] = useState(0);
  useEffect(() => setUntilMs(Date.now() + (error.retryAfterMs ?? 0)), [error]);
  const seconds = useSecondsUntil(untilMs);
  return (
    <div className="problem">
      {/* The countdown is outside: screen readers would read every second aloud. */}
      <div role="alert">
        <p>
          <strong>{title}</strong> <code>{error.code}</code>
        </p>
        <p>
          {explain(error)} {link && <a href={link}>How to fix it</a>}
        </p>
        {hint && <p>{hint}</p>}
      </div>
      {onRetry && (
        <button type="button" disabled={seconds > 0} onClick={onRetry}>
          {seconds > 0 ? `Retry in ${seconds} s` : "Try again"}
        </button>
      )}
    </div>
  );
}
