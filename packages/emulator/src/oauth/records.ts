import { allPages, type Grant, isStoreError, type Service, type Store } from "@gatefold/server/extend";
import { base64url } from "jose";

/** A record that the store has, as it was when it was read. */
export interface StoredRecord<T> {
  readonly value: T;
  readonly grant: Grant;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The records of one kind among the grants of a store, as JSON. A secret is looked up by its hash. */
export interface Records<T> {
  /** The id of the grant that keeps a record. */
  idOf(key: string): string;
  /** Expired ones too, until they are deleted. */
  get(key: string): Promise<StoredRecord<T> | undefined>;
  /** All of the kind, expired ones too. */
  list(): AsyncIterable<StoredRecord<T>>;
  /** The grant that keeps a record, for `grants.change`. */
  grant(key: string, value: T, expiresAtMs: number): Grant;
  /** The grant that keeps `value` in place of what was read, for `grants.change`. */
  changed(read: StoredRecord<T>, value: T, expiresAtMs?: number): Grant;
}

export function recordsOf<T extends object>({ grants }: Pick<Store, "grants">, kind: string): Records<T> {
  const idOf = (key: string) => `${kind}:${key}`;
  const read = (grant: Grant) => ({ value: JSON.parse(decoder.decode(grant.value)), grant });
  const toGrant = (id: string, value: T, expiresAtMs: number) => {
    return { id, value: encoder.encode(JSON.stringify(value)), expiresAtMs };
  };
  return {
    idOf,
    async get(key) {
      const grant = await grants.get(idOf(key));
      return grant && read(grant);
    },
    async *list() {
      const page = (limit: number, last?: Grant) => grants.list({ prefix: idOf(""), limit, after: last?.id });
      for await (const grant of allPages(page)) yield read(grant);
    },
    grant: (key, value, expiresAtMs) => toGrant(idOf(key), value, expiresAtMs),
    changed: ({ grant }, value, expiresAtMs = grant.expiresAtMs) => toGrant(grant.id, value, expiresAtMs),
  };
}

const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

export function randomText(bytes: number): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** Six letters for a person to type: without vowels, so that they spell nothing (RFC 8628, section 6.1). */
export function newUserCode(): string {
  const letters: string[] = [];
  while (letters.length < 6) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // The rest of 256 would make the first letters likelier than the last ones.
    if (byte < 240) letters.push(LETTERS.charAt(byte % LETTERS.length));
  }
  return letters.join("");
}

/** What is kept of a secret: its SHA-256 as base64url. A secret of ours is random, so it needs no salt. */
export async function hashOf(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
  return base64url.encode(new Uint8Array(digest));
}

export interface CleanupParts extends Pick<Service, "store" | "clock" | "onError"> {
  /** Runs `work` after a time. It must not keep the process alive. @default a timer */
  readonly schedule?: ((work: () => void, delayMs: number) => void) | undefined;
}

/** How long after a request the clean-up begins, so that many requests share one. */
const DELAY_MS = 60_000;
/** How many grants are deleted at once, and how long others have the store between two times. */
const BATCH = 500;
const PAUSE_MS = 50;
/** Expired codes are kept for a while, so that a late request gets the error that says so. */
const KEEP_EXPIRED_MS = 3_600_000;

/**
 * Makes a function that has expired records deleted within a minute: on a timer and in small batches, so that no request
 * waits for it. It costs nothing while that is under way.
 */
export function createCleanup({ store, clock, onError, schedule = startTimer }: CleanupParts): () => void {
  let isScheduled = false;

  async function run(): Promise<void> {
    try {
      const deleted = await store.grants.deleteExpired(clock() - KEEP_EXPIRED_MS, BATCH);
      if (deleted === BATCH) return schedule(() => void run(), PAUSE_MS);
    } catch (error) {
      const isClosed = isStoreError(error) && error.code === "CLOSED";
      if (!isClosed) onError(error, "cleanup");
    }
    isScheduled = false;
  }

  return () => {
    if (isScheduled) return;
    isScheduled = true;
    schedule(() => void run(), DELAY_MS);
  };
}

function startTimer(work: () => void, delayMs: number): void {
  const timer: unknown = setTimeout(work, delayMs);
  // In Node it would keep the process alive; in browsers it is a number.
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function")
    timer.unref();
}
