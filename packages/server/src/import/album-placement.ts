import type { Store } from "../storage/store.ts";
import { derivedAlbumId } from "./album-id.ts";
import { albumOf, type ReleaseDraft } from "./musicbrainz/release-draft.ts";
import { isSameRelease } from "./musicbrainz/same-release.ts";

/** What a line of a source becomes: an album that names its id, or a release that is yet to get one. */
export type Incoming =
  | { readonly kind: "album"; readonly id: string; readonly json: string }
  | { readonly kind: "release"; readonly draft: ReleaseDraft };

/** An album with its id settled. */
export interface PlacedAlbum {
  readonly id: string;
  readonly json: string;
}

/** A batch with all ids settled. */
export interface PlacedBatch {
  readonly albums: readonly PlacedAlbum[];
  /** Ids that releases took because the catalog had no album of them. */
  readonly absent: readonly string[];
}

/**
 * Gives every album of a batch its catalog id.
 *
 * An album that names its id has it, whoever had it before. A release keeps the id under which the catalog
 * has it already, so that importing again changes no id and adds no album. A new one takes its ASIN; where it
 * has none, or another album has it (two releases can share an ASIN: the first keeps it), the first of its
 * derived ids that is free.
 */
export async function placeAlbums(store: Store, batch: readonly Incoming[]): Promise<PlacedBatch> {
  const catalog = new CatalogView(store);
  await catalog.load(batch.flatMap((item) => (item.kind === "release" ? firstCandidates(item.draft) : [])));
  const albums: PlacedAlbum[] = [];
  const absent = new Set<string>();
  for (const item of batch) {
    const album = item.kind === "album" ? item : await placeRelease(catalog, item.draft);
    if (item.kind === "release" && catalog.isNew(album.id)) absent.add(album.id);
    catalog.set(album.id, album.json);
    albums.push({ id: album.id, json: album.json });
  }
  return { albums, absent: [...absent] };
}

async function placeRelease(catalog: CatalogView, draft: ReleaseDraft): Promise<PlacedAlbum> {
  const id = await idFor(catalog, draft);
  return { id, json: JSON.stringify(albumOf(draft, id)) };
}

async function idFor(catalog: CatalogView, draft: ReleaseDraft): Promise<string> {
  const atAsin = draft.asin === undefined ? undefined : await catalog.get(draft.asin);
  if (draft.asin !== undefined && isSame(atAsin, draft)) return draft.asin;
  // Later probes are looked at only when all before them are taken, so the first free one ends the search.
  for (let probe = 0; ; probe += 1) {
    const id = derivedAlbumId(draft.mbid, probe);
    const occupant = await catalog.get(id);
    if (occupant === undefined) return draft.asin !== undefined && atAsin === undefined ? draft.asin : id;
    if (isSame(occupant, draft)) return id;
  }
}

function isSame(json: string | undefined, draft: ReleaseDraft): boolean {
  return json !== undefined && isSameRelease(JSON.parse(json), draft);
}

function firstCandidates(draft: ReleaseDraft): readonly string[] {
  const derived = derivedAlbumId(draft.mbid);
  return draft.asin === undefined ? [derived] : [draft.asin, derived];
}

/** The catalog as it will be when the albums of the batch are stored. */
class CatalogView {
  readonly #store: Store;
  readonly #albums = new Map<string, string | undefined>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Asks the store for many at once. */
  async load(ids: readonly string[]): Promise<void> {
    const unique = [...new Set(ids)];
    if (unique.length === 0) return;
    const found = await this.#store.getAlbums(unique);
    for (const [index, id] of unique.entries()) this.#albums.set(id, decoded(found[index]));
  }

  async get(id: string): Promise<string | undefined> {
    if (!this.#albums.has(id)) this.#albums.set(id, decoded(await this.#store.getAlbum(id)));
    return this.#albums.get(id);
  }

  /** Whether no album of that id is stored or in the batch. */
  isNew(id: string): boolean {
    return this.#albums.has(id) && this.#albums.get(id) === undefined;
  }

  set(id: string, json: string): void {
    this.#albums.set(id, json);
  }
}

function decoded(json: Uint8Array | undefined): string | undefined {
  return json === undefined ? undefined : new TextDecoder().decode(json);
}
