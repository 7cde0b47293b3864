import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { bundle } from "./bundle.ts";
import { compareForPeople } from "./compare.ts";
import { SPEC_FOLDER } from "./redocly.ts";

/** Prints, as Markdown, how the document differs from that of another commit: `node scripts/diff.ts COMMIT`. */
function main(base: string): void {
  const report = compareForPeople(parse(bundleOf(base)), parse(bundle()));
  console.log(report.replace(/^## .*/m, () => `## The specification, compared with ${base}`));
}

function bundleOf(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-diff-"));
  try {
    const archive = join(folder, "commit.tar");
    const root = join(SPEC_FOLDER, "..");
    execFileSync("git", ["archive", "--output", archive, commit, "spec"], { cwd: root });
    execFileSync("tar", ["-xf", archive, "-C", folder]);
    return bundle(join(folder, "spec/openapi.yaml"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [base] = process.argv.slice(2);
if (base) main(base);
else {
  console.error("usage: pnpm spec:diff COMMIT");
  process.exitCode = 2;
}
