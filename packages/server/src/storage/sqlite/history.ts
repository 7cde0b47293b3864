import { toHistories, toPlay } from "../columns.ts";
import type { Resource } from "../contents.ts";
import { type HistoryQuery, MAX_PLAYS, type Play } from "../history.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { allRows, preparedStatements } from "./statements.ts";

export const historySql = {
  listPlays: `SELECT track_id, played_at, play_id FROM plays
    WHERE user_id = ? AND (played_at, play_id) < (?, ?) ORDER BY played_at DESC, play_id DESC LIMIT ?`,
  addPlays: `INSERT INTO plays (user_id, played_at, play_id, track_id)
    SELECT ?1, value ->> 'playedAt', value ->> 'playId', value ->> 'trackId' FROM json_each(?2)
    WHERE true ON CONFLICT (user_id, played_at, play_id) DO NOTHING`,
  // The newest one of those that are too many, and all that are older.
  deleteOldPlays: `DELETE FROM plays WHERE user_id = ?1 AND (played_at, play_id) <= (
    SELECT played_at, play_id FROM plays WHERE user_id = ?1 ORDER BY played_at DESC, play_id DESC LIMIT 1 OFFSET ?2)`,
  listHistories: "SELECT user_id, track_id, played_at, play_id FROM plays LIMIT ?",
  clearPlays: "DELETE FROM plays",
};

/** Later than any time. */
const AFTER_ALL = { playedAt: "~", playId: "" };

export function sqliteHistory({ db, read, write }: SqliteMethods): Resource<"history", "histories"> {
  const statements = preparedStatements(db, historySql);

  function list({
    userId,
    limit,
    olderThan: { playedAt, playId } = AFTER_ALL,
  }: HistoryQuery): readonly Play[] {
    return allRows(statements.listPlays, userId, playedAt, playId, limit).map(toPlay);
  }

  function add(userId: string, plays: readonly Play[]): void {
    statements.addPlays.run(userId, JSON.stringify(plays));
    statements.deleteOldPlays.run(userId, MAX_PLAYS);
  }

  return {
    history: { list: read(list), add: write(add) },
    contents: {
      histories: {
        read: (limit) => toHistories(allRows(statements.listHistories, limit)),
        replace(all) {
          statements.clearPlays.run();
          for (const { userId, plays } of all) add(userId, plays);
        },
      },
    },
  };
}
