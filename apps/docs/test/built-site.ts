import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { siteSettings } from "../src/site/settings.ts";

/** By default the parser doesn't parse the content of `pre`. */
const PARSE_OPTIONS = { blockTextElements: { script: true, noscript: true, style: true } };

/** A site that has been built. */
export interface BuiltSite {
  readonly folder: string;
  /** The base path it was built for, without a slash at the end. */
  readonly base: string;
  /** All pages but the demo, which is an app of its own. */
  readonly pages: readonly BuiltPage[];
}

/** A page of a built site. */
export interface BuiltPage {
  /** Address within the site, `/errors/`. */
  readonly path: string;
  readonly root: HTMLElement;
  /** The text of the page's content, without the navigation around it. */
  readonly text: string;
}

/**
 * Reads a built site.
 *
 * @param folder - where it was built to; `dist` unless told
 * @param base - the base path it was built for; `DOCS_BASE` unless told
 * @throws {Error} when the site has not been built.
 */
export function builtSite(
  folder: string = join(import.meta.dirname, "../dist"),
  base: string = siteSettings(process.env).base,
): BuiltSite {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`${folder} is missing: run \`pnpm build\`, then the tests.`);
  const files = globSync("**/*.html", { cwd: folder }).filter((file) => !file.startsWith("demo"));
  return { folder, base: base.replace(/\/$/, ""), pages: files.map((file) => readPage(folder, file)) };
}

function readPage(folder: string, file: string): BuiltPage {
  const root = parse(readFileSync(join(folder, file), "utf8"), PARSE_OPTIONS);
  const text = root.querySelector("main")?.text.replaceAll(/\s+/g, " ") ?? "";
  return { root, text, path: `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}` };
}
