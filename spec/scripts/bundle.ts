import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONFIG, redocly, SPEC_FOLDER } from "./redocly.ts";

/**
 * Makes one document of a description in many files, as YAML, with references that stay inside it.
 *
 * @param entry - the file that refers to the others; a relative path is one of this package
 * @throws Error if Redocly can't
 */
export function bundle(entry = "openapi.yaml"): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-bundle-"));
  const output = join(folder, "openapi.yaml");
  try {
    const { status, stderr } = redocly(["bundle", entry, "--output", output, "--config", CONFIG]);
    if (status !== 0) throw new Error(`redocly bundle failed: ${stderr}`);
    return readFileSync(output, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Makes one document of the description as it was at a commit.
 *
 * @throws Error if git doesn't know the commit, or Redocly can't
 */
export function bundleOfCommit(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-commit-"));
  try {
    const archive = join(folder, "commit.tar");
    const args = ["archive", "--output", archive, commit, "spec"];
    const { status, stderr } = spawnSync("git", args, { cwd: join(SPEC_FOLDER, ".."), encoding: "utf8" });
    if (status !== 0) throw new Error(`The commit "${commit}" can't be read. ${stderr.trim()}`);
    execFileSync("tar", ["-xf", archive, "-C", folder]);
    return bundle(join(folder, "spec/openapi.yaml"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
