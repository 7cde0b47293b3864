import { isDeepStrictEqual, parseArgs } from "node:util";
import { parse } from "yaml";
import { bundle, bundleOfCommit } from "./bundle.ts";
import { compareForPeople } from "./compare.ts";
import { describeChange, ratedChanges } from "./spec-changes.ts";

const USAGE = `usage: pnpm spec:diff COMMIT [--to COMMIT] [--json]

Prints as Markdown how the document differs from that of a commit. With --json, prints a list of changes, each with the
part of the version that it asks for (major, minor or patch).`;

const { values, positionals } = parseArgs({
  options: { to: { type: "string" }, json: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [base] = positionals;
if (base === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    printChanges(base);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

function printChanges(base: string): void {
  const before = parse(bundleOfCommit(base));
  const after = parse(values.to === undefined ? bundle() : bundleOfCommit(values.to));
  if (values.json) {
    // Redocly takes seconds, also for documents that are equal.
    const changes = isDeepStrictEqual(before, after) ? [] : ratedChanges(before, after);
    const list = changes.map(({ change, impact }) => ({
      impact,
      text: describeChange(change).replace(" (breaking)", ""),
    }));
    console.log(JSON.stringify(list, null, 2));
  } else {
    const report = compareForPeople(before, after);
    console.log(report.replace(/^## .*/m, () => `## The specification, compared with ${base}`));
  }
}
