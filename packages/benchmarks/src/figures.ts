/**
 * The value that a share of the values does not exceed (nearest rank).
 *
 * @param share from 0 to 1: 0.99 is the 99th percentile
 * @returns NaN when there are no values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** The middle value, or the mean of the two in the middle; NaN when there are no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** The median of those that were measured; `undefined` when none was. */
export function medianOfKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? median(known) : undefined;
}

/**
 * Text in columns: the first aligned to the left, the others, which are numbers, to the right.
 *
 * @param header one title a column
 * @param rows cells already formatted; a missing cell is empty
 */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? "";
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return [line(header), ...rows.map(line)].join("\n");
}

/** A number with separators of thousands; "-" for what was not measured. */
export function formatNumber(value: number | undefined, decimals = 0): string {
  if (value === undefined || Number.isNaN(value)) return "-";
  return value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** What a figure has to be. A figure that could not be measured misses its goal. */
export interface Goal {
  readonly what: string;
  readonly value: number | undefined;
  readonly limit: number;
  readonly at: "least" | "most";
  /** How many decimals are printed. */
  readonly decimals: number;
}

/** A figure that has to be at most `limit`. */
export function atMost(what: string, value: number | undefined, limit: number, decimals = 0): Goal {
  return { what, value, limit, at: "most", decimals };
}

/** A figure that has to be at least `limit`. */
export function atLeast(what: string, value: number | undefined, limit: number, decimals = 0): Goal {
  return { what, value, limit, at: "least", decimals };
}

export function isReached({ value, limit, at }: Goal): boolean {
  return value !== undefined && (at === "least" ? value >= limit : value <= limit);
}

/** A line for each goal. */
export function formatGoals(goals: readonly Goal[]): string {
  return goals
    .map((goal) => {
      const { what, value, limit, at, decimals } = goal;
      const verdict = isReached(goal) ? "PASS" : "FAIL";
      return `${verdict}: ${what}: ${formatNumber(value, decimals)} (at ${at} ${formatNumber(limit, decimals)})`;
    })
    .join("\n");
}
