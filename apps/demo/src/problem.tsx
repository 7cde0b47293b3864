import { isApiError } from "@gatefold/client";
import type { GatefoldError } from "@gatefold/react";

interface Properties {
  readonly title: string;
  readonly error: GatefoldError;
  readonly onRetry?: () => void;
}

/** An error with its code and its message. */
export function Problem({ title, error, onRetry }: Properties) {
  const link = isApiError(error) ? error.url : undefined;
  return (
    <div role="alert" className="problem">
      <p>
        <strong>{title}</strong> <code>{error.code}</code>
      </p>
      <p>
        {error.message} {link && <a href={link}>How to mend it</a>}
      </p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
