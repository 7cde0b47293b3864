import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readPullRequest } from "./pull-request.ts";

const AUTHOR = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];

/** A repository with a branch "base" of two commits, and on the first of them a branch with one more. */
function scratchBranch() {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-branch-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync("git", [...AUTHOR, ...args], { cwd: folder, encoding: "utf8" });
  const commit = (file: string) => {
    writeFileSync(join(folder, file), file);
    git("add", "--all");
    git("commit", "--quiet", "--message", file);
  };
  git("init", "--quiet", "--initial-branch=base");
  commit("first.txt");
  git("switch", "--quiet", "--create", "branch");
  git("switch", "--quiet", "base");
  commit("second.txt");
  git("switch", "--quiet", "branch");
  commit("mine.txt");
  return { folder, git };
}

it("has the files that the branch changed, and not those of the base since then", () => {
  const { folder, git } = scratchBranch();
  const { changedFiles, mergeBase } = readPullRequest(folder, "base");
  expect(changedFiles).toEqual(["mine.txt"]);
  expect(mergeBase).toBe(git("rev-parse", "base~1").trim());
});

it("is refused where the base isn't, which says how to fetch it", () => {
  const { folder } = scratchBranch();
  expect(() => readPullRequest(folder, "origin/main")).toThrow(
    "There is no commit origin/main here. Fetch it, such as with: git fetch origin main",
  );
});

it("is refused with files that are not committed, which are named", () => {
  const { folder } = scratchBranch();
  writeFileSync(join(folder, "new.txt"), "");
  expect(() => readPullRequest(folder, "base")).toThrow(
    /these files are not:\n\?\? new\.txt\nCommit or stash/,
  );
});

it("is refused in a shallow clone, which says how to get the rest", () => {
  const { folder } = scratchBranch();
  const clone = join(folder, "clone");
  execFileSync("git", ["clone", "--quiet", "--depth=1", "--no-single-branch", `file://${folder}`, clone]);
  expect(() => readPullRequest(clone, "origin/base")).toThrow("Run: git fetch --unshallow");
});

it("is refused where the histories have nothing in common", () => {
  const { folder, git } = scratchBranch();
  git("switch", "--quiet", "--orphan", "other");
  git("commit", "--quiet", "--allow-empty", "--message", "other");
  expect(() => readPullRequest(folder, "base")).toThrow("HEAD and base have no commit in common");
});

it("is refused outside of a repository", () => {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-no-repository-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(() => readPullRequest(folder, "base")).toThrow(/git status .* failed/);
});
