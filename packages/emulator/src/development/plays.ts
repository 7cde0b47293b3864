import type { Play, Service } from "@gatefold/server/extend";
import { EmulatorError } from "./errors.ts";

/** A track that a user has played. */
export interface SeedPlay {
  /** The catalog id of the track. */
  readonly trackId: string;
  /**
   * Milliseconds since 1970, or ISO 8601, in the years 0000 to 9999.
   * @default now, by the emulator's clock
   */
  readonly playedAt?: number | string | undefined;
}

/** Plays to add to the history of a user. */
export interface PlayRequest extends Pick<SeedPlay, "playedAt"> {
  /** Ids of tracks of the catalog, in the order in which they are played: the last one is the newest. */
  readonly trackIds: readonly string[];
  /**
   * Who plays them.
   *
   * @default the first user
   */
  readonly userId?: string | undefined;
}

/** What adding takes, with ids that grow: later plays of the same millisecond are newer. */
export interface SeedContext extends Pick<Service, "store" | "clock"> {
  newObjectId(): string;
}

/**
 * Adds to the history of a user.
 *
 * @throws EmulatorError if there is no such user or track; then nothing is added
 */
export async function addPlays(
  { trackIds, userId: wanted, playedAt }: PlayRequest,
  { store, clock, newObjectId }: SeedContext,
): Promise<readonly Play[]> {
  const user =
    wanted === undefined ? (await store.accounts.listUsers(1))[0] : await store.accounts.getUser(wanted);
  if (!user)
    throw new EmulatorError(
      wanted === undefined ? "there is no user yet" : `userId: there is no user ${wanted}`,
    );
  for (const [index, id] of trackIds.entries()) {
    if (await store.catalog.get("tracks", id)) continue;
    throw new EmulatorError(`trackIds[${index}]: the catalog has no track ${id}`);
  }
  const time = timeOf(playedAt ?? clock(), "playedAt");
  const plays = trackIds.map((trackId) => ({ trackId, playedAt: time, playId: newObjectId() }));
  await store.history.add(user.id, plays);
  return plays;
}

/**
 * A time as it is stored, of the years 0000 to 9999.
 *
 * @param place where it is given
 * @throws EmulatorError when it is none
 */
export function timeOf(time: number | string, place: string): string {
  const date = new Date(time);
  // The API can't send years before 0 and after 9999, which ISO 8601 writes with a sign and six digits.
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  if (/^\d{4}-/.test(text)) return text;
  throw new EmulatorError(`${place}: ${JSON.stringify(time)} is not a time`);
}
