import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkitten";
import subsetFont from "subset-font";
import { href } from "./href.ts";

/** The weights of the typeface: of text, and of headings and what is emphasised. */
export const FONT_WEIGHTS = [400, 600] as const;

export type FontWeight = (typeof FONT_WEIGHTS)[number];

/** ASCII, the punctuation of our texts, and letters with accents, which titles of music have. Others are the system's. */
const CHARACTERS = `${characters(0x20, 0x7e)}\u00a0·×–—‘’“”…•àáâãäåæçèéêëìíîïñòóôõöøùúûüÄÅÆÉÖØÜß`;

/** Letters as often as in English text, to compare how wide typefaces are. */
const SAMPLE = "aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      ";
/** Mean width of these letters in Arial, in its 2048 units. */
const ARIAL_MEAN = 934.5 / 2048;

/** Address of a font within the site. */
export function fontPath(weight: FontWeight): string {
  return `/fonts/inter-${weight}.woff2`;
}

/** The font with the characters of the site alone, as WOFF2: a quarter of the letters, and half of the bytes. */
export function fontFile(weight: FontWeight): Promise<Uint8Array> {
  return subsetFont(readFileSync(sourceFile(weight)), CHARACTERS, { targetFormat: "woff2" });
}

/** The licence of the typeface, which goes along with it. */
export function fontLicence(): string {
  return readFileSync(createRequire(import.meta.url).resolve("@fontsource/inter/LICENSE"), "utf8");
}

/**
 * The rules that load the typeface. The page doesn't wait for it: a font that comes too late is used from the next page on,
 * so that no text moves. Until then, the system's font takes the same space.
 *
 * @param display - what happens to text before the font is there
 */
export function fontFaces(display: "optional" | "swap" = "optional"): string {
  const fonts = FONT_WEIGHTS.map((weight) => {
    const weights = weight === 400 ? "100 500" : "501 900";
    return `@font-face{font-family:Inter;font-weight:${weights};font-display:${display};src:url(${href(fontPath(weight))}) format("woff2")}`;
  });
  return [...fonts, fallbackFace()].join("\n");
}

/** Arial, or what has its widths, scaled to the widths and heights of Inter. */
function fallbackFace(): string {
  const font = create(readFileSync(sourceFile(400)));
  if (font.isCollection) throw new Error("The file of Inter holds more than one font.");
  const widths = font.glyphsForString(SAMPLE).map(({ advanceWidth }) => advanceWidth);
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length / font.unitsPerEm;
  const scale = mean / ARIAL_MEAN;
  const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
  const height = (units: number) => percent(Math.abs(units) / font.unitsPerEm / scale);
  const sources = ["Arial", "Liberation Sans", "Helvetica"].map((name) => `local("${name}")`).join();
  return `@font-face{font-family:"Inter fallback";src:${sources};size-adjust:${percent(scale)};ascent-override:${height(font.ascent)};descent-override:${height(font.descent)};line-gap-override:0%}`;
}

function sourceFile(weight: FontWeight): string {
  return createRequire(import.meta.url).resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`);
}

function characters(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
