import { join } from "node:path";
import { checked } from "../test/report.ts";
import type { Step } from "../test/steps.ts";
import { type Bump, bumpBetween, isAtLeast, largest, neededBump, type RatedChange } from "./bump.ts";
import { bumpOf, type Changeset, readChangesets } from "./changesets.ts";
import { publicPackages, type PublicPackage } from "../packages.ts";
import { fileAt, type PullRequest, PullRequestError } from "./pull-request.ts";
import { changesBetween, lastRelease, namesAt, versionAt } from "./release.ts";

/**
 * Each package that a pull request changes needs a changeset of its own, with a bump of at least what its changes of the
 * specification and of the declarations since the last release ask for. Before the first release, what they would ask
 * for is only printed.
 */
export function changesetStep(pullRequest: PullRequest): Step {
  return {
    name: "changesets",
    advice:
      "Run `pnpm changeset`, or write the lines above. An empty changeset doesn't cover a changed package.",
    run() {
      const problems = problemsOf(pullRequest);
      return { count: checked(problems.length === 0), failures: problems };
    },
  };
}

function problemsOf(pullRequest: PullRequest): string[] {
  const { folder, mergeBase } = pullRequest;
  try {
    const [before, after] = [versionAt(folder, mergeBase), versionAt(folder, "HEAD")];
    return before === after
      ? changesetsOfChange(pullRequest, before)
      : versionOfRelease(pullRequest, before, after);
  } catch (error) {
    if (error instanceof PullRequestError) return [error.message];
    throw error;
  }
}

/** The pull request of a release has the next version, and no changesets any more. */
function versionOfRelease(pullRequest: PullRequest, before: string, after: string): string[] {
  const { folder } = pullRequest;
  const release = lastRelease(pullRequest);
  console.log(`A release: ${before} to ${after}.`);
  if (release === undefined) return [];
  const given = bumpBetween(before, after);
  const gone = isAtLeast(given, neededBump(before, "major")) ? [] : goneSince(folder, release.commit);
  const problems = publicPackages(folder).flatMap((one) => {
    const changes = changesBetween(folder, one.folder, release.commit, "HEAD");
    const needed = neededOf(changes, before);
    if (needed === undefined || isAtLeast(given, needed)) return [];
    return [
      `${after} is too small: ${one.manifest.name} needs a ${needed} after ${before}.\n${listed(changes, before)}`,
    ];
  });
  return [...gone.map((name) => `${after} is too small: ${name} is not published any more.`), ...problems];
}

/** Packages that a commit publishes, and the checked-out one doesn't. */
function goneSince(folder: string, commit: string): string[] {
  const now = namesAt(folder, "HEAD");
  return namesAt(folder, commit).filter((name) => !now.includes(name));
}

/** No changeset can name a package that is gone, so one for another package has to tell of it. */
function untoldGone(
  { folder, mergeBase }: PullRequest,
  version: string,
  changesets: readonly Changeset[],
): string[] {
  const needed = neededBump(version, "major");
  const given = largest(changesets.flatMap(({ bumps, isNew }) => (isNew ? [...bumps.values()] : [])));
  if (isAtLeast(given, needed)) return [];
  return goneSince(folder, mergeBase).map(
    (name) =>
      `${name} is not published any more. A changeset of another package has to tell of it, with at least ${needed}.`,
  );
}

function changesetsOfChange(pullRequest: PullRequest, version: string): string[] {
  const { folder, mergeBase } = pullRequest;
  const release = lastRelease(pullRequest);
  const changesets = readChangesets(pullRequest);
  const packages = publicPackages(folder);
  const problems = packages.flatMap((one) => {
    const all = changesBetween(folder, one.folder, release?.commit ?? mergeBase, "HEAD");
    const known = release ? changesBetween(folder, one.folder, release.commit, mergeBase) : [];
    const own = all.filter(({ text }) => !known.some((change) => change.text === text));
    if (release === undefined && own.length > 0)
      console.log(`${one.manifest.name}, not released yet, changes:\n${listed(own, version)}`);
    const rated = release === undefined ? [] : own;
    return problemOf(pullRequest, one, { own: rated, all: release ? all : [], version, changesets });
  });
  const gone = untoldGone(pullRequest, version, changesets);
  if (release === undefined) for (const text of gone) console.log(text);
  return [...unknownNames(folder, changesets), ...(release === undefined ? [] : gone), ...problems];
}

interface Rated {
  /** The changes since the last release, of which the pull request brings some. */
  readonly all: readonly RatedChange[];
  readonly own: readonly RatedChange[];
  readonly version: string;
  readonly changesets: readonly Changeset[];
}

function problemOf(
  pullRequest: PullRequest,
  one: PublicPackage,
  { own, all, version, changesets }: Rated,
): string[] {
  const { name } = one.manifest;
  const given = bumpOf(
    name,
    changesets.filter(({ isNew }) => isNew),
  );
  const needed = neededOf(own, version);
  if (needed !== undefined && !isAtLeast(given, needed))
    return [
      `${name} needs a changeset with at least ${needed}, and has ${given ?? "none"}. This pull request changes since ${version}:\n` +
        `${listed(own, version)}\n${linesToWrite(name, needed, changesets)}`,
    ];
  const files = publishedChanges(pullRequest, one);
  if (files.length > 0 && given === undefined)
    return [
      `${name} is changed, but no changeset of this pull request names it:\n${shortened(files)}\n${linesToWrite(name, "patch", changesets)}`,
    ];
  const total = neededOf(all, version);
  if (total !== undefined && !isAtLeast(bumpOf(name, changesets), total))
    return [
      `${name} needs a ${total} because of what changed since ${version}, and this pull request takes its changeset away:\n${listed(all, version)}\n${linesToWrite(name, total, changesets)}`,
    ];
  return [];
}

function neededOf(changes: readonly RatedChange[], version: string): Bump | undefined {
  return largest(changes.map(({ impact }) => neededBump(version, impact)));
}

/** A name that no package has makes `changeset version` fail, long after the pull request. */
function unknownNames(folder: string, changesets: readonly Changeset[]): string[] {
  const names = new Set(publicPackages(folder).map(({ manifest }) => manifest.name));
  return changesets.flatMap(({ path, bumps }) =>
    [...bumps.keys()]
      .filter((name) => !names.has(name))
      .map((name) => `${path} names ${name}, which is not a published package`),
  );
}

const MAX_LISTED = 10;
const LABELS = { major: "breaking", minor: "new", patch: "small" } as const;

function listed(changes: readonly RatedChange[], version: string): string {
  const ordered = changes.toSorted(
    (a, b) => Number(isAtLeast(b.impact, a.impact)) - Number(isAtLeast(a.impact, b.impact)),
  );
  return shortened(
    ordered.map(({ impact, text }) => `${LABELS[impact]} (${neededBump(version, impact)}): ${text}`),
  );
}

function shortened(lines: readonly string[]): string {
  const more = lines.length - MAX_LISTED;
  return [...lines.slice(0, MAX_LISTED), ...(more > 0 ? [`and ${more} more`] : [])]
    .map((line) => `  ${line}`)
    .join("\n");
}

/** What to write, into the changeset that the pull request already has if there is one. */
function linesToWrite(name: string, bump: Bump, changesets: readonly Changeset[]): string {
  const mine = changesets.filter(({ isNew }) => isNew);
  const file = mine.find(({ bumps }) => bumps.has(name)) ?? mine[0];
  const path = file?.path ?? ".changeset/<a name>.md";
  return `Write in ${path}:\n  ---\n  "${name}": ${bump}\n  ---\n\n  What users of ${name} get or have to change.`;
}

/** Files of a package that nobody gets who installs it, or that say nothing of what it does. */
const NOT_PUBLISHED =
  /\.test(-d)?\.tsx?$|\.md$|^(api|fixtures|releases|rules|schemas|scripts)\/|(^|\/)testing\/|^(tsconfig|turbo)\.json$|^vitest\.config\.ts$/;

function publishedChanges({ folder, mergeBase, changedFiles }: PullRequest, one: PublicPackage): string[] {
  // Here the folder for tests is the code of an entry point.
  const hasTestingEntry = one.manifest.exports?.["./testing"] !== undefined;
  return changedFiles.filter((path) => {
    if (!path.startsWith(`${one.folder}/`)) return false;
    const inside = path.slice(one.folder.length + 1);
    const file = hasTestingEntry ? inside.replace(/^src\/testing\//, "src/") : inside;
    if (NOT_PUBLISHED.test(file)) return false;
    return (
      inside !== "package.json" || published(folder, mergeBase, path) !== published(folder, "HEAD", path)
    );
  });
}

/** What users of a package notice of its package.json. */
function published(folder: string, commit: string, path: string): string {
  const {
    devDependencies: _tools,
    scripts: _scripts,
    ...rest
  } = JSON.parse(fileAt(folder, commit, join(path)) ?? "{}");
  return JSON.stringify(rest);
}
