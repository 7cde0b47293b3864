import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ReleaseHistory } from "@gatefold/spec";

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
  "@gatefold/transfer",
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

/** Lists of our own updated packages, which name all of them in every release. */
const UPDATED_PACKAGES = /^- Updated dependencies.*\n(?: {2}- .*\n)*/gm;
const EMPTY_KIND = /^### .*\n\n*(?=###? |$(?![\s\S]))/gm;
const EMPTY_RELEASE = /^(## .*\n)\n*(?=## |$(?![\s\S]))/gm;

/**
 * A changelog of changesets without the updates of our own packages, which all share one version. A release without other
 * changes says so.
 */
export function ownChanges(changelog: string): string {
  return `${changelog}\n`
    .replaceAll(UPDATED_PACKAGES, "")
    .replaceAll(EMPTY_KIND, "")
    .replaceAll(EMPTY_RELEASE, "$1\nNo changes in this release.\n\n")
    .trim();
}

const resolve = createRequire(import.meta.url).resolve;

/** What each release changed in the specification, newest first, and what is not released yet. */
export function releaseHistory(): ReleaseHistory {
  return JSON.parse(readFileSync(resolve("@gatefold/spec/changes.json"), "utf8"));
}

/** Address of the bundled document of a release, within the site. */
export function releasePath(version: string): string {
  return `/versions/${version}/openapi.yaml`;
}

/** The bundled documents of all releases, from the repository; the npm package only has its own. */
export function releasedDocuments(): { readonly version: string; readonly text: string }[] {
  const folder = join(dirname(resolve("@gatefold/spec/package.json")), "releases");
  return releaseHistory().releases.map(({ version, document }) => ({
    version,
    text: readFileSync(join(folder, document, "openapi.yaml"), "utf8"),
  }));
}
