import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkitten";

/** Where a line of text begins, and how it looks. */
export interface TextPlace {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

/** A font whose letters are drawn as shapes, so that a picture looks the same on every machine. */
export interface Typeface {
  /** How wide a text is, in the unit of the size. */
  width(text: string, size: number): number;
  /** A text as SVG. */
  draw(text: string, place: TextPlace): string;
}

/** Loads Inter in a weight. */
export function inter(weight: 400 | 600 | 700): Typeface {
  const file = `@fontsource/inter/files/inter-latin-${weight}-normal.woff`;
  const font = create(readFileSync(createRequire(import.meta.url).resolve(file)));
  if (font.isCollection) throw new Error(`${file} holds more than one font.`);
  const unit = (size: number) => size / font.unitsPerEm;
  return {
    width: (text, size) =>
      sum(font.glyphsForString(text).map(({ advanceWidth }) => advanceWidth)) * unit(size),
    draw(text, { x, y, size, fill }) {
      const scale = unit(size);
      let at = 0;
      const shapes = font.glyphsForString(text).map(({ path, advanceWidth }) => {
        const shape = path.translate(at, 0).toSVG();
        at += advanceWidth;
        return shape;
      });
      return `<path fill="${fill}" transform="translate(${x} ${y}) scale(${scale} -${scale})" d="${shapes.join("")}"/>`;
    },
  };
}

/** Breaks a text into lines that are no wider than given. */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const done: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${done.at(-1)} ${word}`;
    if (done.length > 0 && widthOf(longer) <= width) done[done.length - 1] = longer;
    else done.push(word);
  }
  return done;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
