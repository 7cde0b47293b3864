import { globSync } from "node:fs";
import { basename } from "node:path";
import { ROOT, readText } from "../repository.ts";

const FOLDER = "apps/docs/src/content/docs/guides";

/** A block of code of a guide, in the order of the page. */
export interface Block {
  /** Page and line, for messages. */
  readonly at: string;
  readonly language: string;
  readonly code: string;
  /** The file that the reader saves it as: `title="albums.mjs"`. */
  readonly file: string | undefined;
  /** What it takes beside an empty folder and the packages, such as `needs="systemd"`: it is checked, not run. */
  readonly needs: string | undefined;
  /** The file of the repository that it is a part of: `from=`. */
  readonly from: string | undefined;
  /** `server`: a command that runs until it is stopped. `output`: what the command before prints. `shown`: to read only. */
  readonly kind: "server" | "output" | "shown" | undefined;
}

/** A guide of the docs. */
export interface Guide {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** All guides. */
export const guides: readonly Guide[] = globSync(`${FOLDER}/*.{md,mdx}`, { cwd: ROOT })
  .toSorted()
  .map((file) => ({
    name: basename(file).replace(/\.mdx?$/, ""),
    blocks: readBlocks(basename(file), readText(file)),
  }));

/** The blocks of code of a page in Markdown. */
export function readBlocks(page: string, markdown: string): Block[] {
  return Array.from(markdown.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gms), (match) => {
    const [, language = "", meta = "", code = ""] = match;
    const line = markdown.slice(0, match.index).split("\n").length;
    const [kind] = meta.match(/(?<![\w="])(?:server|output|shown)(?![\w="])/) ?? [];
    return {
      at: `${page}:${line}`,
      language,
      code,
      file: /\btitle="([^"]+)"/.exec(meta)?.[1],
      needs: /\bneeds="([^"]+)"/.exec(meta)?.[1],
      from: /\bfrom=(\S+)/.exec(meta)?.[1],
      kind: kind === "server" || kind === "output" || kind === "shown" ? kind : undefined,
    };
  });
}
