import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * How the files on disk differ from those that the generator writes, a line a file; none when all is fresh.
 *
 * @param root root of the repository
 * @param files path from the root to text
 * @param folders the folders that hold nothing else
 */
export function staleFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
): string[] {
  const changed = [...files].flatMap(([path, text]) => {
    const full = join(root, path);
    if (!existsSync(full)) return [`${path}: missing`];
    return readFileSync(full, "utf8") === text ? [] : [`${path}: stale or edited by hand`];
  });
  const extra = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !files.has(path))
    .map((path) => `${path}: not written by the generator`);
  return [...changed, ...extra];
}
