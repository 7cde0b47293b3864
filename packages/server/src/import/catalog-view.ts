import type { Store } from "../storage/store.ts";
import type { AlbumKey, AlbumLookup, PutAlbumsOptions } from "../storage/catalog.ts";
import { isJsonObject, objectsOf, textOf } from "../json-value.ts";
import type { PlacedAlbum } from "./album-placement.ts";

type Seen = NonNullable<PutAlbumsOptions["expected"]>;

/** The catalog as it will be when the albums of a batch are stored. */
export class CatalogView {
  readonly #store: Store;
  /** By id; `undefined` where the catalog has no such album. */
  readonly #keys = new Map<string, AlbumKey | undefined>();
  readonly #idsByMbid = new Map<string, string>();
  /** Of the albums of the batch. */
  readonly #json = new Map<string, string>();
  /** Which album a track is of, by its id; `undefined` where the catalog has no such track. */
  readonly #albumsOfTracks = new Map<string, string | undefined>();
  #seen: Seen = { lookup: { ids: [], mbids: [] }, found: [] };

  private constructor(store: Store) {
    this.#store = store;
  }

  /** Creates a view, and looks up many albums in one call. */
  static async of(store: Store, lookup: AlbumLookup): Promise<CatalogView> {
    const view = new CatalogView(store);
    if (lookup.ids.length + lookup.mbids.length > 0) await view.#find(lookup);
    return view;
  }

  get seen(): Seen {
    return this.#seen;
  }

  idOf(mbid: string): string | undefined {
    return this.#idsByMbid.get(mbid);
  }

  async at(id: string): Promise<AlbumKey | undefined> {
    if (!this.#keys.has(id)) await this.#find({ ids: [id], mbids: [] });
    return this.#keys.get(id);
  }

  async jsonOf(id: string): Promise<string | undefined> {
    const json = this.#json.get(id);
    if (json !== undefined) return json;
    const stored = await this.#store.catalog.get("albums", id);
    return stored && new TextDecoder().decode(stored);
  }

  /** Looks up many tracks in one call. */
  async findTracks(ids: readonly string[]): Promise<void> {
    const unknown = new Set(ids.filter((id) => !this.#albumsOfTracks.has(id)));
    if (unknown.size === 0) return;
    const json = await this.#store.catalog.getMany("tracks", [...unknown], { before: "[", after: "]" });
    for (const id of unknown) this.#albumsOfTracks.set(id, undefined);
    for (const { id, album } of objectsOf(JSON.parse(new TextDecoder().decode(json))))
      this.#albumsOfTracks.set(String(id), isJsonObject(album) ? textOf(album.id) : undefined);
  }

  async isTrackOfOther(id: string, albumId: string): Promise<boolean> {
    if (!this.#albumsOfTracks.has(id)) await this.findTracks([id]);
    return (this.#albumsOfTracks.get(id) ?? albumId) !== albumId;
  }

  put({ id, json, mbid }: PlacedAlbum, trackIds: readonly string[]): void {
    const before = this.#keys.get(id)?.mbid;
    if (before !== undefined) this.#idsByMbid.delete(before);
    this.#set({ id, mbid });
    this.#json.set(id, json);
    for (const track of trackIds) this.#albumsOfTracks.set(track, this.#albumsOfTracks.get(track) ?? id);
  }

  async #find(lookup: AlbumLookup): Promise<void> {
    const found = await this.#store.catalog.find(lookup);
    for (const id of lookup.ids) this.#keys.set(id, undefined);
    for (const key of found) this.#set(key);
    this.#seen = merge(this.#seen, { lookup, found });
  }

  #set(key: AlbumKey): void {
    this.#keys.set(key.id, key);
    if (key.mbid !== undefined) this.#idsByMbid.set(key.mbid, key.id);
  }
}

function merge(a: Seen, b: Seen): Seen {
  const found = new Map([...a.found, ...b.found].map((key) => [key.id, key]));
  return {
    lookup: {
      ids: [...a.lookup.ids, ...b.lookup.ids],
      mbids: [...a.lookup.mbids, ...b.lookup.mbids],
    },
    found: [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}
