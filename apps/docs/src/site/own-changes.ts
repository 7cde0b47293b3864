/** Which of our packages were updated: all of them, in every release. */
const UPDATED_PACKAGES = /^- Updated dependencies.*\n(?: {2}- .*\n)*/gm;
const EMPTY_KIND = /^### .*\n\n*(?=###? |$(?![\s\S]))/gm;
const EMPTY_RELEASE = /^(## .*\n)\n*(?=## |$(?![\s\S]))/gm;

/**
 * A changelog as changesets write it, without the updates of our own packages, which share one version: a release that
 * brought a package nothing else says so.
 */
export function ownChanges(changelog: string): string {
  return `${changelog}\n`
    .replaceAll(UPDATED_PACKAGES, "")
    .replaceAll(EMPTY_KIND, "")
    .replaceAll(EMPTY_RELEASE, "$1\nNo changes in this release.\n\n")
    .trim();
}
