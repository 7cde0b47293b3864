import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Window } from "happy-dom";
import { UsageError } from "../arguments.ts";
import { environment } from "../environment.ts";
import { note } from "../progress.ts";
import { ownHooks, peerHooksCandidate } from "./candidates.ts";
import { addOne, mountSixty } from "./measure.ts";
import { formatReactReport, goalsOf, type HooksFigures } from "./report.ts";

/** `bench react`: prints the report, and returns the exit code. */
export async function reactCommand(args: readonly string[]): Promise<number> {
  const { json, "no-peers": noPeers } = read(args);
  // Without it, React asks for what tests have.
  process.env["NODE_ENV"] = "production";
  const window = new Window();
  Object.assign(globalThis, { window, document: window.document });
  const peer = noPeers ? undefined : await peerHooksCandidate();
  const figures: HooksFigures[] = [];
  for (const candidate of [await ownHooks(), ...(peer ? [peer] : [])]) {
    note(candidate.name);
    const { name, own, gzippedBytes } = candidate;
    // The first time is slow in any case.
    await mountSixty(candidate);
    figures.push({
      ...{ name, own, gzippedBytes },
      mountSixty: await mountSixty(candidate),
      addOne: await addOne(candidate),
    });
  }
  await window.happyDOM.close();
  const report = { environment: environment(), figures, goals: goalsOf(figures) };
  console.log(formatReactReport(report));
  if (json !== undefined) {
    // pnpm runs this in the package's folder; the path is meant from where pnpm was called.
    writeFileSync(resolve(process.env["INIT_CWD"] ?? ".", json), `${JSON.stringify(report, null, 2)}\n`);
  }
  return report.goals.every(({ value, most }) => value <= most) ? 0 : 1;
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: "string" }, "no-peers": { type: "boolean", default: false } },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
