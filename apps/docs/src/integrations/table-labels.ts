import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type HTMLElement, parse } from "node-html-parser";
import { editFiles, PAGES } from "./edit-files.ts";

const TABLE = /<table[\s>].*?<\/table>/gs;

/** Prepares the tables of all pages for phones, together with `styles/tables.css`. */
export function tablesForPhones(): AstroIntegration {
  return {
    name: "tables-for-phones",
    hooks: {
      "astro:build:done": ({ dir }) => editFiles(fileURLToPath(dir), PAGES, labelCells),
    },
  };
}

/**
 * Adds the heading of its column to every cell, as `data-label`: on a phone a row is a block, and each cell needs a label.
 * Roles keep tables accessible when style sheets display them as blocks.
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
      // The first cell is the title of the row, and needs no label.
      if (column > 0) cell.setAttribute("data-label", labels[column] ?? "");
    });
}
