import type { StoredAlbum } from "../store.ts";

/** The albums, with their ids in ascending order for those who ask for them page by page. */
export class AlbumCatalog {
  readonly #albums = new Map<string, Uint8Array>();
  /** Sorted when it is next read; `undefined` after an id was added. */
  #sortedIds: readonly string[] | undefined;

  get size(): number {
    return this.#albums.size;
  }

  get(id: string): Uint8Array | undefined {
    return this.#albums.get(id);
  }

  put(albums: readonly StoredAlbum[]): void {
    const sizeBefore = this.#albums.size;
    // A copy, because callers often hand over a view of a large buffer that would stay alive as a whole.
    for (const { id, json } of albums) this.#albums.set(id, new Uint8Array(json));
    if (this.#albums.size !== sizeBefore) this.#sortedIds = undefined;
  }

  all(): readonly StoredAlbum[] {
    return Array.from(this.#albums, ([id, json]) => ({ id, json }));
  }

  clear(): void {
    this.#albums.clear();
    this.#sortedIds = undefined;
  }

  listIds(limit: number, after: string | undefined): readonly string[] {
    this.#sortedIds ??= [...this.#albums.keys()].sort();
    const start = after === undefined ? 0 : firstAfter(this.#sortedIds, after);
    return this.#sortedIds.slice(start, start + limit);
  }
}

function firstAfter(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = sorted[middle];
    if (candidate !== undefined && candidate <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
