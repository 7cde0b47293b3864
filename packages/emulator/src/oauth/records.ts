import { allPages, type Grant, type Service, type Store, StoreError } from "@gatefold/server/extend";
import { base64url } from "jose";

/** A record that the store has, as it was when it was read. */
export interface StoredRecord<T> {
  readonly value: T;
  readonly grant: Grant;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The records of one kind among the grants of a store, as JSON. A secret is looked up by its hash. */
export class Records<T extends object> {
  readonly #grants: Store["grants"];
  readonly #kind: string;

  constructor({ grants }: Pick<Store, "grants">, kind: string) {
    this.#grants = grants;
    this.#kind = kind;
  }

  /** The id of the grant that keeps a record. */
  idOf(key: string): string {
    return `${this.#kind}:${key}`;
  }

  /** Expired ones too, until they are deleted. */
  async get(key: string): Promise<StoredRecord<T> | undefined> {
    const grant = await this.#grants.get(this.idOf(key));
    return grant && read(grant);
  }

  /** All of the kind, expired ones too. */
  async *list(): AsyncGenerator<StoredRecord<T>> {
    const page = (limit: number, last?: Grant) =>
      this.#grants.list({ prefix: this.idOf(""), limit, after: last?.id });
    for await (const grant of allPages(page)) yield read(grant);
  }

  /** The grant that keeps a record, for `grants.change`. */
  grant(key: string, value: T, expiresAtMs: number): Grant {
    return { id: this.idOf(key), value: encoder.encode(JSON.stringify(value)), expiresAtMs };
  }

  /** The grant that keeps `value` in place of what was read, for `grants.change`. */
  changed({ grant }: StoredRecord<T>, value: T, expiresAtMs: number = grant.expiresAtMs): Grant {
    return { id: grant.id, value: encoder.encode(JSON.stringify(value)), expiresAtMs };
  }
}

function read<T>(grant: Grant): StoredRecord<T> {
  return { value: JSON.parse(decoder.decode(grant.value)), grant };
}

const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

/** `bytes` random bytes as base64url. */
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

/** `soon` has expired records deleted within a minute. It costs nothing while that is under way. */
export type Cleanup = { soon(): void };

/** What {@link createCleanup} needs. */
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

/** Deletes expired records in the background: on a timer and in small batches, so that no request waits for it. */
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
