import { type Diagram, type Drawing, WIDTH } from "./diagram.ts";
import { arrowHead, drawBox, heightOf, lines, type PlacedBox, placeRow, round, wrap } from "./shapes.ts";

/** Between two rows, without labels. */
const GAP = 34;

/**
 * Boxes in rows, from top to bottom.
 *
 * @throws Error for an arrow that doesn't lead to the next row
 */
export function flow({ title, rows, arrows }: Diagram): Drawing {
  const placed: PlacedBox[][] = [];
  const parts: string[] = [];
  let y = 0;
  for (const [index, row] of rows.entries()) {
    const boxes = placeRow(row, y, WIDTH);
    placed.push(boxes);
    parts.push(...boxes.map(drawBox));
    y += (boxes[0]?.height ?? 0) + gapBelow(index);
  }
  for (const arrow of arrows) {
    const index = placed.findIndex((row) => row.some(({ id }) => id === arrow.from));
    const from = placed[index]?.find(({ id }) => id === arrow.from);
    const to = placed[index + 1]?.find(({ id }) => id === arrow.to);
    if (!from || !to)
      throw new Error(`"${title}": ${arrow.from} > ${arrow.to} leads to no box of the next row.`);
    parts.push(drawArrow(from, to, wrap(arrow.label, to.width, "note")));
  }
  return { height: Math.max(...placed.flat().map((box) => box.y + box.height)), svg: parts.join("") };

  function gapBelow(index: number): number {
    const ids = new Set(rows[index]?.map(({ id }) => id));
    const width = placeRow(rows[index + 1] ?? [], 0, WIDTH)[0]?.width ?? WIDTH;
    const labels = arrows.filter(({ from }) => ids.has(from)).map(({ label }) => wrap(label, width, "note"));
    return GAP + Math.max(0, ...labels.map(heightOf));
  }
}

/** Down, to the side, and down. The label stands above the point, in the way of the line, which ends for it. */
function drawArrow(from: PlacedBox, to: PlacedBox, label: readonly string[]): string {
  const [start, end] = [from, to].map(({ x, width }) => round(x + width / 2));
  const turn = from.y + from.height + GAP / 2;
  const top = turn + 3;
  const line = `<path d="M${start} ${from.y + from.height}V${turn}H${end}V${to.y - 4}"/>`;
  return `${line}${lines(label, { x: end ?? 0, y: top, kind: "note" })}${arrowHead(end ?? 0, to.y, "down")}`;
}
