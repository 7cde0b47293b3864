import { systemClock } from "../clock.ts";
import { isObject } from "../read-answer.ts";
import { leaseLock } from "./lease-lock.ts";
import type { SessionOptions } from "./session-options.ts";
import { SignInError } from "./sign-in-error.ts";

/** What the authorization server gives. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** When the access token ends, in milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** Tokens, and when to refresh them, in milliseconds since 1970. */
export interface StoredTokens extends Tokens {
  readonly refreshAtMs: number;
}

/** All that is stored of a session. Nothing is stored while nobody is signed in. */
export interface SessionRecord {
  /** Another one at every sign-in, the same after a refresh. */
  readonly signInId: string;
  /** None once the session has expired. */
  readonly tokens?: StoredTokens | undefined;
}

/** A sign-in that the user has left the page for. */
export type PendingSignIn = readonly [state: string, verifier: string];

/** Whether the lock is still held. */
export type IsHeld = () => Promise<boolean>;

/** The storage, as a session uses it. All that it or its lock throws comes as a `SignInError`. */
export interface SessionStore {
  read(): Promise<SessionRecord | undefined>;
  /**
   * Stores a record, or removes it. Call it with the lock held.
   *
   * @param inMemory whether this object goes on with the record even if the storage does not take it
   */
  write(record: SessionRecord | undefined, inMemory: boolean): Promise<void>;
  readPending(): Promise<readonly PendingSignIn[]>;
  writePending(pending: readonly PendingSignIn[]): Promise<void>;
  /** Runs work while no other session on the same storage does, or rejects with `LOCK_TIMEOUT`. */
  locked<Value>(work: (isHeld: IsHeld) => Promise<Value>): Promise<Value>;
}

/** A user may begin in several tabs, and most of what is given up is never completed. */
const MAX_PENDING = 20;

/** Opens the session's part of its storage. */
export function openSessionStore(options: SessionOptions): SessionStore {
  const { storage, clock = systemClock, clientId, key = `gatefold:${clientId}` } = options;
  const {
    lockTimeoutMs = 20_000,
    storage: { lock = leaseLock(storage, clock) },
  } = options;
  const pendingKey = `${key}.pending`;
  const access = async <Value>(work: () => Value): Promise<Awaited<Value>> => {
    try {
      return await work();
    } catch (cause) {
      throw new SignInError("STORAGE_FAILED", undefined, cause);
    }
  };
  const get = (name: string) => access(async () => (await storage.get(name)) ?? "");
  // What could not be written counts as written while the storage has what it had: a session must not be lost because
  // the storage is full, for its refresh token before this one is used up.
  let unwritten: { readonly before: string; readonly text: string } | undefined;
  const readText = async () => {
    const text = await get(key);
    if (text !== unwritten?.before) unwritten = undefined;
    return unwritten?.text ?? text;
  };
  return {
    async read() {
      const record = parseJson(await readText());
      return isRecord(record) ? record : undefined;
    },
    async write(record, inMemory) {
      const before = await get(key);
      const text = record ? JSON.stringify(record) : "";
      if (inMemory) unwritten = { before, text };
      await access(() => (text ? storage.set(key, text) : storage.remove(key)));
      unwritten = undefined;
    },
    async readPending() {
      const pending = parseJson(await get(pendingKey));
      return Array.isArray(pending) ? pending : [];
    },
    async writePending(pending) {
      await access(() => storage.set(pendingKey, JSON.stringify(pending.slice(-MAX_PENDING))));
    },
    locked(work) {
      const wait = new AbortController();
      const timer = new AbortController();
      return new Promise((resolve, reject) => {
        clock.sleep(lockTimeoutMs, timer.signal).then(
          () => {
            reject(new SignInError("LOCK_TIMEOUT", "somebody else holds the lock of the session"));
            wait.abort();
          },
          () => {},
        );
        const run = async (isHeld: IsHeld = async () => true) => {
          timer.abort(0);
          if (!wait.signal.aborted) await work(() => access(isHeld)).then(resolve, reject);
        };
        access(() => lock(key, run, wait.signal)).catch((error) => {
          timer.abort(0);
          reject(error);
        });
      });
    },
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

/** Whether this is a record, and not a value of some other version or program. */
function isRecord(value: unknown): value is SessionRecord {
  if (!isObject(value) || typeof value.signInId !== "string") return false;
  return value.tokens === undefined || isTokens(value.tokens);
}

function isTokens(value: unknown): value is StoredTokens {
  return isObject(value) && typeof value.accessToken === "string" && typeof value.expiresAtMs === "number";
}
