import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packages, ROOT } from "../repository.ts";
import { runWell } from "../run.ts";

/** How much a change asks for. */
export type Bump = "patch" | "minor" | "major";

/**
 * Releases on a copy of the manifests, with one changeset and no other, and returns the manifests afterwards.
 *
 * @param name the package that the changeset names
 */
export async function releaseOnCopy(name: string, bump: Bump): Promise<Map<string, Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-release-"));
  try {
    copyManifests(folder);
    writeFileSync(join(folder, ".changeset/one-change.md"), `---\n"${name}": ${bump}\n---\n\nOne change.\n`);
    await commit(folder);
    await runWell("node", [join(ROOT, "node_modules/@changesets/cli/bin.js"), "version"], folder);
    return new Map(
      packages.map((one) => [one.manifest.name, read(join(folder, one.folder, "package.json"))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function copyManifests(folder: string): void {
  const files = packages.map((one) => `${one.folder}/package.json`);
  for (const file of [...files, "package.json", "pnpm-workspace.yaml", ".changeset/config.json"]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(ROOT, "node_modules/@changesets"), join(folder, "node_modules/@changesets"));
}

/** Changelogs name the commit of a changeset, so there must be one. */
async function commit(folder: string): Promise<void> {
  const author = [
    "-c",
    "user.name=Release",
    "-c",
    "user.email=release@example.com",
    "-c",
    "commit.gpgsign=false",
  ];
  await runWell("git", ["init", "--quiet", "--initial-branch=main"], folder);
  await runWell("git", ["add", ".changeset", "package.json"], folder);
  await runWell("git", [...author, "commit", "--quiet", "--message", "One change"], folder);
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8"));
}
