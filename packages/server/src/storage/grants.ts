import type { MaybePromise } from "../maybe-promise.ts";

/** A record that expires: an issued token, its revocation, or what a sign-in needs for a time. */
export interface Grant {
  /** Up to 200 ASCII characters. A secret is stored under its hash. */
  readonly id: string;
  /** Its format is up to the caller. */
  readonly value: Uint8Array;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** A change to several grants at once. */
export interface GrantChange {
  /** Added, or put in place of those with the same ids. */
  readonly put?: readonly Grant[] | undefined;
  /** Ids of grants that are deleted. */
  readonly remove?: readonly string[] | undefined;
  /** Grants whose values must still be these, byte for byte. Otherwise nothing is changed. */
  readonly unchanged?: readonly Pick<Grant, "id" | "value">[] | undefined;
}

/** Which grants to list. */
export interface GrantQuery {
  /** Only grants whose id begins with this, and is longer. */
  readonly prefix: string;
  /** The maximum number of grants, 1 or more. */
  readonly limit: number;
  /** Only grants whose id comes after this one. */
  readonly after?: string | undefined;
}

/** Expiring records by id, with compare-and-set. */
export interface GrantStore {
  /** Returns expired grants too, until they are deleted: the caller checks `expiresAtMs`. */
  get(id: string): MaybePromise<Grant | undefined>;
  /** Lists grants in ascending order of their ids, including expired ones. */
  list(query: GrantQuery): MaybePromise<readonly Grant[]>;
  /**
   * Makes the whole change in one transaction, or none of it. If several callers, in any process, expect the same value
   * to be unchanged and change it, one of them succeeds. No id is in both `put` and `remove`, or twice in one of them.
   *
   * @returns whether the change was made: `false` if a grant of `unchanged` is missing or has another value
   */
  change(change: GrantChange): MaybePromise<boolean>;
  /** Deletes up to `limit` grants that expired at `nowMs` or before, and returns how many it deleted. */
  deleteExpired(nowMs: number, limit: number): MaybePromise<number>;
}

/** No id of ASCII characters that begins with a prefix comes after the prefix and this. */
export const AFTER_ALL_IDS = "\u{10ffff}";
