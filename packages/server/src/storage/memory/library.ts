import type { Resource, StoredLibrary } from "../contents.ts";
import { type LibraryEntry, type LibraryQuery, newestFirst, objectIdAfter } from "../library.ts";
import { StoreError } from "../store.ts";
import type { WhileOpen } from "./memory-store.ts";
import { firstWhereNot } from "./oldest-first.ts";

export function memoryLibrary(whileOpen: WhileOpen): Resource<"library", "libraries"> {
  const libraries = new Map<string, UserLibrary>();
  return {
    library: {
      list: whileOpen((query) => libraries.get(query.userId)?.list(query) ?? []),
      add: whileOpen((userId, entry) => {
        const library = libraries.get(userId) ?? new UserLibrary();
        libraries.set(userId, library);
        return library.add(entry);
      }),
      remove: whileOpen((userId, albumId) => libraries.get(userId)?.remove(albumId) ?? false),
    },
    contents: {
      libraries: {
        read: (limit) => readLibraries(libraries, limit),
        replace(all) {
          const replacements = all.map(toLibrary);
          libraries.clear();
          for (const [userId, library] of replacements) libraries.set(userId, library);
        },
      },
    },
  };
}

function toLibrary({ userId, entries }: StoredLibrary): readonly [string, UserLibrary] {
  const library = new UserLibrary();
  for (const entry of entries) library.restore(entry);
  return [userId, library];
}

function readLibraries(libraries: ReadonlyMap<string, UserLibrary>, limit: number): readonly StoredLibrary[] {
  const found: StoredLibrary[] = [];
  let left = limit;
  for (const [userId, library] of libraries) {
    const entries = library.entries.slice(0, left);
    found.push({ userId, entries });
    left -= entries.length;
    if (left <= 0) break;
  }
  return found;
}

/** One user's entries, in the order of their object ids, so that no read has to sort them. */
class UserLibrary {
  readonly #entries: LibraryEntry[] = [];
  readonly #byAlbum = new Map<string, LibraryEntry>();
  /** Of removed entries too: later entries have to be newer than these. */
  #newest: string | undefined;

  get entries(): readonly LibraryEntry[] {
    return [...this.#entries];
  }

  /** Adds an entry as the newest, or returns the one of that album. */
  add(entry: LibraryEntry): LibraryEntry {
    const known = this.#byAlbum.get(entry.albumId);
    return known ?? this.#insert({ ...entry, objectId: objectIdAfter(this.#newest, entry.objectId) });
  }

  /** Adds an entry at the position of its object id. */
  restore(entry: LibraryEntry): void {
    if (!this.#byAlbum.has(entry.albumId)) this.#insert({ ...entry });
  }

  #insert(entry: LibraryEntry): LibraryEntry {
    const position = this.#firstNotOlderThan(entry.objectId);
    if (this.#entries[position]?.objectId === entry.objectId) {
      throw new StoreError(
        "FAILED",
        `The object id ${entry.objectId} belongs to another entry of this user.`,
      );
    }
    this.#entries.splice(position, 0, entry);
    this.#byAlbum.set(entry.albumId, entry);
    if (this.#newest === undefined || this.#newest < entry.objectId) this.#newest = entry.objectId;
    return entry;
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

  #listAlbums(albumIds: readonly string[], olderThan: string | undefined): readonly LibraryEntry[] {
    const found: LibraryEntry[] = [];
    for (const albumId of new Set(albumIds)) {
      const entry = this.#byAlbum.get(albumId);
      if (entry !== undefined && (olderThan === undefined || entry.objectId < olderThan)) found.push(entry);
    }
    return newestFirst(found);
  }

  /** Where an entry of that object id is, or would be. */
  #firstNotOlderThan(objectId: string): number {
    return firstWhereNot(this.#entries, (entry) => entry.objectId < objectId);
  }
}
