import { joinWithCommas } from "../../bytes.ts";
import type { CatalogKind } from "../catalog-items.ts";
import {
  type AlbumKey,
  type AlbumLookup,
  type ImportCheckpoint,
  isSameKeys,
  lastOfEach,
  type StoredAlbum,
} from "../catalog.ts";
import { namesText } from "../columns.ts";
import type { Resource } from "../contents.ts";
import { CatalogItems } from "./catalog-items.ts";
import type { WhileOpen } from "./memory-store.ts";
import { firstWhereNot } from "./oldest-first.ts";

export function memoryCatalog(whileOpen: WhileOpen): Resource<"catalog", "albums"> {
  const albums = new AlbumTable();
  const items = new CatalogItems();
  const checkpoints = new Map<string, ImportCheckpoint>();

  function get(kind: CatalogKind, id: string): Uint8Array | undefined {
    return kind === "albums" ? albums.get(id) : items.get(kind, id);
  }

  function put(batch: readonly StoredAlbum[]): void {
    const changed = lastOfEach(batch).filter((album) => !albums.has(album));
    items.put(changed);
    albums.put(changed);
  }

  return {
    catalog: {
      get: whileOpen(get),
      getMany: whileOpen((kind, ids, around) =>
        joinWithCommas(
          ids.flatMap((id) => get(kind, id) ?? []),
          around,
        ),
      ),
      match: whileOpen((kind, query) => items.match(kind, query, (id) => get(kind, id))),
      similarWords: whileOpen((word, limit) => items.similarWords(word, limit)),
      find: whileOpen((lookup) => albums.find(lookup)),
      put: whileOpen((batch, { checkpoint, expected } = {}) => {
        if (expected && !isSameKeys(albums.find(expected.lookup), expected.found)) return false;
        put(batch);
        if (checkpoint !== undefined) checkpoints.set(checkpoint.source, { ...checkpoint });
        return true;
      }),
      count: whileOpen((kind) => (kind === "albums" ? albums.size : items.count(kind))),
      listIds: whileOpen((limit, after) => albums.listIds(limit, after)),
      getCheckpoint: whileOpen((source) => checkpoints.get(source)),
      deleteCheckpoint: whileOpen((source) => void checkpoints.delete(source)),
    },
    contents: {
      albums: {
        read: (limit) => albums.all(limit),
        replace(all) {
          albums.clear();
          items.clear();
          put(all);
          checkpoints.clear();
        },
      },
    },
  };
}

class AlbumTable {
  readonly #albums = new Map<string, Uint8Array>();
  readonly #artistNames = new Map<string, StoredAlbum["artistNames"]>();
  readonly #mbids = new Map<string, string>();
  readonly #idsByMbid = new Map<string, string>();
  /** Sorted when it is next read; `undefined` after an id was added. */
  #sortedIds: readonly string[] | undefined;

  get size(): number {
    return this.#albums.size;
  }

  get(id: string): Uint8Array | undefined {
    return this.#albums.get(id);
  }

  /** Whether it is stored just so. */
  has(album: StoredAlbum): boolean {
    const { id, json, mbid } = album;
    const stored = this.#albums.get(id);
    const names = namesText({ artistNames: this.#artistNames.get(id) });
    if (
      stored?.byteLength !== json.byteLength ||
      this.#mbids.get(id) !== mbid ||
      names !== namesText(album)
    ) {
      return false;
    }
    return stored.every((byte, at) => byte === json[at]);
  }

  put(albums: readonly StoredAlbum[]): void {
    const sizeBefore = this.#albums.size;
    // Copied, because callers often pass a view of a large buffer, which would stay in memory as a whole.
    for (const { id, json, mbid, artistNames } of albums) {
      this.#albums.set(id, new Uint8Array(json));
      if (artistNames === undefined) this.#artistNames.delete(id);
      else this.#artistNames.set(id, artistNames);
      this.#setMbid(id, mbid);
    }
    if (this.#albums.size !== sizeBefore) this.#sortedIds = undefined;
  }

  all(limit: number): readonly StoredAlbum[] {
    const found: StoredAlbum[] = [];
    for (const [id, json] of this.#albums) {
      if (found.length === limit) break;
      found.push({ id, json, mbid: this.#mbids.get(id), artistNames: this.#artistNames.get(id) });
    }
    return found;
  }

  find({ ids, mbids }: AlbumLookup): readonly AlbumKey[] {
    const found = new Set(ids.filter((id) => this.#albums.has(id)));
    for (const mbid of mbids) {
      const id = this.#idsByMbid.get(mbid);
      if (id !== undefined) found.add(id);
    }
    return [...found].sort().map((id) => ({ id, mbid: this.#mbids.get(id) }));
  }

  clear(): void {
    this.#albums.clear();
    this.#artistNames.clear();
    this.#mbids.clear();
    this.#idsByMbid.clear();
    this.#sortedIds = undefined;
  }

  #setMbid(id: string, mbid: string | undefined): void {
    const before = this.#mbids.get(id);
    if (before === mbid) return;
    if (before !== undefined) this.#idsByMbid.delete(before);
    if (mbid === undefined) this.#mbids.delete(id);
    else {
      this.#mbids.set(id, mbid);
      this.#idsByMbid.set(mbid, id);
    }
  }

  listIds(limit: number, after: string | undefined): readonly string[] {
    this.#sortedIds ??= [...this.#albums.keys()].sort();
    const start = after === undefined ? 0 : firstWhereNot(this.#sortedIds, (id) => id <= after);
    return this.#sortedIds.slice(start, start + limit);
  }
}
