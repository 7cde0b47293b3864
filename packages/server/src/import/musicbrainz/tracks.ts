import type { ArtistReference } from "../../generated/schema.ts";
import { isrcOf } from "../album-fields.ts";
import { derivedTrackId } from "../album-id.ts";
import { isJsonObject, type JsonObject, objectsOf, textOf } from "../../json-value.ts";
import { artistsOf } from "./release-fields.ts";
import { mbidOf } from "./releases.ts";
import { isNoTrack, isPlaceholderName } from "./placeholders.ts";

export interface TrackDraft {
  /** Names it for good: its MBID, or its place on the release. */
  readonly key: string;
  /** The first of its derived ids. */
  readonly id: string;
  readonly title?: string;
  readonly lengthMs?: number;
  readonly isrc?: string;
  readonly artists?: ArtistReference[];
}

/**
 * The tracks of all media in their order, DVDs and other video media included.
 *
 * A pregap is music hidden before the first track of a medium, so it comes first. Data tracks hold files and
 * are not tracks of an album, and neither is silence.
 */
export function tracksOf(release: JsonObject, mbid: string): readonly TrackDraft[] {
  const albumArtists = JSON.stringify(artistsOf(release["artist-credit"]));
  const drafts: TrackDraft[] = [];
  for (const track of listedTracks(release))
    drafts.push(trackOf(track, `${mbid}/${drafts.length + 1}`, albumArtists));
  return drafts;
}

/** The tracks of a release as its source has them. */
export function listedTracks(release: JsonObject): readonly JsonObject[] {
  return objectsOf(release.media).flatMap(tracksOfMedium);
}

function tracksOfMedium(medium: JsonObject): readonly JsonObject[] {
  const all = [...objectsOf([medium.pregap]), ...objectsOf(medium.tracks)];
  return all.filter((track) => !isNoTrack(titleOf(track)));
}

/**
 * How many tracks a release has, as its media announce, even if they list other ones, fewer or none. A medium that
 * announces nothing counts as long as its list; `undefined` if it has none.
 */
export function announcedTrackCount(release: JsonObject): number | undefined {
  let sum = 0;
  for (const medium of objectsOf(release.media)) {
    const listed = tracksOfMedium(medium).length;
    const count = medium["track-count"];
    const isAnnounced = typeof count === "number" && Number.isSafeInteger(count) && count >= 0;
    if (!isAnnounced && listed === 0) return undefined;
    sum += isAnnounced && (count > 0 || listed === 0) ? count : listed;
  }
  return sum > 0 ? sum : undefined;
}

function trackOf(track: JsonObject, position: string, albumArtists: string | undefined): TrackDraft {
  const recording = isJsonObject(track.recording) ? track.recording : {};
  const title = titleOf(track);
  const [isrc] = Array.isArray(recording.isrcs) ? recording.isrcs.flatMap((each) => isrcOf(each) ?? []) : [];
  const artists = artistsOf(track["artist-credit"]);
  const key = mbidOf(track.id) ?? position;
  return {
    key,
    id: derivedTrackId(key),
    ...(title !== undefined && !isPlaceholderName(title) && { title }),
    ...(isLength(track.length) && { lengthMs: track.length }),
    ...(isrc !== undefined && { isrc }),
    // Only included if they differ from the album's, as on compilations. Otherwise they would be most of its bytes.
    ...(artists !== undefined && JSON.stringify(artists) !== albumArtists && { artists }),
  };
}

function titleOf({ title, recording }: JsonObject): string | undefined {
  return textOf(title) ?? (isJsonObject(recording) ? textOf(recording.title) : undefined);
}

function isLength(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}
