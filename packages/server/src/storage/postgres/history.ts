import { toHistories, toPlay } from "../columns.ts";
import { MAX_PLAYS, type Play } from "../history.ts";
import type { Resource } from "./contents.ts";
import { lock } from "./locks.ts";
import { allRows, type Database, type Session, statementsOn, WRITE } from "./statements.ts";

export const historySql = {
  listPlays: `SELECT track_id, played_at, play_id FROM {schema}.plays
    WHERE user_id = $1 AND (played_at, play_id) < ($2, $3::uuid)
    ORDER BY played_at DESC, play_id DESC LIMIT (SELECT $4::bigint)`,
  addPlays: `INSERT INTO {schema}.plays (user_id, track_id, played_at, play_id)
    SELECT $1, * FROM unnest($2::text[], $3::text[], $4::uuid[])
    ON CONFLICT (user_id, played_at, play_id) DO NOTHING`,
  // The newest of those that are too many, and all that are older.
  deleteOldPlays: `DELETE FROM {schema}.plays AS play USING (
      SELECT played_at, play_id FROM {schema}.plays WHERE user_id = $1
      ORDER BY played_at DESC, play_id DESC LIMIT 1 OFFSET (SELECT $2::bigint)
    ) AS last
    WHERE play.user_id = $1 AND (play.played_at, play.play_id) <= (last.played_at, last.play_id)`,
  listHistories: "SELECT user_id, track_id, played_at, play_id FROM {schema}.plays LIMIT $1::bigint",
  clearPlays: "DELETE FROM {schema}.plays",
};

/** Later than any time. */
const AFTER_ALL = { playedAt: "~", playId: "00000000-0000-0000-0000-000000000000" };

export function postgresHistory(database: Database): Resource<"history", "histories"> {
  const { connections, quotedSchema } = database;
  const { statement, read } = statementsOn(database, historySql);

  async function add(session: Session, userId: string, plays: readonly Play[]): Promise<void> {
    await session.run(
      statement("addPlays"),
      userId,
      plays.map(({ trackId }) => trackId),
      plays.map(({ playedAt }) => playedAt),
      plays.map(({ playId }) => playId),
    );
    await session.run(statement("deleteOldPlays"), userId, MAX_PLAYS);
  }

  return {
    history: {
      list: ({ userId, limit, olderThan: { playedAt, playId } = AFTER_ALL }) =>
        allRows(read("listPlays", userId, playedAt, playId, limit), toPlay),
      add: (userId, plays) =>
        connections.transaction(WRITE, "BEGIN", async (session) => {
          // Otherwise two that add plays at the same time would leave too many.
          await lock(session, `${quotedSchema}.plays ${userId}`);
          await add(session, userId, plays);
        }),
    },
    contents: {
      histories: {
        read: async (session, limit) =>
          toHistories((await session.run(statement("listHistories"), limit)).rows),
        async replace(session, all) {
          await session.run(statement("clearPlays"));
          for (const { userId, plays } of all) await add(session, userId, plays);
        },
      },
    },
  };
}
