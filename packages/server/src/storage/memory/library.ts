import type { Resource, StoredLibrary } from "../contents.ts";
import {
  type LibraryEntry,
  type LibraryList,
  type LibraryQuery,
  newestFirst,
  objectIdAfter,
} from "../library.ts";
import { StoreError } from "../store.ts";
import type { WhileOpen } from "./memory-store.ts";
import { firstWhereNot } from "./oldest-first.ts";

type Lists = Map<string, EntryList>;

export function memoryLibrary(whileOpen: WhileOpen): Resource<"library", "libraries"> {
  let lists: Lists = new Map();

  function remove(userId: string, list: LibraryList, itemId: string): boolean {
    return lists.get(keyOf(userId, list))?.remove(itemId) ?? false;
  }

  return {
    library: {
      list: whileOpen((query) => lists.get(keyOf(query.userId, query.list))?.list(query) ?? []),
      add: whileOpen((userId, list, entry) => listIn(lists, userId, list).add(entry)),
      move: whileOpen((userId, { from, to }, entry) => {
        remove(userId, from, entry.itemId);
        return listIn(lists, userId, to).add(entry);
      }),
      remove: whileOpen(remove),
    },
    contents: {
      libraries: {
        read: (limit) => readLibraries(lists, limit),
        replace(all) {
          const replacements: Lists = new Map();
          for (const { userId, list: name, entries } of all) {
            const list = listIn(replacements, userId, name);
            for (const entry of entries) list.restore(entry);
          }
          lists = replacements;
        },
      },
    },
  };
}

function keyOf(userId: string, list: LibraryList): string {
  return `${list} ${userId}`;
}

/** The list, which is made if it is missing. */
function listIn(lists: Lists, userId: string, name: LibraryList): EntryList {
  const key = keyOf(userId, name);
  const list = lists.get(key) ?? new EntryList(userId, name);
  lists.set(key, list);
  return list;
}

function readLibraries(lists: Lists, limit: number): readonly StoredLibrary[] {
  const found: StoredLibrary[] = [];
  let left = limit;
  for (const list of lists.values()) {
    const entries = list.entries.slice(0, left);
    found.push({ userId: list.userId, list: list.name, entries });
    left -= entries.length;
    if (left <= 0) break;
  }
  return found;
}

/** The entries of one list of one user, in the order of their object ids, so that no read has to sort them. */
class EntryList {
  readonly userId: string;
  readonly name: LibraryList;
  readonly #entries: LibraryEntry[] = [];
  readonly #byItem = new Map<string, LibraryEntry>();
  /** Of removed entries too: later entries have to be newer than these. */
  #newest: string | undefined;

  constructor(userId: string, name: LibraryList) {
    this.userId = userId;
    this.name = name;
  }

  get entries(): readonly LibraryEntry[] {
    return [...this.#entries];
  }

  /** Adds an entry as the newest, or returns the one of that item. */
  add(entry: LibraryEntry): LibraryEntry {
    const known = this.#byItem.get(entry.itemId);
    return known ?? this.#insert({ ...entry, objectId: objectIdAfter(this.#newest, entry.objectId) });
  }

  /** Adds an entry at the position of its object id. */
  restore(entry: LibraryEntry): void {
    if (!this.#byItem.has(entry.itemId)) this.#insert({ ...entry });
  }

  #insert(entry: LibraryEntry): LibraryEntry {
    const position = this.#firstNotOlderThan(entry.objectId);
    if (this.#entries[position]?.objectId === entry.objectId) {
      throw new StoreError(
        "FAILED",
        `The object id ${entry.objectId} belongs to another entry of this list.`,
      );
    }
    this.#entries.splice(position, 0, entry);
    this.#byItem.set(entry.itemId, entry);
    if (this.#newest === undefined || this.#newest < entry.objectId) this.#newest = entry.objectId;
    return entry;
  }

  remove(itemId: string): boolean {
    const entry = this.#byItem.get(itemId);
    if (entry === undefined) return false;
    this.#byItem.delete(itemId);
    this.#entries.splice(this.#firstNotOlderThan(entry.objectId), 1);
    return true;
  }

  list({ limit, olderThan, itemIds }: LibraryQuery): readonly LibraryEntry[] {
    if (itemIds !== undefined) return this.#listItems(itemIds, olderThan).slice(0, limit);
    const end = olderThan === undefined ? this.#entries.length : this.#firstNotOlderThan(olderThan);
    return this.#entries.slice(Math.max(0, end - limit), end).reverse();
  }

  #listItems(itemIds: readonly string[], olderThan: string | undefined): readonly LibraryEntry[] {
    const found: LibraryEntry[] = [];
    for (const itemId of new Set(itemIds)) {
      const entry = this.#byItem.get(itemId);
      if (entry !== undefined && (olderThan === undefined || entry.objectId < olderThan)) found.push(entry);
    }
    return newestFirst(found);
  }

  /** Where an entry of that object id is, or would be. */
  #firstNotOlderThan(objectId: string): number {
    return firstWhereNot(this.#entries, (entry) => entry.objectId < objectId);
  }
}
