import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { labelCells } from "./label-cells.ts";

/** Lets the tables of all pages be read on a phone; `styles/tables.css` has the rest. */
export function tablesForPhones(): AstroIntegration {
  return {
    name: "tables-for-phones",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of globSync("**/*.html", { cwd: folder })) {
          const file = join(folder, name);
          writeFileSync(file, labelCells(readFileSync(file, "utf8")));
        }
      },
    },
  };
}
