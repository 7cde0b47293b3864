import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ownChanges } from "./own-changes.ts";

/** A package of Gatefold and what has changed in it. */
export interface PackageHistory {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** Its own changes by release, in Markdown; `undefined` until the first release. */
  readonly changelog: string | undefined;
}

/** The packages that are published. */
const PUBLISHED = [
  "@gatefold/spec",
  "@gatefold/client",
  "@gatefold/react",
  "@gatefold/server",
  "@gatefold/emulator",
];

/** The published packages, as they are in this build. */
export function packageHistories(): PackageHistory[] {
  return PUBLISHED.map((name) => readPackage(folderOf(name)));
}

/** Reads the manifest and the changelog of a package. */
export function readPackage(folder: string): PackageHistory {
  const { name, version, description } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = join(folder, "CHANGELOG.md");
  const changelog = existsSync(file)
    ? ownChanges(readFileSync(file, "utf8").replace(/^# .*\n/, ""))
    : undefined;
  return { name, version, description, changelog };
}

/** Whether a version is one that was released: changesets begin after 0.0.0. */
export function isReleased({ version }: PackageHistory): boolean {
  return version !== "0.0.0";
}

function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
