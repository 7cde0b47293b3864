import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { listOperations, operationPath } from "../model/operations.ts";
import { plainText } from "../model/prose.ts";
import { navigation } from "../site/navigation.ts";
import { specification } from "../spec/current.ts";
import { type BuiltPage, llmsFullTxt, llmsTxt, markdownPath, readBuiltPage } from "../llms/llms.ts";
import { downloads } from "../downloads/downloads.ts";
import { socialPicture } from "../pictures/social-picture.ts";
import { TOUCH_ICON, touchIcon } from "../pictures/touch-icon.ts";

/** Where the picture of a page is. */
export function picturePath(path: string): string {
  return `/pictures${markdownPath(path).replace(/\.md$/, ".png")}`;
}

/**
 * Writes files about the pages: Markdown, lists for language models, and pictures for links. Pages only refer to their
 * pictures if the host of the site is known.
 */
export function pageExports(): AstroIntegration {
  let site = { origin: "", base: "" };
  return {
    name: "page-exports",
    hooks: {
      "astro:config:done": ({ config }) => {
        site = { origin: config.site?.replace(/\/$/, "") ?? "", base: config.base.replace(/\/$/, "") };
      },
      "astro:build:done": async ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const built = pages.flatMap(({ pathname }) => readBuiltPage(folder, `/${pathname}`, site) ?? []);
        writeTexts(folder, site.origin + site.base, built);
        await writePictures(folder, built);
        write(join(folder, TOUCH_ICON), await touchIcon(folder));
      },
    },
  };
}

function writeTexts(folder: string, root: string, pages: readonly BuiltPage[]): void {
  const groups = navigation(specification);
  for (const { path, markdown } of pages) write(join(folder, markdownPath(path)), markdown);
  write(join(folder, FULL.path), llmsFullTxt({ summary: SUMMARY }, groups, pages));
  const files = [FULL, ...downloads()].map((file) => ({
    ...file,
    bytes: statSync(join(folder, file.path)).size,
  }));
  const site = { title: "Gatefold", summary: SUMMARY, notes: NOTES, root, files };
  write(join(folder, "llms.txt"), llmsTxt(site, groups, pages));
}

async function writePictures(folder: string, pages: readonly BuiltPage[]): Promise<void> {
  const groups = navigation(specification);
  const operations = listOperations(specification);
  for (const { path, title, description } of pages) {
    const section = groups.find(({ items }) => items.some(({ link }) => link === path))?.label ?? "";
    const call = operations.find(({ operationId }) => operationPath(operationId) === path);
    const text = call ? plainText(call.description) : description;
    write(join(folder, picturePath(path)), await socialPicture({ title, description: text, section, call }));
  }
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const FULL = { path: "/llms-full.txt", description: "all pages of this site in one file" };

const SUMMARY =
  "The OpenAPI toolkit for the Amazon Music Web API (V1.0): a specification, a typed client, React hooks, and a server that runs the whole API on your own machine. It covers albums, tracks, artists, searches, and a user's library, playlists, likes, history and profile. Unofficial: not affiliated with Amazon.";

const NOTES = `- Every call sends the id of a security profile in \`x-api-key\` and a Login with Amazon token as \`Authorization: Bearer\`.
- A search is a POST that only reads: \`POST /search/tracks\` with \`{"searchFilters": [{"query": "…"}], "limit": 20}\`. Ids for all other calls come from there; read whole items by up to 100 ids at once.
- Samples read the base URL, the key and the token from the environment variables \`API_URL\`, \`API_KEY\` and \`TOKEN\`.
- Sentences that start with "Gatefold:" are decisions of this project where Amazon documents nothing. Nothing has been checked against the live API, which is a closed beta.
- The links below lead to Markdown.`;
