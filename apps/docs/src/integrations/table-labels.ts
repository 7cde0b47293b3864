import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type HTMLElement, parse } from "node-html-parser";

const TABLE = /<table[\s>].*?<\/table>/gs;

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

/**
 * Gives every cell of a page's tables the heading of its column, as `data-label`: on a phone a row is a block, and each
 * cell says what it is. Roles keep the tables tables for screen readers, however they are drawn.
 */
export function labelCells(html: string): string {
  return html.replaceAll(TABLE, (source) => {
    const root = parse(source);
    const table = root.querySelector("table");
    if (table) label(table);
    return root.toString();
  });
}

function label(table: HTMLElement): void {
  const [head, ...rows] = table.querySelectorAll("tr");
  const labels = head?.querySelectorAll("th, td").map(({ text }) => text.trim()) ?? [];
  table.setAttribute("role", "table");
  for (const group of table.querySelectorAll("thead, tbody")) group.setAttribute("role", "rowgroup");
  for (const row of [...(head ? [head] : []), ...rows]) row.setAttribute("role", "row");
  for (const cell of head?.querySelectorAll("th") ?? []) cell.setAttribute("role", "columnheader");
  for (const row of rows)
    row.querySelectorAll("th, td").forEach((cell, column) => {
      cell.setAttribute("role", cell.rawTagName === "th" ? "rowheader" : "cell");
      // The first cell is what the row is about.
      if (column > 0) cell.setAttribute("data-label", labels[column] ?? "");
    });
}
