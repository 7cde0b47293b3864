import { releaseNotes } from "./changelog.ts";
import { attempt, main, publicPackages, read, ReleaseError, run, tagOf } from "./workspace.ts";

/**
 * Makes what a release still lacks once its packages are published: a git tag for each package, at the commit that is
 * checked out, and a release on GitHub with the notes of its changelog. What exists is left as it is.
 */
main(() => {
  const packages = publicPackages();
  const notes = new Map(packages.map((one) => [tagOf(one), releaseNotes(one)]));
  run("gh", ["auth", "setup-git"]);
  run("git", ["fetch", "--quiet", "--tags", "origin"]);
  run("changeset", ["git-tag"]);
  checkTags([...notes.keys()]);
  run("git", ["push", "origin", ...Array.from(notes.keys(), (tag) => `refs/tags/${tag}`)]);

  for (const [tag, text] of notes) {
    if (attempt("gh", ["release", "view", tag]).status === 0) continue;
    run("gh", ["release", "create", tag, "--verify-tag", "--title", tag, "--notes-file", "-"], {
      input: text,
    });
  }
});

function checkTags(tags: readonly string[]): void {
  const commit = read("git", ["rev-parse", "HEAD"]);
  const elsewhere = tags.filter((tag) => read("git", ["rev-list", "-1", `refs/tags/${tag}`]) !== commit);
  if (elsewhere.length > 0)
    throw new ReleaseError(`${elsewhere.join(", ")} exist, but not at ${commit}, which was published`);
}
