import { interruptible } from "../clock.ts";
import { SETTLE_MS } from "./lease-lock.ts";
import type { SessionSettings } from "./session-options.ts";
import { SignInError } from "./sign-in-error.ts";

/**
 * The status of a session:
 *
 * - `loading`: the storage has not been read yet.
 * - `signed-out`: there are no tokens, or the storage can't be read: see `error`.
 * - `signing-in`: this session object is redeeming a code, or waiting for the user of a device.
 * - `signed-in`: there are tokens.
 * - `expired`: the server no longer accepts the refresh token; the user has to sign in again.
 */
export type SessionStatus = "loading" | "signed-out" | "signing-in" | "signed-in" | "expired";

/** The state of a session, for pages to show. */
export interface SessionState {
  /** Whether a user is signed in. */
  readonly status: SessionStatus;
  /** The id of the sign-in: a new one at every sign-in, the same after a refresh. Missing while nobody is signed in. */
  readonly signInId?: string | undefined;
  /** Why the session has expired, or why the storage can't be read. */
  readonly error?: SignInError | undefined;
}

/** Tokens from the authorization server. */
export interface Tokens {
  /** The token that requests to the API carry. */
  readonly accessToken: string;
  /** Gets the next access token. Missing if the server gave none: then the session ends when the access token expires. */
  readonly refreshToken?: string | undefined;
  /** When the access token expires, in milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** Tokens, and when to refresh them, in milliseconds since 1970. */
export interface StoredTokens extends Tokens {
  readonly refreshAtMs: number;
}

/**
 * All that is stored of a session, in one value. Nobody is signed in without `signInId`, and a session without `tokens`
 * has expired.
 */
export interface SessionRecord {
  /** Another one at every sign-in, the same after a refresh. */
  readonly signInId?: string | undefined;
  readonly tokens?: StoredTokens | undefined;
  /** Why the session has expired, for people. */
  readonly reason?: string | undefined;
  /** Sign-ins that the user has left the page for. */
  readonly pending?: readonly (readonly [state: string, verifier: string])[] | undefined;
}

/** Whether the lock is still held. */
export type IsHeld = () => Promise<boolean>;

/** Makes the next record out of the one that is stored. */
export type Change = (record: SessionRecord, isHeld: IsHeld) => Promise<SessionRecord>;

/** Called after every change of the state; `over` says why the known sign-in is over, if it is. */
export type StateListener = (over: SignInError | undefined) => void;

/** The storage of a session and its last known state. Errors of the storage and its lock become a `SignInError`. */
export interface SessionStore {
  getState(): SessionState;
  listen(listener: StateListener): () => void;
  /** Shows the status `signing-in` while work is done. */
  signingIn<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Reads the record, and calls the listeners if the state is another one. */
  read(): Promise<SessionRecord>;
  /**
   * Changes the record while no other session on the same storage does, unless it changed meanwhile all the same. Rejects
   * with `LOCK_TIMEOUT` if somebody else holds the lock for too long, and with `STORAGE_FAILED` if the storage doesn't
   * take the record. New tokens that it doesn't take are kept in memory until the storage changes.
   *
   * @returns what is stored then
   */
  change(change: Change): Promise<SessionRecord>;
  /** Changes the record even if the lock can't be had: then it does so twice. */
  changeAnyway(change: Change): Promise<SessionRecord>;
}

/** The parts of a page that are used, where there is a page. */
interface Page {
  readonly navigator?: unknown;
  addEventListener?(type: string, listener: () => void): void;
  removeEventListener?(type: string, listener: () => void): void;
  dispatchEvent?(event: Event): unknown;
}

/** Events after which the storage may have changed: this page or another tab wrote to it, or this page was asleep. */
const EVENTS = ["gatefold.session", "storage", "focus", "visibilitychange", "pageshow"];

/** Opens the session's part of its storage. */
export function openSessionStore({ storage, clock, key, lockTimeoutMs }: SessionSettings): SessionStore {
  const page: Page = globalThis;
  const listeners = new Set<StateListener>();
  let stored: SessionState = { status: "loading" };
  let state = stored;
  let signIns = 0;
  /** The text that was last read from the storage. */
  let text = "";
  // A read that began before the last change may return what was there before.
  let reads = 0;
  let lastRead = 0;
  // A record that could not be written is used as long as the storage does not change: a full storage must not lose the
  // session, since the refresh token in the storage is used up.
  let unwritten: readonly [before: string, text: string] | undefined;

  const show = (next = stored, over?: SignInError) => {
    stored = next;
    const shown: SessionState = signIns ? { ...next, status: "signing-in" } : next;
    if (JSON.stringify(shown) === JSON.stringify(state)) return;
    state = shown;
    // In a microtask each, so that one that throws does not stop the others.
    for (const one of listeners) queueMicrotask(() => listeners.has(one) && one(over));
    page.dispatchEvent?.(new Event("gatefold.session"));
  };
  const access = async <Value>(work: () => Value): Promise<Awaited<Value>> => {
    try {
      return await work();
    } catch (cause) {
      const error = new SignInError("STORAGE_FAILED", undefined, cause);
      show({ ...stored, status: stored.status === "loading" ? "signed-out" : stored.status, error });
      throw error;
    }
  };
  const adopt = ({ signInId, tokens, reason }: SessionRecord, isOwn?: boolean) => {
    const status = tokens ? "signed-in" : signInId ? "expired" : "signed-out";
    const isOver = stored.status === "signed-in" && !(tokens && signInId === stored.signInId);
    const over = new SignInError(tokens ? "ACCOUNT_CHANGED" : "SESSION_EXPIRED", reason);
    const error = status === "expired" ? over : undefined;
    show({ status, signInId, error }, isOver && !isOwn ? over : undefined);
  };
  const read = async () => {
    const turn = ++reads;
    text = (await access(() => storage.get(key))) || "";
    if (text !== unwritten?.[0]) unwritten = undefined;
    const record: SessionRecord = Object(parseJson(unwritten?.[1] ?? text));
    if (turn > lastRead) {
      lastRead = turn;
      adopt(record);
    }
    return record;
  };
  const check = () => void read().catch(() => {});

  const apply = async (change: Change, isHeld: IsHeld) => {
    const record = await read();
    const readText = text;
    const next = await change(record, isHeld);
    if (next === record) return record;
    // A change meanwhile has priority: a sign-out that could not wait for the lock, or a process that took the lock over
    // because it seemed abandoned.
    const latest = await read();
    if (text !== readText || !(await isHeld())) return latest;
    const nextText = next.signInId || next.pending?.length ? JSON.stringify(next) : "";
    unwritten = [text, nextText];
    try {
      await access(() => (nextText ? storage.set(key, nextText) : storage.remove(key)));
      unwritten = undefined;
    } catch (error) {
      if (!next.tokens || next.tokens === record.tokens) throw error;
    } finally {
      lastRead = ++reads;
      adopt(next, next.signInId !== record.signInId);
    }
    return next;
  };
  const always: IsHeld = async () => true;
  const change = async (change: Change) => {
    const wait = (signal: AbortSignal) =>
      // The wait ends when the work begins. It resolves with a function, or it would wait for the work too.
      new Promise<() => Promise<SessionRecord>>((begun, failed) => {
        const work = async (isHeld = always) => {
          if (signal.aborted) return;
          const done = apply(change, () => access(isHeld));
          begun(() => done);
          await done.catch(() => {});
        };
        access(() => storage.lock(key, work, signal)).catch(failed);
      });
    const limits = { clock, timeoutMs: lockTimeoutMs };
    const done = await interruptible(limits, wait, () => new SignInError("LOCK_TIMEOUT"));
    return done();
  };

  return {
    getState: () => state,
    listen(listener) {
      const ifNobodyListens = (method: "addEventListener" | "removeEventListener") => {
        if (!listeners.size) for (const type of EVENTS) page[method]?.(type, check);
      };
      ifNobodyListens("addEventListener");
      listeners.add(listener);
      check();
      return () => {
        listeners.delete(listener);
        ifNobodyListens("removeEventListener");
      };
    },
    async signingIn(work) {
      signIns++;
      show();
      return work().finally(() => {
        signIns--;
        show();
      });
    },
    read,
    change,
    changeAnyway: (work) =>
      change(work).catch(async () => {
        await apply(work, always);
        // The holder of the lock may have been writing just now.
        await clock.sleep(SETTLE_MS, new AbortController().signal);
        return apply(work, always);
      }),
  };
}

/** The value of JSON; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
