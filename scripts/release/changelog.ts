import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicPackage } from "../packages.ts";
import { ReleaseError } from "./workspace.ts";

/** Whether a package was ever released: the first release makes its changelog. */
export function hasChangelog({ folder }: PublicPackage): boolean {
  return existsSync(join(folder, "CHANGELOG.md"));
}

/** What the changelog of a package says about its current version. */
export function releaseNotes({ folder, manifest: { name, version } }: PublicPackage): string {
  const notes = sectionOf(readFileSync(join(folder, "CHANGELOG.md"), "utf8"), version);
  if (notes === undefined) throw new ReleaseError(`the changelog of ${name} has no section ${version}`);
  return notes;
}

/** The text of a changelog between the heading of a version and the next one. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const lines = changelog.split("\n");
  const start = lines.indexOf(`## ${version}`);
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith("## "));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join("\n")
    .trim();
}

/** Whether a changeset names a package. An empty one says that users don't notice a change. */
export function namesPackage(changeset: string): boolean {
  const [, frontMatter = ""] = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(changeset) ?? [];
  return /^\s*["']?@?[\w./-]+["']?\s*:\s*(patch|minor|major)\s*$/m.test(frontMatter);
}
