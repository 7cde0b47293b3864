import { spawnSync } from "node:child_process";
import type { Manifest } from "../packages.ts";
import { releaseCommitSearch } from "../release-commit.ts";
import { apiChanges } from "./api-changes.ts";
import type { RatedChange } from "./bump.ts";
import { manifestChanges } from "./manifest-changes.ts";
import { reportFile } from "./declarations.ts";
import { fileAt, filesAt, git, type PullRequest, PullRequestError } from "./pull-request.ts";

/** A release of all packages, which share one version. */
export interface Release {
  readonly version: string;
  readonly commit: string;
}

/** The version at a commit. All packages share one. */
export function versionAt(folder: string, commit: string): string {
  const manifest = fileAt(folder, commit, "spec/package.json");
  if (manifest === undefined) throw new PullRequestError(`There is no spec/package.json at ${commit}`);
  return JSON.parse(manifest).version;
}

/**
 * The last release before a pull request, or `undefined` before the first.
 *
 * @throws PullRequestError if the history lacks the commit
 */
export function lastRelease({ folder, mergeBase }: PullRequest): Release | undefined {
  const version = versionAt(folder, mergeBase);
  if (version === "0.0.0") return undefined;
  const commit = git(folder, ...releaseCommitSearch(version, mergeBase)).trim();
  if (commit === "")
    throw new PullRequestError(
      `No commit of this history added spec/releases/${version}/changes.json, so there is no release ${version} to compare with.`,
    );
  return { version, commit };
}

/** The names of the packages that a commit publishes. */
export function namesAt(root: string, commit: string): string[] {
  return filesAt(root, commit, "spec/package.json", "packages/")
    .filter((path) => /^(spec|packages\/[^/]+)\/package\.json$/.test(path))
    .map((path) => manifestAt(root, commit, path.replace("/package.json", "")))
    .flatMap((manifest) => (manifest === undefined || manifest.private ? [] : [manifest.name]));
}

function manifestAt(root: string, commit: string, folder: string): Manifest | undefined {
  const text = fileAt(root, commit, `${folder}/package.json`);
  return text === undefined ? undefined : JSON.parse(text);
}

/**
 * What changed from one commit to another in a package: its declarations, the names of its entry points and commands, and
 * the specification if it is that.
 */
export function changesBetween(root: string, folder: string, before: string, after: string): RatedChange[] {
  return [
    ...(folder === "spec" ? specChanges(root, before, after) : []),
    ...declarationChanges(root, folder, before, after),
    ...nameChanges(root, folder, before, after),
  ];
}

function specChanges(root: string, before: string, after: string): RatedChange[] {
  const sources = ["openapi.yaml", "paths", "components"].map((name) => `spec/${name}`);
  if (git(root, "diff", "--name-only", before, after, "--", ...sources) === "") return [];
  const args = ["spec/scripts/diff.ts", before, "--to", after, "--json"];
  const options = { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  if (status !== 0)
    throw new PullRequestError(`The specification can't be compared with ${before}: ${stderr}`);
  return JSON.parse(stdout);
}

function declarationChanges(root: string, folder: string, before: string, after: string): RatedChange[] {
  const [old, now] = [before, after].map((commit) => fileAt(root, commit, reportFile(folder)));
  // A package without a report is new.
  return old === undefined ? [] : apiChanges(old, now ?? "");
}

function nameChanges(root: string, folder: string, before: string, after: string): RatedChange[] {
  const [old, now] = [before, after].map((commit) => manifestAt(root, commit, folder));
  return old === undefined || old.private || now === undefined ? [] : manifestChanges(old, now);
}
