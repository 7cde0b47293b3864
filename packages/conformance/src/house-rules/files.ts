import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../repository.ts";

/** All files of the repository that git knows or would add, by their paths from the root. */
export const files: readonly string[] = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
  { cwd: ROOT, encoding: "utf8", maxBuffer: 16 * 1024 * 1024 },
)
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(ROOT, path)));

/** The files that match a pattern, and do not match another. */
export function filesLike(pattern: RegExp, except?: RegExp): string[] {
  return files.filter((path) => pattern.test(path) && !except?.test(path));
}

/** Every line of the files on which a pattern matches, as `path:line: text`, cut where it is long. */
export function linesLike(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    readFileSync(join(ROOT, path), "utf8")
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 200)}`] : [],
      ),
  );
}
