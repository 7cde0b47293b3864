import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The pages of a built site. */
export const PAGES = "**/*.html";

/** Changes the text of all files of a folder that a pattern matches. */
export function editFiles(folder: string, pattern: string, change: (text: string) => string): void {
  for (const name of globSync(pattern, { cwd: folder })) {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  }
}

/** The path below which a site is served, with a slash at the end. */
export function baseOf({ base }: { readonly base: string }): string {
  return base.endsWith("/") ? base : `${base}/`;
}
