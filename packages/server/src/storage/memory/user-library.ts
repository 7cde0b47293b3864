import { type LibraryEntry, type LibraryQuery, StoreError } from "../store.ts";

/** One user's entries, kept in the order of their object ids so that no read has to sort them. */
export class UserLibrary {
  readonly #entries: LibraryEntry[] = [];
  readonly #byAlbum = new Map<string, LibraryEntry>();

  /** Oldest first. */
  get entries(): readonly LibraryEntry[] {
    return [...this.#entries];
  }

  add(entry: LibraryEntry): LibraryEntry {
    const known = this.#byAlbum.get(entry.albumId);
    if (known !== undefined) return known;
    const position = this.#firstNotOlderThan(entry.objectId);
    if (this.#entries[position]?.objectId === entry.objectId) {
      throw new StoreError(
        "FAILED",
        `The object id ${entry.objectId} belongs to another entry of this user.`,
      );
    }
    const kept = { ...entry };
    this.#entries.splice(position, 0, kept);
    this.#byAlbum.set(kept.albumId, kept);
    return kept;
  }

  remove(albumId: string): boolean {
    const entry = this.#byAlbum.get(albumId);
    if (entry === undefined) return false;
    this.#byAlbum.delete(albumId);
    this.#entries.splice(this.#firstNotOlderThan(entry.objectId), 1);
    return true;
  }

  list({ limit, olderThan, albumIds }: LibraryQuery): readonly LibraryEntry[] {
    if (albumIds !== undefined) return this.#listAlbums(albumIds, olderThan).slice(0, limit);
    const end = olderThan === undefined ? this.#entries.length : this.#firstNotOlderThan(olderThan);
    return this.#entries.slice(Math.max(0, end - limit), end).reverse();
  }

  #listAlbums(albumIds: readonly string[], olderThan: string | undefined): LibraryEntry[] {
    const found: LibraryEntry[] = [];
    for (const albumId of new Set(albumIds)) {
      const entry = this.#byAlbum.get(albumId);
      if (entry !== undefined && (olderThan === undefined || entry.objectId < olderThan)) found.push(entry);
    }
    return found.sort((a, b) => (a.objectId < b.objectId ? 1 : -1));
  }

  /** Binary search: where an entry of that object id is, or would be. */
  #firstNotOlderThan(objectId: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#entries[middle];
      if (entry !== undefined && entry.objectId < objectId) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
