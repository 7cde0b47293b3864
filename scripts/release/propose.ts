import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { namesPackage, releaseNotes } from "./changelog.ts";
import { attempt, commonVersion, main, publicPackages, read, ROOT, run } from "./workspace.ts";

/** The branch of the pull request. */
const BRANCH = "release";

/** GitHub takes 65,536 characters. */
const MAX_BODY = 60_000;

/** Puts the next versions and changelogs on a branch, and opens or updates its pull request, while there are changesets. */
main(() => {
  const changesets = globSync(".changeset/*.md", { cwd: ROOT });
  if (!changesets.some((file) => namesPackage(readFileSync(join(ROOT, file), "utf8")))) {
    console.log("There are no changesets for packages, so there is nothing to propose.");
    return;
  }
  run("pnpm", ["release:version"]);
  const title = `Release ${commonVersion(publicPackages())}`;
  run("git", ["switch", "--force-create", BRANCH]);
  run("git", ["add", "--all"]);
  run("git", ["-c", "commit.gpgsign=false", "commit", "--quiet", "--message", title]);
  run("gh", ["auth", "setup-git"]);
  run("git", ["push", "--force", "origin", `${BRANCH}:${BRANCH}`]);

  const { stdout } = attempt("gh", ["pr", "view", BRANCH, "--json", "state", "--jq", ".state"]);
  const text = ["--title", title, "--body-file", "-"];
  const command =
    stdout.trim() === "OPEN" ? ["edit", BRANCH] : ["create", "--base", "main", "--head", BRANCH];
  run("gh", ["pr", ...command, ...text], { input: body() });
  console.log(`${title} is proposed from ${read("git", ["rev-parse", "HEAD"])}.`);
});

function body(): string {
  const notes = publicPackages().map((one) => `## ${one.manifest.name}\n\n${releaseNotes(one)}`);
  const text = ["Merging this publishes the packages with these changes.", ...notes].join("\n\n");
  return text.length > MAX_BODY ? `${text.slice(0, MAX_BODY)}\n\n… The changelogs have the rest.` : text;
}
