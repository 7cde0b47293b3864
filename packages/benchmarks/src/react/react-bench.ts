import { Window } from "happy-dom";
import { parseBenchArguments } from "../arguments.ts";
import { environment, type Environment, formatEnvironment, note, writeReport } from "../environment.ts";
import { atMost, formatGoals, formatNumber, formatTable, type Goal, isReached } from "../figures.ts";
import { BUDGETS } from "../sizes/budgets.ts";
import { type HooksCandidate, ownHooks, peerHooksCandidate } from "./candidates.ts";
import { addOne, type Cost, medianCost, mountSixty } from "./measure.ts";

/** `bench react`: prints the report, and returns the exit code. */
export async function reactCommand(args: readonly string[]): Promise<number> {
  const { rounds, jsonFile, peers } = parseBenchArguments(args, 5);
  // Without it, React asks for what tests have.
  process.env["NODE_ENV"] = "production";
  const window = new Window();
  Object.assign(globalThis, { window, document: window.document });
  const peer = peers ? await peerHooksCandidate() : undefined;
  const candidates = [await ownHooks(), ...(peer ? [peer] : [])];
  const figures = await measureAll(candidates, rounds);
  await window.happyDOM.close();
  const report = { environment: environment(), figures, rounds, goals: goalsOf(figures) };
  console.log(formatReactReport(report));
  writeReport(report, jsonFile);
  return report.goals.every(isReached) ? 0 : 1;
}

interface Run {
  readonly candidate: HooksCandidate;
  readonly sixty: Cost[];
  readonly one: Cost[];
}

/** All candidates in turn, round after round, so that none has the warmer machine. What is before the first is for that. */
async function measureAll(candidates: readonly HooksCandidate[], rounds: number): Promise<HooksFigures[]> {
  const runs = candidates.map((candidate): Run => ({ candidate, sixty: [], one: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    note(`round ${round} of ${rounds}`);
    for (const { candidate, sixty, one } of runs) {
      sixty.push(await mountSixty(candidate));
      one.push(await addOne(candidate));
    }
  }
  return runs.map(({ candidate: { name, own, gzippedBytes }, sixty, one }) => {
    const medians = { mountSixty: medianCost(sixty.slice(1)), addOne: medianCost(one.slice(1)) };
    return { name, own, gzippedBytes, ...medians };
  });
}

/** What was measured of a package of hooks. */
export interface HooksFigures {
  readonly name: string;
  readonly own: boolean;
  readonly gzippedBytes: Readonly<Record<string, number>>;
  readonly mountSixty: Cost;
  readonly addOne: Cost;
}

/** Everything that a run found out: what `--json` writes. */
export interface ReactReport {
  readonly environment: Environment;
  /** Times are medians of them. */
  readonly rounds: number;
  readonly figures: readonly HooksFigures[];
  readonly goals: readonly Goal[];
}

/** What the hooks of all operations may have, gzipped. */
const GOAL_BYTES = BUDGETS["hooks of all operations"];

/** The goals. */
export function goalsOf(figures: readonly HooksFigures[]): Goal[] {
  return figures
    .filter(({ own }) => own)
    .flatMap(({ gzippedBytes, mountSixty, addOne }) => [
      atMost("hooks of all operations, bytes", gzippedBytes["all operations"], GOAL_BYTES),
      atMost("requests for 60 albums", mountSixty.requests, 1),
      atMost("requests for adding one", addOne.requests, 2),
    ]);
}

/** The report as text for a terminal. */
export function formatReactReport({ environment, rounds, figures, goals }: ReactReport): string {
  const labels = Object.keys(figures[0]?.gzippedBytes ?? {});
  const sizes = figures.map(({ name, gzippedBytes }) => [
    name,
    ...labels.map((label) => formatNumber(gzippedBytes[label])),
  ]);
  const costs = (pick: (row: HooksFigures) => Cost) =>
    formatTable(
      ["", "requests", "renders", "shown, ms", "settled, ms"],
      figures.map((row) => {
        const { requests, renders, shownMs, settledMs } = pick(row);
        return [row.name, ...[requests, renders, shownMs, settledMs].map((value) => formatNumber(value))];
      }),
    );
  return [
    `${formatEnvironment(environment)}\nmedians of ${rounds} rounds`,
    `Bytes gzipped, without React and TanStack Query:\n${formatTable(["", ...labels], sizes)}`,
    `Sixty albums mounted:\n${costs(({ mountSixty }) => mountSixty)}`,
    `One added to a library of 10,000, all of it read:\n${costs(({ addOne }) => addOne)}`,
    formatGoals(goals),
  ].join("\n\n");
}
