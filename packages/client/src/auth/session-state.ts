import type { SessionOptions } from "./session-options.ts";
import type { SessionRecord, SessionStore } from "./session-store.ts";
import { isSignInError, SignInError } from "./sign-in-error.ts";

/**
 * - `loading`: the storage was not read yet.
 * - `signing-in`: a code is redeemed, or a device waits for its user, in this page.
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

/** The sign-in that a session object knew is over. */
export interface SessionExpired {
  readonly type: "SessionExpired";
  /**
   * `SESSION_EXPIRED` if it has ended, with the server's answer as its `cause` in the tab that got it; `ACCOUNT_CHANGED`
   * if another one took its place.
   */
  readonly error: SignInError;
}

/** The last known state of a session, and who listens to it. */
export interface SessionStateHolder {
  get(): SessionState;
  subscribe(listener: () => void): () => void;
  onExpired(listener: (event: SessionExpired) => void): () => void;
  /** Reads the storage, and takes over what it says. */
  read(): Promise<SessionRecord | undefined>;
  /**
   * Takes over what this object has just stored.
   *
   * @param byUser whether it was asked to sign in or out, so that listeners of `onExpired` have nothing to hear
   */
  wrote(record: SessionRecord | undefined, byUser: boolean, cause?: unknown): void;
  /** Says `signing-in` while work is done. */
  signingIn<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** What is used of a page, where there is one. */
interface Page {
  readonly navigator?: unknown;
  addEventListener?(type: string, listener: () => void): void;
  removeEventListener?(type: string, listener: () => void): void;
  dispatchEvent?(event: Event): unknown;
}

/** When another tab may have changed the storage, or did so while this page was asleep. */
const EVENTS = ["storage", "focus", "visibilitychange", "pageshow"];

/** Starts to keep the state of a session. */
export function createSessionState(
  { clientId, key = clientId }: SessionOptions,
  store: SessionStore,
): SessionStateHolder {
  const page: Page = globalThis;
  // By this event, session objects in one page tell one another.
  const events = [...EVENTS, `gatefold.session.${key}`];
  const listeners = new Set<(event: SessionExpired | undefined) => void>();
  let state: SessionState = { status: "loading" };
  let known: SessionRecord | undefined;
  let error: SignInError | undefined;
  let isLoaded = false;
  let signIns = 0;
  let reads = 0;
  let lastRead = 0;

  const publish = (event?: SessionExpired) => {
    const stored = known ? (known.tokens ? "signed-in" : "expired") : "signed-out";
    const status = signIns ? "signing-in" : isLoaded ? stored : "loading";
    const signInId = known?.signInId;
    if (status === state.status && signInId === state.signInId && error?.code === state.error?.code) return;
    state = { status, signInId, error };
    // An error of a listener is its own.
    for (const listener of listeners) queueMicrotask(() => listeners.has(listener) && listener(event));
    page.dispatchEvent?.(new Event(`gatefold.session.${key}`));
  };
  const adopt = (record: SessionRecord | undefined, byUser = false, cause?: unknown) => {
    const isOver = known?.tokens && !(record?.tokens && record.signInId === known.signInId);
    error = record && !record.tokens ? new SignInError("SESSION_EXPIRED", undefined, cause) : undefined;
    const reason = error ?? new SignInError(record ? "ACCOUNT_CHANGED" : "SESSION_EXPIRED");
    known = record;
    isLoaded = true;
    publish(isOver && !byUser ? { type: "SessionExpired", error: reason } : undefined);
  };
  const read = async () => {
    const turn = ++reads;
    try {
      const record = await store.read();
      // What began before the last change says what was before it.
      if (turn > lastRead) {
        lastRead = turn;
        adopt(record);
      }
      return record;
    } catch (cause) {
      if (isSignInError(cause)) error = cause;
      isLoaded = true;
      publish();
      throw cause;
    }
  };
  const check = () => void read().catch(() => {});
  const listen = (listener: (event: SessionExpired | undefined) => void) => {
    if (!listeners.size) for (const type of events) page.addEventListener?.(type, check);
    listeners.add(listener);
    check();
    return () => {
      listeners.delete(listener);
      if (!listeners.size) for (const type of events) page.removeEventListener?.(type, check);
    };
  };
  return {
    get: () => state,
    subscribe: (listener) => listen(() => listener()),
    onExpired: (listener) => listen((event) => event && listener(event)),
    read,
    wrote(record, byUser, cause) {
      lastRead = ++reads;
      adopt(record, byUser, cause);
    },
    async signingIn(work) {
      signIns++;
      publish();
      try {
        return await work();
      } finally {
        signIns--;
        publish();
      }
    },
  };
}
