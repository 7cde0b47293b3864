import type { Resource } from "../contents.ts";
import { MAX_PLAYS, type Play, type PlayPosition } from "../history.ts";
import type { WhileOpen } from "./memory-store.ts";
import { firstWhereNot } from "./oldest-first.ts";

/** Plays by user, oldest first. */
type Histories = Map<string, Play[]>;

export function memoryHistory(whileOpen: WhileOpen): Resource<"history", "histories"> {
  const histories: Histories = new Map();

  function add(userId: string, plays: readonly Play[]): void {
    const history = histories.get(userId) ?? [];
    histories.set(userId, history);
    for (const play of plays) insert(history, play);
    history.splice(0, history.length - MAX_PLAYS);
  }

  return {
    history: {
      list: whileOpen(({ userId, limit, olderThan }) => {
        const history = histories.get(userId) ?? [];
        const end = olderThan === undefined ? history.length : indexOf(history, olderThan);
        return history.slice(Math.max(0, end - limit), end).reverse();
      }),
      add: whileOpen(add),
    },
    contents: {
      histories: {
        read: (limit) => readHistories(histories, limit),
        replace(all) {
          histories.clear();
          for (const { userId, plays } of all) add(userId, plays);
        },
      },
    },
  };
}

function insert(history: Play[], play: Play): void {
  const index = indexOf(history, play);
  const present = history[index];
  if (present === undefined || isOlder(play, present)) history.splice(index, 0, { ...play });
}

/** Where a play of that position is, or would be. */
function indexOf(history: readonly Play[], position: PlayPosition): number {
  return firstWhereNot(history, (play) => isOlder(play, position));
}

function isOlder(a: PlayPosition, b: PlayPosition): boolean {
  return a.playedAt === b.playedAt ? a.playId < b.playId : a.playedAt < b.playedAt;
}

function readHistories(histories: Histories, limit: number): { userId: string; plays: readonly Play[] }[] {
  const found: { userId: string; plays: readonly Play[] }[] = [];
  let left = limit;
  for (const [userId, history] of histories) {
    const plays = history.slice(0, left);
    found.push({ userId, plays });
    left -= plays.length;
    if (left <= 0) break;
  }
  return found;
}
