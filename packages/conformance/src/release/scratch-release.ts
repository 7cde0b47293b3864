import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packages, ROOT } from "../repository.ts";
import { runWell } from "../run.ts";

/** The part of the version that a change increments. */
export type Bump = "patch" | "minor" | "major";

/** The version after a change. */
export function bumped(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/**
 * Releases on a copy of the manifests, with one changeset and no other, and returns the manifests afterwards.
 *
 * @param name the package that the changeset names
 */
export async function releaseOnCopy(name: string, bump: Bump): Promise<Map<string, Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-release-"));
  try {
    copyManifests(folder);
    await runWell("git", ["init", "--quiet", "--initial-branch=main"], folder);
    await addChangeset(folder, name, bump);
    await runWell("node", [join(ROOT, "node_modules/@changesets/cli/bin.js"), "version"], folder);
    return new Map(
      packages.map((one) => [one.manifest.name, read(join(folder, one.folder, "package.json"))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Copies what `changeset version` reads, without the changesets of this repository. */
export function copyManifests(folder: string): void {
  const files = packages.map((one) => `${one.folder}/package.json`);
  for (const file of [...files, "package.json", "pnpm-workspace.yaml", ".changeset/config.json"]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(ROOT, "node_modules/@changesets"), join(folder, "node_modules/@changesets"));
}

/** Adds a changeset to a copy that is a repository, and commits it, because changelogs name the commit. */
export async function addChangeset(folder: string, name: string, bump: Bump): Promise<void> {
  writeFileSync(join(folder, ".changeset/one-change.md"), `---\n"${name}": ${bump}\n---\n\nOne change.\n`);
  const author = [
    "-c",
    "user.name=Release",
    "-c",
    "user.email=release@example.com",
    "-c",
    "commit.gpgsign=false",
  ];
  await runWell("git", ["add", ".changeset", "package.json"], folder);
  await runWell("git", [...author, "commit", "--quiet", "--allow-empty", "--message", "One change"], folder);
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8"));
}
