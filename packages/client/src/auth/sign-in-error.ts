import { interruptible, type Limits } from "../clock.ts";

/**
 * Why there is no token.
 *
 * In capitals, found by this package:
 *
 * - `STATE_MISMATCH`: the address came back from a sign-in that was not begun with this storage.
 * - `NOT_SIGNED_IN`: there are no tokens; sign in.
 * - `SESSION_EXPIRED`: the tokens can't be refreshed any more; sign in again. `description` says why.
 * - `ACCOUNT_CHANGED`: another account signed in after the call was made, perhaps in another tab. The call was not sent.
 * - `NETWORK`, `TIMEOUT`, `ABORTED`: there is no answer of the authorization server.
 * - `REDIRECTED`: it answered with a redirect, which is never followed.
 * - `INVALID_ANSWER`: it answered, but not as OAuth has it.
 * - `STORAGE_FAILED`: the storage or its lock threw; `cause` is what it threw.
 * - `LOCK_TIMEOUT`: another tab or process has held the lock of the session for too long.
 *
 * In lower case, the code of OAuth, such as `access_denied`, `invalid_client`, or `expired_token` for a device that
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

/** Signing in, refreshing or signing out failed. The message never holds a token, a code or a secret. */
export class SignInError extends Error {
  override readonly name = "SignInError";
  /** What went wrong, for programs. */
  declare readonly code: SignInErrorCode;
  /** What went wrong, for people: the description of the server, if there is one. */
  declare readonly description: string | undefined;

  constructor(code: SignInErrorCode, description?: string, cause?: unknown) {
    super(description ? `${code}: ${description}` : code, { cause });
    Object.assign(this, { code, description });
  }
}

/** Whether it is an error of signing in. True for errors of another copy of this package too. */
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
