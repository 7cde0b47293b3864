/**
 * A map that forgets what was not used for longest. It remembers the last `maxSize` keys at least, and never more than twice as
 * many. A library for this takes 1 KB of a page, where the server runs, too.
 */
export class RecentMap<Value> {
  readonly #maxSize: number;
  #recent = new Map<string, Value>();
  /** What was recent before. What of it is used becomes recent again, and the rest goes when the recent ones are too many. */
  #older = new Map<string, Value>();

  /** @param maxSize 1 or more */
  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.#recent.size + this.#older.size;
  }

  get(key: string): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: Value): void {
    this.#older.delete(key);
    this.#recent.set(key, value);
    if (this.#recent.size < this.#maxSize) return;
    this.#older = this.#recent;
    this.#recent = new Map();
  }

  delete(key: string): void {
    this.#recent.delete(key);
    this.#older.delete(key);
  }

  clear(): void {
    this.#recent.clear();
    this.#older.clear();
  }
}
