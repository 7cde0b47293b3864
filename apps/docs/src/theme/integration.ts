import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Where the style sheet is written to. */
export const LIGHT_STYLES = "light-without-script.css";

/**
 * Starlight sets the theme by script, and is dark without one. This writes the light theme as a style sheet that
 * pages without script load for readers who prefer light.
 */
export function lightWithoutScript(): AstroIntegration {
  return {
    name: "light-without-script",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sheets = globSync("_astro/*.css", { cwd: folder }).toSorted();
        const rules = sheets.flatMap((file) => lightRules(readFileSync(join(folder, file), "utf8")));
        if (rules.length === 0) throw new Error("The style sheets have no light theme.");
        writeFileSync(join(folder, LIGHT_STYLES), rules.join("\n"));
      },
    },
  };
}

/** The rules of the light theme, for pages that say they are dark. Outside of layers, they go before those within. */
export function lightRules(css: string): string[] {
  const rules = css.matchAll(/([^{}]*\[data-theme=["']?light["']?\][^{}]*)\{([^{}]*)\}/g);
  return Array.from(rules, ([, selector = "", declarations = ""]) => {
    const dark = selector.replaceAll(/\[data-theme=["']?light["']?\]/g, '[data-theme="dark"]').trim();
    return `${dark}{${declarations}}`;
  });
}
