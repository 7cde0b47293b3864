import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { pageSections } from "./page-sections.ts";
import { SEARCH_INDEX } from "./section.ts";

/** Writes the text of all pages into one file, in which the search of the site looks. */
export function searchIndex(): AstroIntegration {
  let base = "";
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      "astro:build:done": ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const sections = pages.flatMap(({ pathname }) => {
          const file = join(folder, pathname, "index.html");
          return existsSync(file) ? pageSections(readFileSync(file, "utf8"), `${base}/${pathname}`) : [];
        });
        writeFileSync(join(folder, SEARCH_INDEX), JSON.stringify(sections));
      },
    },
  };
}
