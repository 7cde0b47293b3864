import type { MaybePromise } from "../maybe-promise.ts";

/** A track that a user has played. */
export interface Play extends PlayPosition {
  /** The catalog id of the track. */
  readonly trackId: string;
}

/** The position of a play in a history: by time, and by id among plays of the same millisecond. */
export interface PlayPosition {
  /** ISO 8601, in UTC with milliseconds. */
  readonly playedAt: string;
  /** UUID. */
  readonly playId: string;
}

/** Which plays of a user to list. */
export interface HistoryQuery {
  /** Whose plays to list. */
  readonly userId: string;
  /** The maximum number of plays, 1 or more. */
  readonly limit: number;
  /** Only plays older than this one, which may no longer exist. Without it, the newest ones. */
  readonly olderThan?: PlayPosition | undefined;
}

/** How many plays a history keeps. Older ones are removed when newer ones are added. */
export const MAX_PLAYS = 5000;

/** What users have played. Everything is found by `userId` first. */
export interface HistoryStore {
  /** Lists plays, newest first. A track appears as often as it was played. */
  list(query: HistoryQuery): MaybePromise<readonly Play[]>;
  /**
   * Adds plays, which may be older than those that are there. One that is there already, with the same time and id, is left
   * unchanged. Only the newest 5,000 are kept.
   */
  add(userId: string, plays: readonly Play[]): MaybePromise<void>;
}
