import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { navigation } from "../site/navigation.ts";
import { specification } from "../spec/current.ts";
import { type BuiltPage, markdownPath, readBuiltPage } from "./built-page.ts";
import { downloads } from "./downloads.ts";
import { llmsFullTxt, llmsTxt } from "./llms.ts";
import { socialPicture } from "./social-picture.ts";

/** Where the picture of a page is. */
export function picturePath(path: string): string {
  return `/pictures${markdownPath(path).replace(/\.md$/, ".png")}`;
}

/** Writes what machines read beside the pages: Markdown, lists for language models, and pictures for links. */
export function forMachines(): AstroIntegration {
  let root = "";
  let hasSite = false;
  return {
    name: "for-machines",
    hooks: {
      "astro:config:done": ({ config }) => {
        hasSite = config.site !== undefined;
        root = `${config.site?.replace(/\/$/, "") ?? ""}${config.base.replace(/\/$/, "")}`;
      },
      "astro:build:done": async ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const built = pages.flatMap(({ pathname }) => readBuiltPage(folder, `/${pathname}`) ?? []);
        writeTexts(folder, root, built);
        // Links in metadata must be absolute, so without a host nothing would lead to the pictures.
        if (hasSite) await writePictures(folder, built);
      },
    },
  };
}

function writeTexts(folder: string, root: string, pages: readonly BuiltPage[]): void {
  const groups = navigation(specification);
  const site = { title: "Gatefold", summary: SUMMARY, root, files: downloads() };
  for (const { path, markdown } of pages) write(join(folder, markdownPath(path)), markdown);
  write(join(folder, "llms.txt"), llmsTxt(site, groups, pages));
  write(join(folder, "llms-full.txt"), llmsFullTxt(groups, pages));
}

async function writePictures(folder: string, pages: readonly BuiltPage[]): Promise<void> {
  for (const { path, title, description } of pages)
    write(join(folder, picturePath(path)), await socialPicture(title, description));
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const SUMMARY =
  "The OpenAPI toolkit for the Amazon Music Web API (Albums V1.0): a specification, typed clients, React hooks, and a server that runs the whole API on one's own machine. Unofficial: not affiliated with Amazon.";
