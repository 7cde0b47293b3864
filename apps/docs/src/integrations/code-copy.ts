import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { editFiles, PAGES } from "./edit-files.ts";

/** The button of Expressive Code that copies a block, with the text to copy. */
const BUTTON =
  /<div class="copy">(?:(?!<\/button>).)*?\bdata-code="([^"]*)"(?:(?!<\/button>).)*<\/button><\/div>/gs;

/** Has blocks of code copied by the same button as all other code of the site. */
export function codeCopy(): AstroIntegration {
  return {
    name: "code-copy",
    hooks: {
      "astro:build:done": ({ dir }) => editFiles(fileURLToPath(dir), PAGES, withOwnButtons),
    },
  };
}

/** Replaces the buttons of a page. */
export function withOwnButtons(html: string): string {
  return html.replaceAll(
    BUTTON,
    (_button, text: string) =>
      `<copy-button class="needs-script not-content" data-code="${text}"><button type="button">Copy</button></copy-button>`,
  );
}
