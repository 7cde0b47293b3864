import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.ts";
import { SPEC_FOLDER } from "./redocly.ts";
import { keepRelease, RELEASES } from "./releases.ts";

/** Writes the folder of a release, after versions were set: `node scripts/keep-release.ts`. */
const text = { type: "string" } as const;
const { values } = parseArgs({ options: { version: text, document: text, folder: text } });
const document = values.document === undefined ? bundle() : readFileSync(values.document, "utf8");
const { version, previous, changes } = keepRelease(
  values.version ?? packageVersion(),
  document,
  values.folder ?? RELEASES,
);
console.log(
  previous === null
    ? `Specification ${version}: the first release.`
    : `Specification ${version}: ${changes.length} changes since ${previous}.`,
);

function packageVersion(): string {
  return JSON.parse(readFileSync(join(SPEC_FOLDER, "package.json"), "utf8")).version;
}
