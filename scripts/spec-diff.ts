import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CONFIG = join(ROOT, "redocly.yaml");
const REDOCLY = join(ROOT, "spec/node_modules/.bin/redocly");

/** Prints, as Markdown, how the bundled specification differs from that of another commit. */
function main(base: string): void {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-diff-"));
  try {
    const archive = join(folder, "base.tar");
    const old = join(folder, "base");
    mkdirSync(old);
    run("git", ["archive", "--output", archive, base, "spec"]);
    run("tar", ["-xf", archive, "-C", old]);
    const before = bundle(join(old, "spec/openapi.yaml"), join(folder, "before.yaml"));
    const after = bundle(join(ROOT, "spec/openapi.yaml"), join(folder, "after.yaml"));
    // A breaking change is for people to weigh; it does not stop the run.
    const options = ["--format=markdown", "--fail-on=none", "--config", CONFIG];
    const report = run(REDOCLY, ["diff", before, after, ...options]);
    console.log(report.replace(/^## .*/m, `## The specification, compared with ${base}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundle(entry: string, output: string): string {
  run(REDOCLY, ["bundle", entry, "--output", output, "--config", CONFIG]);
  return output;
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: ROOT, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${program} ${args[0]} failed: ${error?.message ?? stderr}`);
}

const [base] = process.argv.slice(2);
if (base) main(base);
else {
  console.error("usage: pnpm spec:diff COMMIT");
  process.exitCode = 2;
}
