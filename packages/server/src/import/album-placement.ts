import type { Store } from "../storage/store.ts";
import type { AlbumLookup, PutAlbumsOptions, StoredAlbum } from "../storage/catalog.ts";
import { derivedAlbumId, derivedTrackId } from "./album-id.ts";
import { CatalogView } from "./catalog-view.ts";
import type { AlbumLine } from "./read-line.ts";
import { albumOf, isSameRelease, type ReleaseDraft } from "./musicbrainz/release-draft.ts";

/** A line that was read: an album with its id, or a release that doesn't have one yet. */
export type Incoming =
  | ({ readonly kind: "album" } & AlbumLine)
  | { readonly kind: "release"; readonly draft: ReleaseDraft };

/** An album with its final id. */
export interface PlacedAlbum {
  readonly id: string;
  readonly title: string | undefined;
  readonly json: string;
  readonly mbid: string | undefined;
  readonly artistNames: StoredAlbum["artistNames"];
}

export interface PlacedBatch {
  readonly albums: readonly PlacedAlbum[];
  /** What the catalog had when the ids were chosen. */
  readonly expected: PutAlbumsOptions["expected"];
}

/**
 * Gives every album of a batch its catalog id.
 *
 * An album with an id keeps it, and replaces the album that had it. A release keeps the id under which the catalog has its
 * MBID, whatever else about it was edited, so that importing again changes no id and adds no album. A new one takes
 * its ASIN; where it has none, or another album has it (two releases can share an ASIN: the first keeps it), the
 * first of its derived ids that is free. So do its tracks: no two albums have a track of the same id, unless they say so themselves.
 */
export async function placeAlbums(store: Store, batch: readonly Incoming[]): Promise<PlacedBatch> {
  const catalog = await CatalogView.of(store, lookupOf(batch));
  await catalog.findTracks(
    batch.flatMap((item) => (item.kind === "album" ? item.trackIds : item.draft.tracks.map(({ id }) => id))),
  );
  const albums: PlacedAlbum[] = [];
  for (const item of batch)
    albums.push(await (item.kind === "album" ? keep(catalog, item) : place(catalog, item.draft)));
  return { albums, expected: catalog.seen };
}

function keep(catalog: CatalogView, { id, title, json, trackIds }: AlbumLine): PlacedAlbum {
  const album = { id, title, json, mbid: undefined, artistNames: undefined };
  catalog.put(album, trackIds);
  return album;
}

async function place(catalog: CatalogView, draft: ReleaseDraft): Promise<PlacedAlbum> {
  const { title, mbid, artistNames } = draft;
  const id = catalog.idOf(mbid) ?? (await newIdFor(catalog, draft));
  const trackIds = await trackIdsFor(catalog, draft, id);
  const album = { id, title, json: JSON.stringify(albumOf(draft, id, trackIds)), mbid, artistNames };
  catalog.put(album, trackIds);
  return album;
}

/** The first derived id of each track that is no other track's. */
async function trackIdsFor(
  catalog: CatalogView,
  { tracks }: ReleaseDraft,
  albumId: string,
): Promise<string[]> {
  const ids = new Set<string>();
  for (const { key, id: first } of tracks) {
    let id = first;
    for (let probe = 1; ids.has(id) || (await catalog.isTrackOfOther(id, albumId)); probe += 1)
      id = derivedTrackId(key, probe);
    ids.add(id);
  }
  return [...ids];
}

async function newIdFor(catalog: CatalogView, draft: ReleaseDraft): Promise<string> {
  const { asin, mbid } = draft;
  if (asin !== undefined && (await isOfSame(catalog, draft, asin))) return asin;
  const free = asin !== undefined && (await catalog.at(asin)) === undefined ? asin : undefined;
  // A later probe is only used if all earlier ones are taken, so the first free one ends the search.
  for (let probe = 0; ; probe += 1) {
    const id = derivedAlbumId(mbid, probe);
    if ((await catalog.at(id)) === undefined) return free ?? id;
    if (await isOfSame(catalog, draft, id)) return id;
  }
}

/**
 * Whether an album without an MBID, from the sample catalog or an earlier version of this program, is of that
 * release. Its content tells.
 */
async function isOfSame(catalog: CatalogView, draft: ReleaseDraft, id: string): Promise<boolean> {
  const key = await catalog.at(id);
  if (key === undefined || key.mbid !== undefined) return false;
  const json = await catalog.jsonOf(id);
  return json !== undefined && isSameRelease(JSON.parse(json), draft);
}

function lookupOf(batch: readonly Incoming[]): AlbumLookup {
  const drafts = batch.flatMap((item) => (item.kind === "release" ? [item.draft] : []));
  const mbids = drafts.map(({ mbid }) => mbid);
  const ids = drafts.flatMap(({ asin, mbid }) => [
    ...(asin === undefined ? [] : [asin]),
    derivedAlbumId(mbid),
  ]);
  return { ids: [...new Set(ids)], mbids: [...new Set(mbids)] };
}
