/** What a diagram shows, read from its text. */
export interface Diagram {
  readonly kind: "flow" | "sequence";
  readonly title: string;
  /** Boxes by rows. Those of a sequence stand in one row. */
  readonly rows: readonly (readonly Box[])[];
  readonly arrows: readonly Arrow[];
}

export interface Box {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** A drawing, of the width {@link WIDTH}. */
export interface Drawing {
  readonly height: number;
  readonly svg: string;
}

/** Of every diagram: as many units as a phone has pixels beside the text, so that letters keep their size there. */
export const WIDTH = 356;

const ARROW = /^(\w+) > (\w+)(?:: (.+))?$/;
const BOX = /^(\w+) = ([^|]+?)(?: \| (.+))?$/;

/**
 * Reads a diagram: its kind and title, then boxes as `id = Title | note`, in rows that `---` separates, then arrows as
 * `from > to: label`.
 *
 * @throws Error for a line that is none of these, and for an arrow to or from no box
 */
export function readDiagram(text: string): Diagram {
  const [head = "", ...lines] = text.trim().split("\n");
  const [, kind, title = ""] = /^(flow|sequence): (.+)$/.exec(head) ?? [];
  if (kind !== "flow" && kind !== "sequence")
    throw new Error(`"${head}" is no kind of diagram with a title.`);
  const rows: Box[][] = [[]];
  const arrows: Arrow[] = [];
  for (const line of lines) {
    const [, from, to = "", label = ""] = ARROW.exec(line) ?? [];
    const [, id, name = "", note = ""] = BOX.exec(line) ?? [];
    if (line === "---") rows.push([]);
    else if (from !== undefined) arrows.push({ from, to, label });
    else if (id !== undefined) rows.at(-1)?.push({ id, title: name, note });
    else throw new Error(`"${line}" is no line of the diagram "${title}".`);
  }
  const ids = new Set(rows.flat().map(({ id }) => id));
  for (const { from, to } of arrows)
    for (const id of [from, to]) if (!ids.has(id)) throw new Error(`"${title}" has no box "${id}".`);
  return { kind, title, rows, arrows };
}

/** The same in sentences, for those who don't see it. */
export function describeDiagram({ rows, arrows }: Diagram): string {
  const boxes = rows.flat();
  const titleOf = (wanted: string) => boxes.find(({ id }) => id === wanted)?.title;
  const notes = boxes.filter(({ note }) => note !== "").map(({ title, note }) => `${title}: ${note}.`);
  const steps = arrows.map(
    ({ from, to, label }) => `${titleOf(from)} → ${titleOf(to)}${label && `: ${label}`}.`,
  );
  return [...new Set(notes), ...new Set(steps)].join(" ");
}
