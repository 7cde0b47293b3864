import { appendFileSync } from "node:fs";
import { releaseCommitSearch } from "../release-commit.ts";
import { hasChangelog, namesPackage } from "./changelog.ts";
import { attempt, commonVersion, main, publicPackages, read, ReleaseError, tagOf } from "./workspace.ts";

/**
 * Says which commit is to be published: the one that set the current version, if a release on GitHub is missing, which
 * is the last thing that is made for each package. So a release that failed is taken up again, whatever was pushed since.
 *
 * Writes `commit=` to the file in `GITHUB_OUTPUT`; it is empty if there is nothing to do.
 */
main(() => {
  const commit = commitToPublish();
  if (process.env["GITHUB_OUTPUT"]) appendFileSync(process.env["GITHUB_OUTPUT"], `commit=${commit}\n`);
});

function commitToPublish(): string {
  const packages = publicPackages();
  const version = commonVersion(packages);
  // A package that is new on main gets its changelog, and so its part in a release, from the next one.
  const released = packages.filter(hasChangelog);
  if (released.length === 0) {
    console.log("Nothing was ever released: the first release begins with its pull request.");
    return "";
  }
  const missing = released.map(tagOf).filter((tag) => attempt("gh", ["release", "view", tag]).status !== 0);
  if (missing.length === 0) {
    console.log(`${version} is released completely.`);
    return "";
  }
  const commit = commitOf(version);
  checkChangesets(commit, version);
  console.log(`${version} is to be published from ${commit}. Missing: ${missing.join(", ")}`);
  return commit;
}

function commitOf(version: string): string {
  const commit = read("git", releaseCommitSearch(version));
  if (commit === "") throw new ReleaseError(`no commit set the version ${version}: is the history complete?`);
  return commit;
}

/** Changes whose changeset is still there would be published by a version that doesn't tell of them. */
function checkChangesets(commit: string, version: string): void {
  const files = read("git", ["ls-tree", "--name-only", commit, ".changeset/"]).split("\n");
  const pending = files
    .filter((file) => file.endsWith(".md"))
    .filter((file) => namesPackage(read("git", ["show", `${commit}:${file}`])));
  if (pending.length > 0)
    throw new ReleaseError(
      `the commit of ${version}, ${commit}, has changes that its changelogs don't tell of (${pending.join(", ")}), ` +
        "so it isn't published. The next version has them: merge its pull request.",
    );
}
