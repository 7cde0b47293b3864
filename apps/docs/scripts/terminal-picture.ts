import { escapeHtml } from "../src/site/escape-html.ts";

/** A command that is typed, and what it prints. */
export interface Step {
  readonly command: string;
  readonly lines: readonly string[];
}

const COLUMN = 8.4;
const ROW = 19;
const LEFT = 18;
const TOP = 40;
const COLUMNS = 82;

const LETTER_MS = 60;
const LINE_MS = 70;
const BEFORE_TYPING_MS = 700;
const BEFORE_OUTPUT_MS = 500;

/**
 * A terminal as SVG, whose commands are typed and whose lines appear, once. All text is text.
 *
 * @param moves - `false` for a picture of the end
 */
export function terminalPicture(steps: readonly Step[], moves: boolean): string {
  const parts: string[] = [];
  let row = 0;
  let atMs = 0;
  const baseline = () => TOP + row * ROW;
  for (const { command, lines } of steps) {
    atMs += BEFORE_TYPING_MS;
    parts.push(text("$", baseline(), { x: LEFT, kind: "prompt", atMs: atMs - BEFORE_TYPING_MS }));
    parts.push(text(command, baseline(), { x: LEFT + 2 * COLUMN, kind: "typed", atMs }));
    parts.push(cover(command.length, baseline(), atMs));
    atMs += command.length * LETTER_MS + BEFORE_OUTPUT_MS;
    row += 1;
    for (const line of lines) {
      if (line !== "") parts.push(text(line, baseline(), { x: LEFT, kind: "out", atMs }));
      atMs += LINE_MS;
      row += 1;
    }
    row += 1;
  }
  const width = Math.round(2 * LEFT + COLUMNS * COLUMN);
  const height = TOP + (row - 1) * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>${escapeHtml(steps.map(({ command }) => command).join(", then "))}</title>
<style>
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre; animation: show 1ms both; }
.prompt { fill: #5cc9c2; }
.typed { fill: #f9f7f5; }
.out { fill: #c8c5c1; }
.cover { fill: #161b1d; animation-name: type; animation-fill-mode: both; }
@keyframes show { from { visibility: hidden; } to { visibility: visible; } }
@keyframes type { to { transform: translateX(100%); visibility: hidden; } }
${moves ? "" : "text { animation: none; } .cover { display: none; }\n"}</style>
<rect width="${width}" height="${height}" rx="10" fill="#161b1d"/>
${parts.join("\n")}
</svg>
`;
}

interface TextPlace {
  readonly x: number;
  readonly kind: string;
  readonly atMs: number;
}

/** Of a set length, so that columns stand below each other in every typeface. */
function text(content: string, y: number, { x, kind, atMs }: TextPlace): string {
  const length = (content.length * COLUMN).toFixed(1);
  return `<text class="${kind}" x="${x.toFixed(1)}" y="${y}" textLength="${length}" style="animation-delay:${atMs}ms">${escapeHtml(content)}</text>`;
}

/** Uncovers a command letter by letter. */
function cover(letters: number, y: number, atMs: number): string {
  const place = `x="${LEFT + 2 * COLUMN}" y="${y - 14}" width="${(letters * COLUMN).toFixed(1)}" height="${ROW}"`;
  const timing = `animation-duration:${letters * LETTER_MS}ms;animation-delay:${atMs}ms;animation-timing-function:steps(${letters})`;
  return `<rect class="cover" ${place} style="transform-box:fill-box;${timing}"/>`;
}
