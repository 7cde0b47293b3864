import { BUMPS, type Bump, largest } from "./bump.ts";
import { fileAt, filesAt, type PullRequest, PullRequestError } from "./pull-request.ts";

/** A changeset, such as `.changeset/new-hooks.md`. */
export interface Changeset {
  readonly path: string;
  /** The bumps that it names, by package; none in an empty changeset. */
  readonly bumps: ReadonlyMap<string, Bump>;
  /** Whether the pull request adds or edits it. */
  readonly isNew: boolean;
}

/**
 * The changesets of the checked-out commit.
 *
 * @throws PullRequestError if one can't be read
 */
export function readChangesets({ folder, mergeBase }: PullRequest): Changeset[] {
  return filesAt(folder, "HEAD", ".changeset/")
    .filter((path) => path.endsWith(".md") && !path.endsWith("/README.md"))
    .map((path) => {
      const text = fileAt(folder, "HEAD", path) ?? "";
      return { path, bumps: bumpsOf(path, text), isNew: fileAt(folder, mergeBase, path) !== text };
    });
}

const BUMP_LINE = /^(["']?)(?<name>[^"']+)\1: *(["']?)(?<bump>\w+)\3$/;

function bumpsOf(path: string, text: string): Map<string, Bump> {
  const [, head] = /^---\r?\n(.*?)---\s*$/ms.exec(text) ?? [];
  if (head === undefined)
    throw new PullRequestError(`${path} doesn't begin with packages between two lines "---"`);
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const { name, bump } = BUMP_LINE.exec(line.trim())?.groups ?? {};
      const known = BUMPS.find((one) => one === bump);
      if (name === undefined || known === undefined)
        throw new PullRequestError(`${path}: ${line} is not a package with patch, minor or major`);
      return [name, known] as const;
    }),
  );
}

/** The largest bump of a package in some changesets, or `undefined` if none names it. */
export function bumpOf(name: string, changesets: readonly Changeset[]): Bump | undefined {
  return largest(changesets.flatMap(({ bumps }) => bumps.get(name) ?? []));
}
