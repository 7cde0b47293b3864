import sharp from "sharp";
import { inter, linesOf, type Typeface } from "./typeface.ts";

/** The texts of a picture. */
export interface PictureText {
  readonly title: string;
  readonly description: string;
  /** The part of the site that the page belongs to. */
  readonly section: string;
  /** The call that the page is about. */
  readonly call: { readonly method: string; readonly path: string } | undefined;
}

/** Size of the pictures in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

const LEFT = 80;
const WIDTH = PICTURE_SIZE.width - 2 * LEFT;
const COLOURS = {
  ground: "#161b1d",
  line: "#2c3437",
  title: "#f9f7f5",
  text: "#c8c5c1",
  quiet: "#8fa3a3",
  accent: "#5cc9c2",
};
const METHODS: Readonly<Record<string, string>> = {
  GET: "#6fd1a6",
  PUT: "#eab067",
  POST: "#80bdf1",
  PATCH: "#cdadea",
  DELETE: "#f0908c",
};

/** A picture for links to a page, as PNG. */
export async function socialPicture(text: PictureText): Promise<Buffer> {
  // A palette would halve the size, but dither the background.
  return sharp(Buffer.from(socialSvg(text)))
    .png()
    .toBuffer();
}

const [regular, semibold, bold] = [inter(400), inter(600), inter(700)];

/** The same as SVG. */
export function socialSvg({ title, description, section, call }: PictureText): string {
  const { width, height } = PICTURE_SIZE;
  const titleSize = bold.width(title, 76) > 2 * WIDTH ? 58 : 76;
  const titles = linesOf(title, WIDTH, (line) => bold.width(line, titleSize)).slice(0, 3);
  const top = call ? 292 : 270;
  const below = top + titles.length * titleSize * 1.16;
  const texts = linesOf(description, WIDTH, (line) => regular.width(line, 33));
  const room = Math.max(1, Math.floor((536 - below) / 46) + 1);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${COLOURS.ground}"/>
${SLEEVE}
<g transform="translate(${LEFT} 66) scale(2.1)">${MARK}</g>
${semibold.draw("Gatefold", { x: LEFT + 84, y: 114, size: 40, fill: COLOURS.title })}
${atRight(semibold, section, { y: 111, size: 28, fill: COLOURS.quiet })}
${call ? callLine(call) : ""}
${titles.map((line, index) => bold.draw(line, { x: LEFT, y: top + index * titleSize * 1.16, size: titleSize, fill: COLOURS.title })).join("\n")}
${cut(texts, room)
  .map((line, index) => regular.draw(line, { x: LEFT, y: below + index * 46, size: 33, fill: COLOURS.text }))
  .join("\n")}
<rect x="${LEFT}" y="560" width="${WIDTH}" height="2" fill="${COLOURS.line}"/>
${regular.draw("The Amazon Music Web API, described and runnable. Unofficial.", { x: LEFT, y: 602, size: 24, fill: COLOURS.quiet })}
</svg>`;
}

/** A drawing of a record in the corner. */
const SLEEVE = `<g opacity="0.5"><circle cx="1170" cy="600" r="330" fill="none" stroke="${COLOURS.line}" stroke-width="2"/><circle cx="1170" cy="600" r="250" fill="none" stroke="${COLOURS.line}" stroke-width="2"/><circle cx="1170" cy="600" r="170" fill="none" stroke="${COLOURS.line}" stroke-width="2"/></g>`;
const MARK = `<path fill="#1e8f8c" d="M2 6.5 15 4v24L2 25.5z"/><path fill="#13b3ab" d="M17 4l13 2.5v19L17 28z"/><circle cx="23" cy="16" r="4" fill="#f6f3ec"/><circle cx="23" cy="16" r="1" fill="#1e8f8c"/>`;

function callLine({ method, path }: { readonly method: string; readonly path: string }): string {
  const size = 30;
  const fill = METHODS[method] ?? COLOURS.accent;
  const x = LEFT + semibold.width(method, size) + 18;
  return (
    semibold.draw(method, { x: LEFT, y: 204, size, fill }) +
    regular.draw(path, { x, y: 204, size, fill: COLOURS.text })
  );
}

function atRight(
  font: Typeface,
  text: string,
  place: { readonly y: number; readonly size: number; readonly fill: string },
): string {
  return font.draw(text, { ...place, x: PICTURE_SIZE.width - LEFT - font.width(text, place.size) });
}

/** Drops lines that don't fit, and ends the last one with an ellipsis. */
function cut(lines: readonly string[], room: number): string[] {
  if (lines.length <= room) return [...lines];
  return lines
    .slice(0, room)
    .map((line, index) => (index === room - 1 ? `${line.replace(/[\s,.;:]*\S*$/, "")} …` : line));
}
