/** What was last acknowledged of an album: whether it is in the library. */
interface Line {
  isIn: boolean;
  acknowledged: number;
}

/** Knows what a library must hold, by the changes that a server has acknowledged. */
export class Ledger {
  readonly #lines = new Map<string, Line>();
  #acknowledged = 0;

  /** How many changes were acknowledged. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** Notes that a change was answered with 200. */
  acknowledge(albumId: string, isIn: boolean): void {
    this.#acknowledged += 1;
    this.#lines.set(albumId, { isIn, acknowledged: this.#acknowledged });
  }

  /** Forgets an album of whose last change nobody knows what became. */
  forget(albumId: string): void {
    this.#lines.delete(albumId);
  }

  /** What should be there and is not, and the other way round. */
  differences(kept: ReadonlySet<string>): readonly string[] {
    return [...this.#lines].flatMap(([albumId, { isIn, acknowledged }]) =>
      kept.has(albumId) === isIn
        ? []
        : [`${albumId} ${isIn ? "is missing" : "is back"} (change ${acknowledged} of ${this.#acknowledged})`],
    );
  }
}
