import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Where the style sheet is written to. */
export const LIGHT_STYLES = "light.css";

/** Matches while the reader has chosen no theme. It has the specificity of the original selector. */
const BY_SYSTEM = ":where(:root):not([data-theme])";
const NOT_LIGHT = ':where(:root):not([data-theme="light"])';

/**
 * Starlight is dark unless a script sets `data-theme`. This copies its light theme to a style sheet for readers with a
 * light system and no chosen theme, and for paper. So the theme needs neither scripts nor storage.
 */
export function lightStyles(): AstroIntegration {
  return {
    name: "light-styles",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sheets = globSync("_astro/*.css", { cwd: folder }).toSorted();
        const css = sheets.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
        writeFileSync(join(folder, LIGHT_STYLES), lightSheet(css));
      },
    },
  };
}

/** The style sheet of the light theme. */
export function lightSheet(css: string): string {
  const bySystem = lightRules(css, BY_SYSTEM);
  if (bySystem.length === 0) throw new Error("The style sheets have no light theme.");
  return [
    `@media screen and (prefers-color-scheme: light) {\n${bySystem.join("\n")}\n}`,
    `@media print {\n${lightRules(css, NOT_LIGHT).join("\n")}\n}\n`,
  ].join("\n");
}

/**
 * The rules of the light theme, with another selector. Outside of layers they win over rules in layers. Those that were in
 * a layer, as Starlight's are, come first, so that ours still win over them.
 */
export function lightRules(css: string, state: string): string[] {
  const rules = css.matchAll(/([^{}]*\[data-theme=["']?light["']?\][^{}]*)\{([^{}]*)\}/g);
  const layers = layerSpans(css);
  const found = Array.from(rules, ({ index, 1: selector = "", 2: declarations = "" }) => {
    const other = selector.replaceAll(/\[data-theme=["']?light["']?\]/g, state).trim();
    const isLayered = layers.some(({ start, end }) => start < index && index < end);
    return { isLayered, rule: `${other}{${declarations}}` };
  });
  const [layered, others] = [found.filter((one) => one.isLayered), found.filter((one) => !one.isLayered)];
  return [...layered, ...others].map(({ rule }) => rule);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Start and end of each layer of a style sheet. */
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
