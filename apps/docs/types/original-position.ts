/** Maps a range of the converted text to a range of the original, in UTF-16 code units. */
export type Mapping = readonly [start: number, length: number, originalStart: number, ...rest: unknown[]];

/** A position in a text. Rows and columns begin with 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The position in the original of a position in the converted text; the beginning if there is none. */
export function originalPosition(
  {
    text,
    code,
    mappings,
  }: { readonly text: string; readonly code: string; readonly mappings: readonly Mapping[] },
  { row, column }: Position,
): Position {
  const offset =
    code
      .split("\n")
      .slice(0, row - 1)
      .join("\n").length +
    (row > 1 ? 1 : 0) +
    column -
    1;
  const found = mappings.find(([start, length]) => offset >= start && offset <= start + length);
  const original = found ? found[2] + offset - found[0] : 0;
  const before = text.slice(0, original).split("\n");
  return { row: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
