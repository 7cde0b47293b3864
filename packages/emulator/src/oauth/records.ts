import { allPages, type Grant, type Store, StoreError } from "@gatefold/server/extend";
import { base64url } from "jose";

/** The types that a field of a kept record can have, and how they are named. */
interface FieldTypes {
  readonly string: string;
  readonly "string?": string | null;
  readonly strings: readonly string[];
  readonly number: number;
  readonly "number?": number | null;
  readonly boolean: boolean;
}

/** The fields of a kept record. */
export type Shape = Readonly<Record<string, keyof FieldTypes>>;

/** A record of that shape. */
export type Shaped<S extends Shape> = { readonly [Name in keyof S]: FieldTypes[S[Name]] };

const CHECKS: { readonly [Kind in keyof FieldTypes]: (value: unknown) => boolean } = {
  string: (value) => typeof value === "string",
  "string?": (value) => value === null || typeof value === "string",
  strings: (value) => Array.isArray(value) && value.every((each) => typeof each === "string"),
  number: (value) => typeof value === "number",
  "number?": (value) => value === null || typeof value === "number",
  boolean: (value) => typeof value === "boolean",
};

/** Whether a value that was read from the store has that shape. */
export function hasShape<S extends Shape>(value: unknown, shape: S): value is Shaped<S> {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(shape).every(([name, kind]) => CHECKS[kind](fields.get(name)));
}

/** A record that the store has, as it was when it was read. */
export interface StoredRecord<T> {
  readonly value: T;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
  readonly grant: Grant;
}

/** The records of one kind among the grants of a store. A secret is looked up by its hash. */
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
  changed(held: StoredRecord<T>, value: T, expiresAtMs?: number): Grant;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The records of that kind and shape. */
export function createRecords<S extends Shape>(store: Store, kind: string, shape: S): Records<Shaped<S>> {
  const idOf = (key: string) => `${kind}:${key}`;
  const read = (grant: Grant): StoredRecord<Shaped<S>> => {
    const value: unknown = JSON.parse(decoder.decode(grant.value));
    if (!hasShape(value, shape)) throw new TypeError(`the grant ${grant.id} is not a ${kind}`);
    return { value, expiresAtMs: grant.expiresAtMs, grant };
  };
  return {
    idOf,
    async get(key) {
      const grant = await store.grants.get(idOf(key));
      return grant && read(grant);
    },
    async *list() {
      const page = (limit: number, last?: Grant) =>
        store.grants.list({ prefix: idOf(""), limit, after: last?.id });
      for await (const grant of allPages(page)) yield read(grant);
    },
    grant: (key, value, expiresAtMs) => ({ id: idOf(key), value: bytesOf(value), expiresAtMs }),
    changed: ({ grant }, value, expiresAtMs = grant.expiresAtMs) => ({
      id: grant.id,
      value: bytesOf(value),
      expiresAtMs,
    }),
  };
}

function bytesOf(value: object): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

/** `bytes` random bytes as base64url. */
export function randomText(bytes: number): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** `bytes` random bytes as hexadecimal digits. */
export function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
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

/** Deletes expired records in the background. */
export interface Cleanup {
  /** Has it done within a minute. Costs nothing while that is under way. */
  soon(): void;
}

/** What {@link createCleanup} needs. */
export interface CleanupParts {
  readonly store: Store;
  readonly clock: () => number;
  onError(error: unknown, requestId: string): void;
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

/** Runs on a timer and in small batches, so that no request waits for it. */
export function createCleanup({ store, clock, onError, schedule = startTimer }: CleanupParts): Cleanup {
  let isScheduled = false;

  async function run(): Promise<void> {
    try {
      const deleted = await store.grants.deleteExpired(clock() - KEEP_EXPIRED_MS, BATCH);
      if (deleted === BATCH) return schedule(() => void run(), PAUSE_MS);
    } catch (error) {
      const isClosed = error instanceof StoreError && error.code === "CLOSED";
      if (!isClosed) onError(error, "cleanup");
    }
    isScheduled = false;
  }

  return {
    soon() {
      if (isScheduled) return;
      isScheduled = true;
      schedule(() => void run(), DELAY_MS);
    },
  };
}

function startTimer(work: () => void, delayMs: number): void {
  const timer: unknown = setTimeout(work, delayMs);
  // In Node it would keep the process alive; in browsers it is a number.
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function")
    timer.unref();
}
