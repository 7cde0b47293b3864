import type { Rates, Starts } from "./results.ts";

/** Something that is to be reached. */
export interface Goal {
  readonly what: string;
  /** `undefined` where it could not be measured. */
  readonly value: number | undefined;
  readonly limit: number;
  readonly at: "least" | "most";
  readonly decimals: number;
  /** Whether the run fails without it. */
  readonly required: boolean;
  readonly reached: boolean;
}

/** What Gatefold must reach, and what it is meant to. */
export function goalsOf(single: Rates, starts: Starts, albums: number): readonly Goal[] {
  const ratio = { what: "requests/s of GET /albums/{id}, of node:http", value: single.ratio, decimals: 2 };
  return [
    goal({ ...ratio, limit: 0.5, at: "least", required: true }),
    goal({ ...ratio, limit: 0.6, at: "least", required: false }),
    goal({
      what: "cold start, ms",
      value: starts.coldStartMs,
      decimals: 0,
      limit: 250,
      at: "most",
      required: false,
    }),
    goal({
      what: `RSS after GET /albums/{id} with ${albums.toLocaleString("en-US")} albums, MB`,
      value: single.rssBytes === undefined ? undefined : single.rssBytes / 1e6,
      decimals: 0,
      limit: 110,
      at: "most",
      required: false,
    }),
  ];
}

function goal(given: Omit<Goal, "reached">): Goal {
  const { value, limit, at } = given;
  const reached = value !== undefined && (at === "least" ? value >= limit : value <= limit);
  return { ...given, reached };
}

/** Whether nothing that is required is missed. */
export function passes(goals: readonly Goal[]): boolean {
  return goals.every(({ required, reached }) => reached || !required);
}
