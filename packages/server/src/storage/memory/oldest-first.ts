/** Values by their key, which can be listed oldest first. */
export class OldestFirst<T extends { readonly createdAt: string }> {
  readonly #keyOf: (value: T) => string;
  readonly #values = new Map<string, T>();
  /** Sorted when it is next read; `undefined` until then. */
  #sorted: T[] | undefined = [];

  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf;
  }

  get(key: string): T | undefined {
    return this.#values.get(key);
  }

  put(value: T): void {
    const key = this.#keyOf(value);
    const newest = this.#sorted?.at(-1);
    // Most are newer than all others.
    if (!this.#values.has(key) && (!newest || this.#compare(newest, value) < 0)) this.#sorted?.push(value);
    else this.#sorted = undefined;
    this.#values.set(key, value);
  }

  get content(): { read(limit: number): readonly T[]; replace(all: readonly T[]): void } {
    return {
      read: (limit) => this.list(limit),
      replace: (all) => {
        this.#values.clear();
        this.#sorted = [];
        for (const value of all) this.put(structuredClone(value));
      },
    };
  }

  list(limit: number, after?: T): readonly T[] {
    this.#sorted ??= [...this.#values.values()].sort((a, b) => this.#compare(a, b));
    const start =
      after === undefined ? 0 : firstWhereNot(this.#sorted, (each) => this.#compare(each, after) <= 0);
    return this.#sorted.slice(start, start + limit);
  }

  #compare(a: T, b: T): number {
    return compareText(a.createdAt, b.createdAt) || compareText(this.#keyOf(a), this.#keyOf(b));
  }
}

/** Compares texts by their code points, as databases that compare the bytes of UTF-8 do. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return orderOf(a.charCodeAt(at)) < orderOf(b.charCodeAt(at)) ? -1 : 1;
}

/** Halves of surrogate pairs come after all other characters, and the end of a text, which has no code, before them. */
function orderOf(code: number): number {
  if (Number.isNaN(code)) return -1;
  return code >= 0xd800 && code < 0xe000 ? code + 0x10000 : code;
}

/** The index of the first value for which this is false, in a list in which no value after it makes it true. */
export function firstWhereNot<T>(sorted: readonly T[], isBefore: (value: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = sorted[middle];
    if (candidate !== undefined && isBefore(candidate)) low = middle + 1;
    else high = middle;
  }
  return low;
}
