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
        const rules = lightRules(sheets.map((file) => readFileSync(join(folder, file), "utf8")).join("\n"));
        if (rules.length === 0) throw new Error("The style sheets have no light theme.");
        writeFileSync(join(folder, LIGHT_STYLES), rules.join("\n"));
      },
    },
  };
}

/**
 * The rules of the light theme, for pages that say they are dark. Outside of layers, they go before those within; those
 * that were in a layer, as Starlight's are, come first, so that ours still go before them.
 */
export function lightRules(css: string): string[] {
  const rules = css.matchAll(/([^{}]*\[data-theme=["']?light["']?\][^{}]*)\{([^{}]*)\}/g);
  const layers = layerSpans(css);
  const found = Array.from(rules, ({ index, 1: selector = "", 2: declarations = "" }) => {
    const dark = selector.replaceAll(/\[data-theme=["']?light["']?\]/g, '[data-theme="dark"]').trim();
    const isLayered = layers.some(({ start, end }) => start < index && index < end);
    return { isLayered, rule: `${dark}{${declarations}}` };
  });
  const [layered, others] = [found.filter((one) => one.isLayered), found.filter((one) => !one.isLayered)];
  return [...layered, ...others].map(({ rule }) => rule);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From where to where the layers of a style sheet go. */
function layerSpans(css: string): Span[] {
  const open: { readonly start: number; readonly isLayer: boolean }[] = [];
  const spans: Span[] = [];
  for (const { 0: brace, index } of css.matchAll(/(?:@layer[^{};]*)?\{|\}/g)) {
    if (brace !== "}") open.push({ start: index, isLayer: brace.startsWith("@layer") });
    else {
      const block = open.pop();
      if (block?.isLayer) spans.push({ start: block.start, end: index });
    }
  }
  return spans;
}
