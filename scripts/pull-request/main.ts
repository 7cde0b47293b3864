import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runSteps } from "../test/run-steps.ts";
import type { Step } from "../test/steps.ts";
import { jobsOf, longJobs } from "./jobs.ts";
import { PullRequestError, readPullRequest } from "./pull-request.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const USAGE = `usage: pnpm pr:check [BASE] [--all] [--only NAME,...] [-- ARGUMENTS]

Checks what a pull request of the checked-out commit would have, compared with BASE (origin/main), as the workflow does.

  --all            also the jobs that take many minutes each: ${Object.keys(longJobs).join(", ")}
  --only NAME,...  only these checks, or all of these jobs: code, specification, changesets, packages, tests, and those
                   of --all
  -- ARGUMENTS     arguments of Vitest for the tests, such as a part of a file's path`;

async function main(args: readonly string[]): Promise<number> {
  const separator = args.indexOf("--");
  const [own, testArguments] =
    separator < 0 ? [args, []] : [args.slice(0, separator), args.slice(separator + 1)];
  const { values, positionals } = parseArgs({
    args: [...own],
    options: {
      all: { type: "boolean", default: false },
      only: { type: "string" },
      help: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (values.help) console.log(USAGE);
  if (values.help) return 0;
  const jobs = jobsOf(readPullRequest(ROOT, positionals[0] ?? "origin/main"), testArguments);
  const all = { ...jobs, ...longJobs };
  const steps =
    values.only === undefined ? Object.values(values.all ? all : jobs).flat() : selected(all, values.only);
  return (await runSteps(steps, ROOT)) ? 0 : 1;
}

/** The steps of some jobs, or with some names, in the order of all. */
function selected(jobs: Record<string, readonly Step[]>, only: string): Step[] {
  const all = Object.values(jobs).flat();
  const names = only.split(",").map((name) => name.trim());
  const known = [...Object.keys(jobs), ...all.map(({ name }) => name)];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new PullRequestError(`There is no check "${unknown.join('", "')}". There are: ${known.join(", ")}`);
  const wanted = new Set(names.flatMap((name) => [name, ...(jobs[name] ?? []).map((step) => step.name)]));
  return all.filter(({ name }) => wanted.has(name));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage =
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!(error instanceof PullRequestError) && !isUsage) throw error;
  console.error(`pr:check: ${error.message}${isUsage ? `\n\n${USAGE}` : ""}`);
  process.exitCode = 2;
}
