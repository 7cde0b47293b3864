import { inter, linesOf } from "../pictures/typeface.ts";
import { escapeHtml } from "../site/escape-html.ts";
import type { Box } from "./diagram.ts";

const TITLE_SIZE = 13;
/** Of notes and labels. */
const NOTE_SIZE = 12;
const LINE_HEIGHT = 16;
const PADDING = 9;

const fonts = { title: inter(600), note: inter(400) };

type TextClass = keyof typeof fonts;

/**
 * A text that is broken into lines no wider than given, about as long as each other.
 *
 * @throws Error for a word that is too wide
 */
export function wrap(text: string, width: number, kind: TextClass): string[] {
  if (text === "") return [];
  const breakAt = (most: number) => linesOf(text, most, (line) => widthOf(line, kind));
  const broken = breakAt(width);
  if (widestOf(broken, kind) > width) throw new Error(`"${text}" is wider than ${Math.floor(width)} units.`);
  let narrower = widestOf(broken, kind) - 1;
  while (broken.length > 1 && narrower > 0) {
    const next = breakAt(narrower);
    const widest = widestOf(next, kind);
    if (next.length > broken.length || widest > narrower) break;
    broken.splice(0, broken.length, ...next);
    narrower = widest - 1;
  }
  return broken;
}

/** How wide the widest of some lines is. */
export function widestOf(texts: readonly string[], kind: TextClass): number {
  return Math.max(0, ...texts.map((text) => widthOf(text, kind)));
}

function widthOf(line: string, kind: TextClass): number {
  return fonts[kind].width(line, kind === "title" ? TITLE_SIZE : NOTE_SIZE);
}

/** Lines of text, centred around x. The first one stands below y. */
export function lines(
  texts: readonly string[],
  { x, y, kind }: { x: number; y: number; kind: TextClass },
): string {
  return texts
    .map((text, index) => {
      const baseline = y + index * LINE_HEIGHT + 12;
      return `<text class="${kind}" x="${round(x)}" y="${round(baseline)}">${escapeHtml(text)}</text>`;
    })
    .join("");
}

/** How high lines of text are. */
export function heightOf(texts: readonly string[]): number {
  return texts.length * LINE_HEIGHT;
}

/** A box with its texts, as high as the highest of its row. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** Places boxes beside each other. */
export function placeRow(boxes: readonly Box[], y: number, width: number): PlacedBox[] {
  const gap = 8;
  const each = boxes.length === 1 ? Math.min(width, 232) : (width - gap * (boxes.length - 1)) / boxes.length;
  const left = boxes.length === 1 ? (width - each) / 2 : 0;
  const height = Math.max(...boxes.map((box) => heightOf(textsOf(box, each).flat()))) + 2 * PADDING;
  return boxes.map((box, index) => ({ ...box, x: left + index * (each + gap), width: each, y, height }));
}

/** Draws a box. */
export function drawBox(box: PlacedBox): string {
  const { x, y, width, height } = box;
  const [title = [], note = []] = textsOf(box, width);
  const top = y + (height - heightOf([...title, ...note])) / 2;
  const middle = x + width / 2;
  const rect = `<rect x="${round(x + 0.5)}" y="${y + 0.5}" width="${round(width - 1)}" height="${height - 1}" rx="6"/>`;
  const texts = lines(title, { x: middle, y: top, kind: "title" });
  return `${rect}${texts}${lines(note, { x: middle, y: top + heightOf(title), kind: "note" })}`;
}

/** The lines of its title and of its note. */
function textsOf({ title, note }: Box, width: number): [string[], string[]] {
  const room = width - 2 * PADDING + 6;
  return [wrap(title, room, "title"), wrap(note, room, "note")];
}

/** The head of an arrow whose point is at a place. */
export function arrowHead(x: number, y: number, to: "down" | "left" | "right"): string {
  const shape = { down: "l-4-7h8z", left: "l7-4v8z", right: "l-7-4v8z" }[to];
  return `<path class="head" d="M${round(x)} ${round(y)}${shape}"/>`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
