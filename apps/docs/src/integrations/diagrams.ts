import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { parse } from "node-html-parser";
import { diagramFigure } from "../diagrams/figure.ts";
import { editFiles, PAGES } from "./edit-files.ts";

const BLOCK =
  /<div class="expressive-code">(?:(?!<div class="expressive-code">).)*?<pre data-language="diagram".*?<\/figure><\/div>/gs;

/** Draws the blocks of code whose language is `diagram`. */
export function diagrams(): AstroIntegration {
  return {
    name: "diagrams",
    hooks: {
      "astro:build:done": ({ dir }) => editFiles(fileURLToPath(dir), PAGES, withDiagrams),
    },
  };
}

/** Puts a drawing in the place of each block. Style sheets that the first block of a page brings stay. */
export function withDiagrams(html: string): string {
  return html.replaceAll(BLOCK, (block) => {
    const root = parse(block, { blockTextElements: {} });
    const text = root.querySelectorAll(".ec-line").map((line) => line.text.trimEnd());
    const rest = block.match(/<link [^>]*>|<script.*?<\/script>/gs) ?? [];
    return `${rest.join("")}${diagramFigure(text.join("\n"))}`;
  });
}
