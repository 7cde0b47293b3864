import { Window } from "happy-dom";
import { parseBenchArguments } from "../arguments.ts";
import { environment } from "../environment.ts";
import { note } from "../progress.ts";
import { writeReport } from "../write-report.ts";
import { type HooksCandidate, ownHooks, peerHooksCandidate } from "./candidates.ts";
import { addOne, type Cost, medianCost, mountSixty } from "./measure.ts";
import { formatReactReport, goalsOf, type HooksFigures } from "./report.ts";

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
  return report.goals.every(({ value, most }) => value <= most) ? 0 : 1;
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
