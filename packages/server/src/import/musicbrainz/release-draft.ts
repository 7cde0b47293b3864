import type { Album, Artist, Image, Market, Track } from "../album.ts";
import { isRealAsin } from "../album-id.ts";
import { LineError } from "../album-line.ts";
import { type JsonObject, objectsOf, shown, textOf } from "../json-value.ts";
import { artistsOf } from "./artists.ts";
import { coverOf } from "./cover.ts";
import { labelOf } from "./label.ts";
import { marketsOf } from "./markets.ts";
import { mbidOf } from "./mbid.ts";
import { startOfDate } from "./partial-date.ts";
import { isPlaceholderName } from "./placeholders.ts";
import { isRelease } from "./release.ts";
import { announcedTrackCount, type TrackDraft, tracksOf } from "./tracks.ts";

/** What a release says, before it is known under which id the catalog keeps it. */
export interface ReleaseDraft {
  readonly mbid: string;
  /** Its ASIN, when that is one that a catalog can use. */
  readonly asin: string | undefined;
  readonly title: string | undefined;
  readonly releaseDate: string | undefined;
  readonly markets: Market[];
  readonly artists: Artist[] | undefined;
  readonly tracks: readonly TrackDraft[];
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
    tracks,
    trackCount: tracks.length > 0 ? tracks.length : announcedTrackCount(release),
    images: coverOf(mbid, release["cover-art-archive"]),
    label: labelOf(release["label-info"]),
  };
}

/** The release as the API's Album under the catalog id `id`. */
export function albumOf(draft: ReleaseDraft, id: string): Album {
  const { title, releaseDate, markets, artists, trackCount, images, label } = draft;
  const url = `https://music.amazon.com/albums/${id}`;
  const album = { id, ...(title !== undefined && { title }), url };
  const tracks = draft.tracks.map((track): Track => {
    const { lengthMs, ...rest } = track;
    return { ...rest, ...(lengthMs !== undefined && { duration: seconds(lengthMs) }), url, album };
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
