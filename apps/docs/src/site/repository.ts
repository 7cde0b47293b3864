import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file or folder of the repository, by its path from the root. The app is built somewhere below it. */
export function repositoryPath(path: string): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "pnpm-workspace.yaml"))) return join(folder, path);
    if (folder === dirname(folder)) throw new Error(`${process.cwd()} is not in the repository.`);
  }
}
