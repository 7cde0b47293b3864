import type { SignInError } from "./sign-in-error.ts";

/**
 * - `loading`: the storage was not read yet.
 * - `signing-in`: a code is redeemed, or a device waits for its user, by this session object.
 * - `expired`: the server no longer takes the refresh token; the user has to sign in again.
 */
export type SessionStatus = "loading" | "signed-out" | "signing-in" | "signed-in" | "expired";

/** What a session object knows, for pages to show. */
export interface SessionState {
  readonly status: SessionStatus;
  /** Another one at every sign-in, the same after a refresh. None while nobody is signed in. */
  readonly signInId?: string | undefined;
  /** Why the session has expired, or why the storage can't be read. */
  readonly error?: SignInError | undefined;
}
