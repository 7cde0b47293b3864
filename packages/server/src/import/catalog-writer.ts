import type { Store } from "../storage/store.ts";
import type { ImportCheckpoint } from "../storage/catalog.ts";
import type { ImportedAlbum } from "./import-catalog.ts";
import { type Incoming, type PlacedBatch, placeAlbums } from "./album-placement.ts";

/** Limits the memory of a batch of long lines. 500 usual ones take half of it. */
const maxBatchBytes = 16 * 1024 * 1024;

const encoder = new TextEncoder();

export interface WriterOptions {
  readonly store: Store;
  readonly batchSize: number;
  /** Names the source to the store. `undefined` for a source that can't be read again: it has no checkpoints. */
  readonly checkpointKey: string | undefined;
  readonly onStored?: ((albums: readonly ImportedAlbum[]) => void) | undefined;
}

/** Stores what is read from one source, in batches, and counts. */
export class CatalogWriter {
  readonly #store: Store;
  readonly #batchSize: number;
  readonly #checkpointKey: string | undefined;
  readonly #onStored: WriterOptions["onStored"];
  #batch: Incoming[] = [];
  #batchBytes = 0;
  #skippedInBatch = 0;
  #imported = 0;
  #skipped = 0;

  constructor({ store, batchSize, checkpointKey, onStored }: WriterOptions) {
    this.#store = store;
    this.#batchSize = batchSize;
    this.#checkpointKey = checkpointKey;
    this.#onStored = onStored;
  }

  get lines(): number {
    return this.#imported + this.#skipped;
  }

  get imported(): number {
    return this.#imported;
  }

  get skipped(): number {
    return this.#skipped;
  }

  /** Restores the counts of an unfinished import of the same source. Returns how many lines it had done. */
  async resume(): Promise<number> {
    if (this.#checkpointKey === undefined) return 0;
    const checkpoint = await this.#store.catalog.getCheckpoint(this.#checkpointKey);
    this.#imported = checkpoint?.imported ?? 0;
    this.#skipped = checkpoint?.skipped ?? 0;
    return this.lines;
  }

  /** @param bytes Length of the line, for the bound on memory. */
  async add(incoming: Incoming, bytes: number): Promise<void> {
    this.#batch.push(incoming);
    this.#batchBytes += bytes;
    this.#imported += 1;
    if (this.#batch.length >= this.#batchSize || this.#batchBytes >= maxBatchBytes) await this.flush();
  }

  skip(): void {
    this.#skipped += 1;
    this.#skippedInBatch += 1;
  }

  /** Stores the batch, and how far the source is done, in one transaction. */
  async flush(): Promise<void> {
    if (this.#batch.length === 0 && this.#skippedInBatch === 0) return;
    // Repeated if another import has changed what the ids were chosen by.
    let placed = await placeAlbums(this.#store, this.#batch);
    while (!(await this.#put(placed))) placed = await placeAlbums(this.#store, this.#batch);
    this.#batch = [];
    this.#batchBytes = 0;
    this.#skippedInBatch = 0;
    if (placed.albums.length > 0) {
      this.#onStored?.(placed.albums.map(({ id, mbid, title }) => ({ id, mbid, title })));
    }
  }

  async #put({ albums, expected }: PlacedBatch): Promise<boolean> {
    const encoded = albums.map(({ title: _title, ...album }) => ({
      ...album,
      json: encoder.encode(album.json),
    }));
    return await this.#store.catalog.put(encoded, { checkpoint: this.#checkpoint(), expected });
  }

  /** Stores the rest. A finished source needs no checkpoint. */
  async finish(): Promise<void> {
    await this.flush();
    await this.forgetCheckpoint();
  }

  async forgetCheckpoint(): Promise<void> {
    if (this.#checkpointKey !== undefined) await this.#store.catalog.deleteCheckpoint(this.#checkpointKey);
  }

  #checkpoint(): ImportCheckpoint | undefined {
    if (this.#checkpointKey === undefined) return undefined;
    return {
      source: this.#checkpointKey,
      lines: this.lines,
      imported: this.#imported,
      skipped: this.#skipped,
    };
  }
}
