import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { continuedGuide } from "@gatefold/test-helpers/continued-guide";

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

/** All blocks of code of the pages that are written by hand. The folder of a page also has the files of the page that it goes on from. */
export function guideSnippets(): Snippet[] {
  const pages = new Map(
    globSync("**/*.{md,mdx}", { cwd: CONTENT })
      .toSorted()
      .map((file) => [file, readFileSync(join(CONTENT, file), "utf8")]),
  );
  const earlier = (text: string): readonly Snippet[] => {
    const file = `guides/${continuedGuide(text)}.md`;
    const before = pages.get(file);
    return before === undefined ? [] : [...earlier(before), ...snippetsOf(file, before)];
  };
  return [...pages].flatMap(([file, text]) => [
    ...earlier(text).map((snippet) => ({
      ...snippet,
      file: snippet.file.replace(/^[^/]+/, folderOf(file)),
      runs: false,
    })),
    ...snippetsOf(file, text),
  ]);
}

/** The folder of a page's files. */
function folderOf(file: string): string {
  return file.replace(/\.mdx?$/, "").replaceAll("/", "-");
}

function snippetsOf(file: string, text: string): Snippet[] {
  return Array.from(text.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gms), (match) => {
    const [, language = "", marks = "", code = ""] = match;
    const line = text.slice(0, match.index).split("\n").length;
    const [, title = `block-${line}.${language}`] = /\btitle="([^"/][^"]*)"/.exec(marks) ?? [];
    return {
      at: `${file}:${line}`,
      file: `${folderOf(file)}/${title}`,
      language,
      runs: /\brun\b/.test(marks),
      from: /\bfrom=(\S+)/.exec(marks)?.[1],
      code,
    };
  });
}
