import { isRealAsin } from "../album-id.ts";
import { LineError } from "../read-line.ts";
import type { Album, ArtistReference, Image, Market, Track } from "../../generated/schema.ts";
import { isJsonObject, type JsonObject, objectsOf, shown, textOf } from "../../json-value.ts";
import { isPlaceholderName } from "./placeholders.ts";
import { artistNamesOf, artistsOf, coverOf, labelOf, marketsOf, startOfDate } from "./release-fields.ts";
import { isRelease, mbidOf } from "./releases.ts";
import { announcedTrackCount, listedTracks, type TrackDraft, tracksOf } from "./tracks.ts";

/** A release as it was read, before it has a catalog id. */
export interface ReleaseDraft {
  readonly mbid: string;
  /** Its ASIN, if the catalog can use it. */
  readonly asin: string | undefined;
  readonly title: string | undefined;
  readonly releaseDate: string | undefined;
  readonly markets: Market[];
  readonly artists: ArtistReference[] | undefined;
  /** The artists' own names, by their ids, where they are credited under another one. */
  readonly artistNames: Readonly<Record<string, string>> | undefined;
  readonly tracks: readonly TrackDraft[];
  /** As the source announces; `tracks` is what it lists. */
  readonly trackCount: number | undefined;
  readonly images: Image[] | undefined;
  readonly label: string | undefined;
}

/**
 * Reads a release of the MusicBrainz web service or its JSON dump. What is null, missing, empty or not
 * understood is left out; nothing is made up.
 *
 * @throws {LineError} when it is another entity than a release, or has no MBID.
 * @see https://musicbrainz.org/doc/MusicBrainz_API
 */
export function readRelease(release: JsonObject): ReleaseDraft {
  if (!isRelease(release)) throw new LineError("is an entity of MusicBrainz, but not a release");
  const mbid = mbidOf(release.id);
  if (mbid === undefined) throw new LineError(`id: expected the MBID of a release, got ${shown(release.id)}`);
  const tracks = tracksOf(release, mbid);
  return {
    mbid,
    asin: isRealAsin(release.asin) ? release.asin : undefined,
    title: isPlaceholderName(textOf(release.title)) ? undefined : textOf(release.title),
    releaseDate: startOfDate(release.date) ?? firstEventDate(release),
    markets: marketsOf(release),
    artists: artistsOf(release["artist-credit"]),
    artistNames: artistNamesOf([release, ...listedTracks(release)]),
    tracks,
    trackCount: announcedTrackCount(release) ?? (tracks.length || undefined),
    images: coverOf(mbid, release["cover-art-archive"]),
    label: labelOf(release["label-info"]),
  };
}

/** @param trackIds those of its tracks, in their order */
export function albumOf(
  draft: ReleaseDraft,
  id: string,
  trackIds: readonly string[] = draft.tracks.map((track) => track.id),
): Album {
  const { title, releaseDate, markets, artists, trackCount, images, label } = draft;
  const url = `https://music.amazon.com/albums/${id}`;
  const album = { id, ...(title !== undefined && { title }), url };
  const tracks = draft.tracks.map((track, index): Track => {
    const { key: _key, lengthMs, ...rest } = track;
    return {
      ...rest,
      id: trackIds[index] ?? track.id,
      ...(lengthMs !== undefined && { duration: seconds(lengthMs) }),
      url,
      album,
    };
  });
  const lengths = draft.tracks.flatMap(({ lengthMs }) => lengthMs ?? []);
  const market = markets[0]?.id;
  return {
    id,
    ...(id === draft.asin && { globalAsin: id }),
    ...(title !== undefined && { title }),
    ...(lengths.length > 0 && { duration: seconds(lengths.reduce((sum, length) => sum + length, 0)) }),
    url,
    ...(releaseDate !== undefined && { releaseDate }),
    ...(market !== undefined && { market, availableMarkets: markets }),
    ...(artists !== undefined && { artists }),
    ...(tracks.length > 0 && { tracks }),
    ...(trackCount !== undefined && { trackCount }),
    ...(images !== undefined && { images }),
    ...(label !== undefined && { label }),
  };
}

/** Milliseconds as whole seconds, rounded to the nearest. An album's are summed first and rounded once. */
function seconds(ms: number): number {
  return Math.round(ms / 1000);
}

function firstEventDate(release: JsonObject): string | undefined {
  const dates = objectsOf(release["release-events"]).flatMap(({ date }) => startOfDate(date) ?? []);
  return dates.sort()[0];
}

/**
 * Whether an album of the catalog was made from the release `draft`, at this or an earlier import.
 *
 * The API's Album has no field for an MBID and one of our own would be served to every client. But what is
 * stored identifies it: a track of MusicBrainz is on one release alone and its id is kept, and the address of the
 * cover has the release's MBID. For a release with neither, title, date and
 * artists decide.
 */
export function isSameRelease(stored: unknown, draft: ReleaseDraft): boolean {
  if (!isJsonObject(stored)) return false;
  const ids = new Set(objectsOf(stored.tracks).map(({ id }) => id));
  if (draft.tracks.some(({ id }) => ids.has(id))) return true;
  const covers = objectsOf(stored.images).map(({ url }) => url);
  if (covers.length > 0 && draft.images !== undefined) return covers.includes(draft.images[0]?.url);
  if (ids.size > 0 && draft.tracks.length > 0) return false;
  const artists = objectsOf(stored.artists).map(({ id }) => id);
  return (
    stored.title === draft.title &&
    stored.releaseDate === draft.releaseDate &&
    artists.join() === (draft.artists ?? []).map(({ id }) => id).join()
  );
}
