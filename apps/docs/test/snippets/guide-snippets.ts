import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CONTENT = join(import.meta.dirname, "../../src/content/docs");

/** A block of code in a page that is written by hand. */
export interface Snippet {
  /** The page and the line where the block begins. */
  readonly at: string;
  /** The file to write the block to: the one that the page names, in a folder for each page. */
  readonly file: string;
  readonly language: string;
  /** Whether the block is marked with `run`. */
  readonly runs: boolean;
  /** The file of the repository that contains the block, if it is marked with `from=`. */
  readonly from: string | undefined;
  readonly code: string;
}

/** All blocks of code of the pages that are written by hand. */
export function guideSnippets(): Snippet[] {
  return globSync("**/*.{md,mdx}", { cwd: CONTENT })
    .toSorted()
    .flatMap((file) => snippetsOf(file, readFileSync(join(CONTENT, file), "utf8")));
}

function snippetsOf(file: string, text: string): Snippet[] {
  return Array.from(text.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gms), (match) => {
    const [, language = "", marks = "", code = ""] = match;
    const line = text.slice(0, match.index).split("\n").length;
    const folder = file.replace(/\.mdx?$/, "").replaceAll("/", "-");
    const [, title = `block-${line}.${language}`] = /\btitle="([^"/][^"]*)"/.exec(marks) ?? [];
    return {
      at: `${file}:${line}`,
      file: `${folder}/${title}`,
      language,
      runs: /\brun\b/.test(marks),
      from: /\bfrom=(\S+)/.exec(marks)?.[1],
      code,
    };
  });
}
