/** What a search does, and where its answers go. */
export interface LatestSearchOptions<Found> {
  /** Must not reject. The signal is aborted once the answer is of no more use. */
  readonly find: (text: string, signal: AbortSignal) => Promise<Found>;
  readonly show: (found: Found) => void;
  /** The clock; that of the page unless told. */
  readonly wait?: (delayMs: number) => Promise<void>;
}

/** Searches for the text that was typed last. Earlier searches are cancelled, and their answers are dropped. */
export class LatestSearch<Found> {
  readonly #options: LatestSearchOptions<Found>;
  #current = new AbortController();

  constructor(options: LatestSearchOptions<Found>) {
    this.#options = options;
  }

  /** @param delayMs - how long to wait for more typing */
  async run(text: string, delayMs: number): Promise<void> {
    this.cancel();
    const { signal } = this.#current;
    const { find, show, wait = timeout } = this.#options;
    await wait(delayMs);
    if (signal.aborted) return;
    const found = await find(text, signal);
    if (!signal.aborted) show(found);
  }

  /** Drops the answer that is waited for, if there is one. */
  cancel(): void {
    this.#current.abort();
    this.#current = new AbortController();
  }
}

function timeout(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
