import { interruptible, type Limits } from "../clock.ts";

/**
 * Why there is no token.
 *
 * In capitals, codes of this package:
 *
 * - `STATE_MISMATCH`: the address belongs to a sign-in that was not started with this storage.
 * - `NOT_SIGNED_IN`: there are no tokens; sign in.
 * - `SESSION_EXPIRED`: the tokens can't be refreshed any more; sign in again. `description` says why.
 * - `ACCOUNT_CHANGED`: another account signed in after the call was made, perhaps in another tab. The call was not sent.
 * - `NETWORK`, `TIMEOUT`, `ABORTED`: there is no answer from the authorization server.
 * - `REDIRECTED`: it answered with a redirect, which is never followed.
 * - `INVALID_ANSWER`: its answer doesn't follow OAuth.
 * - `STORAGE_FAILED`: the storage or its lock threw; `cause` is what it threw.
 * - `LOCK_TIMEOUT`: another tab or process has held the lock of the session for too long.
 *
 * In lower case, error codes of OAuth, such as `access_denied`, `invalid_client`, or `expired_token` for a device that
 * nobody approved in time.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export type SignInErrorCode =
  | "STATE_MISMATCH"
  | "NOT_SIGNED_IN"
  | "SESSION_EXPIRED"
  | "ACCOUNT_CHANGED"
  | "NETWORK"
  | "TIMEOUT"
  | "ABORTED"
  | "REDIRECTED"
  | "INVALID_ANSWER"
  | "STORAGE_FAILED"
  | "LOCK_TIMEOUT"
  | "access_denied"
  | "expired_token"
  | "invalid_client"
  | "invalid_grant"
  | "invalid_request"
  | "invalid_scope"
  | "unauthorized_client"
  | (string & {});

/** Signing in, refreshing or signing out failed. The message never contains a token, a code or a secret. */
export class SignInError extends Error {
  override readonly name = "SignInError";
  /** What went wrong, for programs. */
  declare readonly code: SignInErrorCode;
  /** What went wrong, for people, as the server or this package describes it; `undefined` if there is no description. */
  declare readonly description: string | undefined;

  constructor(code: SignInErrorCode, description?: string, cause?: unknown) {
    super(description ? `${code}: ${description}` : code, { cause });
    Object.assign(this, { code, description });
  }
}

/** Whether the error is a `SignInError`. Also true for errors from another copy of this package. */
export function isSignInError(error: unknown): error is SignInError {
  return error instanceof Error && error.name === "SignInError" && "code" in error;
}

/** Runs work unless the time is over or the caller aborts: then it rejects with a `SignInError`. */
export function withLimits<Value>(
  limits: Limits,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return interruptible(limits, work, (code, cause) => new SignInError(code, undefined, cause));
}
