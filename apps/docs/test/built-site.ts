import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { siteSettings } from "../src/site/settings.ts";

/** By default the parser takes the content of `pre` for text. */
const PARSE_OPTIONS = { blockTextElements: { script: true, noscript: true, style: true } };

const DIST = join(import.meta.dirname, "../dist");

/** A page of the built site. */
export interface BuiltPage {
  /** Address within the site, `/errors/`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
  /** The text of the page's content, without the navigation around it. */
  readonly text: string;
}

/** The base path that the site was built for. */
export const BASE: string = siteSettings(process.env).base.replace(/\/$/, "");

/**
 * The pages of the built site.
 *
 * @throws {Error} when the site has not been built.
 */
export function builtPages(): BuiltPage[] {
  if (!existsSync(join(DIST, "index.html")))
    throw new Error("apps/docs/dist is missing: run `pnpm build`, then the tests.");
  return globSync("**/*.html", { cwd: DIST }).map((file) => {
    const html = readBuilt(file);
    const root = parse(html, PARSE_OPTIONS);
    const text = root.querySelector("main")?.text.replaceAll(/\s+/g, " ") ?? "";
    return { html, root, text, path: `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}` };
  });
}

/** A file of the built site as text. */
export function readBuilt(file: string): string {
  return readFileSync(join(DIST, file), "utf8");
}

/** Whether the built site has a file, given by its address within the site. */
export function isBuilt(path: string): boolean {
  return existsSync(join(DIST, path));
}
