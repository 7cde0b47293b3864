import sharp from "sharp";

const WIDTH = 1200;
const HEIGHT = 630;
const LETTERS_A_LINE = 26;

/** A picture for links to a page, as PNG. */
export async function socialPicture(title: string, description: string): Promise<Buffer> {
  return sharp(Buffer.from(socialSvg(title, description)))
    .png({ palette: true })
    .toBuffer();
}

/** The same as SVG. */
export function socialSvg(title: string, description: string): string {
  const titleLines = lines(title, LETTERS_A_LINE).slice(0, 3);
  const below = 250 + titleLines.length * 84;
  const text = (content: string, y: number, size: number, fill: string, weight = 400) =>
    `<text x="88" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(content)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#161b1d"/>
<rect width="12" height="${HEIGHT}" fill="#1e8f8c"/>
<g transform="translate(88 70) scale(2.6)"><path fill="#1e8f8c" d="M2 6.5 15 4v24L2 25.5z"/><path fill="#1e8f8c" opacity="0.72" d="M17 4l13 2.5v19L17 28z"/></g>
<text x="190" y="128" font-size="42" font-weight="700" fill="#f9f7f5">Gatefold</text>
${titleLines.map((line, index) => text(line, 280 + index * 84, 68, "#f9f7f5", 700)).join("\n")}
${lines(description, 62)
  .slice(0, 3)
  .map((line, index) => text(line, below + 30 + index * 46, 32, "#c8c5c1"))
  .join("\n")}
</svg>`;
}

/** Breaks a text into lines of about so many letters. */
function lines(text: string, letters: number): string[] {
  const done: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = done.at(-1);
    if (last !== undefined && last.length + word.length < letters) done[done.length - 1] = `${last} ${word}`;
    else done.push(word);
  }
  return done;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
