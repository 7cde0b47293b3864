/** A column of text. The tables have types, so these checks never fail on our own databases. */
export function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`expected text in a column, found ${typeof value}`);
}

export function textOrNull(value: unknown): string | null {
  return value === null ? null : text(value);
}

export function integer(value: unknown): number {
  if (typeof value === "number") return value;
  throw new TypeError(`expected an integer in a column, found ${typeof value}`);
}

export function bytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`expected bytes in a column, found ${typeof value}`);
}
