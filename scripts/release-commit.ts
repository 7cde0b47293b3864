/**
 * Arguments of git that print the commit of a release on the main line, be it a merge or not: the one that set the version,
 * which also added the folder of the version to `spec/releases`. A tag may be missing in a clone, or not be there yet.
 * Nothing is printed if the history lacks the commit.
 *
 * @param from the commit whose history is searched
 */
export function releaseCommitSearch(version: string, from = "HEAD"): string[] {
  const added = `spec/releases/${version}/changes.json`;
  return ["log", "--first-parent", "-m", "--diff-filter=A", "-1", "--format=%H", from, "--", added];
}
