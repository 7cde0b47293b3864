import { type Diagram, type Drawing, WIDTH } from "./diagram.ts";
import {
  arrowHead,
  drawBox,
  heightOf,
  lines,
  type PlacedBox,
  placeRow,
  round,
  widestOf,
  wrap,
} from "./shapes.ts";

const LABEL_WIDTH = 200;
const SPACE = 12;

/** Boxes beside each other, and what goes between them, one below the other. */
export function sequence({ rows, arrows }: Diagram): Drawing {
  const boxes = placeRow(rows.flat(), 0, WIDTH);
  const middleOf = (wanted: string) => {
    const box = boxes.find(({ id }) => id === wanted);
    return box === undefined ? 0 : middle(box);
  };
  const parts: string[] = [];
  let y = (boxes[0]?.height ?? 0) + SPACE;
  for (const { from, to, label } of arrows) {
    const [start, end] = [middleOf(from), middleOf(to)];
    const texts = wrap(label, LABEL_WIDTH, "note");
    const half = widestOf(texts, "note") / 2;
    const x = Math.min(Math.max((start + end) / 2, half + 2), WIDTH - half - 2);
    parts.push(lines(texts, { x, y, kind: "note" }));
    y += heightOf(texts) + 7;
    const isRight = start < end;
    parts.push(
      `<path d="M${start} ${y}H${end + (isRight ? -5 : 5)}"/>${arrowHead(end, y, isRight ? "right" : "left")}`,
    );
    y += SPACE;
  }
  const lifelines = boxes.map((box) => `<path class="life" d="M${middle(box)} ${box.height}V${y}"/>`);
  return { height: y + 2, svg: [...lifelines, ...boxes.map(drawBox), ...parts].join("") };
}

function middle({ x, width }: PlacedBox): number {
  return round(x + width / 2);
}
