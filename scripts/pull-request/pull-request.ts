import { spawnSync } from "node:child_process";

/** Why there is nothing to check; the message says what to do. */
export class PullRequestError extends Error {}

/** What a pull request of the checked-out commit would have. */
export interface PullRequest {
  readonly folder: string;
  /** The commit of the base where the branch began, as GitHub compares with. */
  readonly mergeBase: string;
  /** Files that it adds, changes or deletes, from the root. */
  readonly changedFiles: readonly string[];
}

/**
 * Reads what a pull request of the checked-out commit would have.
 *
 * @param base the branch that it would be merged into, such as `origin/main`
 * @throws PullRequestError if the working tree has other files than the commit, or the base isn't here
 */
export function readPullRequest(folder: string, base: string): PullRequest {
  const uncommitted = git(folder, "status", "--porcelain").split("\n").filter(Boolean);
  if (uncommitted.length > 0)
    throw new PullRequestError(
      `A pull request has only what is committed, and these files are not:\n${uncommitted.slice(0, 10).join("\n")}\nCommit or stash them first.`,
    );
  if (tryGit(folder, "rev-parse", "--verify", "--quiet", `${base}^{commit}`) === undefined)
    throw new PullRequestError(
      `There is no commit ${base} here. Fetch it, such as with: git fetch origin main`,
    );
  const isShallow = git(folder, "rev-parse", "--is-shallow-repository").trim() === "true";
  if (isShallow)
    throw new PullRequestError(
      "This clone is shallow, so it may lack the commit where the branch began, and the last release. Run: git fetch --unshallow",
    );
  const mergeBase = tryGit(folder, "merge-base", base, "HEAD")?.trim();
  if (mergeBase === undefined)
    throw new PullRequestError(`HEAD and ${base} have no commit in common, so there is nothing to compare.`);
  const changedFiles = git(folder, "diff", "--name-only", "--no-renames", "-z", mergeBase, "HEAD");
  return { folder, mergeBase, changedFiles: changedFiles.split("\0").filter(Boolean) };
}

/**
 * Runs git, and returns what it prints.
 *
 * @throws Error if it fails
 */
export function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = runGit(folder, args);
  if (status !== 0) throw new PullRequestError(`git ${args.join(" ")} failed: ${error?.message ?? stderr}`);
  return stdout;
}

/** Runs git, and returns what it prints, or `undefined` if it fails. */
export function tryGit(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = runGit(folder, args);
  return status === 0 ? stdout : undefined;
}

function runGit(folder: string, args: readonly string[]) {
  return spawnSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
}

/** The text of a file at a commit, or `undefined` if there is none. */
export function fileAt(folder: string, commit: string, path: string): string | undefined {
  return tryGit(folder, "show", `${commit}:${path}`);
}

/** The files at a commit that begin with one of some paths. */
export function filesAt(folder: string, commit: string, ...paths: readonly string[]): string[] {
  return git(folder, "ls-tree", "-r", "-z", "--name-only", commit, "--", ...paths)
    .split("\0")
    .filter(Boolean);
}
