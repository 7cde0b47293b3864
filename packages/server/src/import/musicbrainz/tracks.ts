import type { Artist } from "../../generated/schema.ts";
import { derivedId } from "../album-id.ts";
import { isJsonObject, type JsonObject, objectsOf, textOf } from "../../json-value.ts";
import { artistsOf } from "./release-fields.ts";
import { mbidOf } from "./releases.ts";
import { isNoTrack, isPlaceholderName } from "./placeholders.ts";

export interface TrackDraft {
  readonly id: string;
  readonly title?: string;
  readonly lengthMs?: number;
  readonly isrc?: string;
  readonly artists?: Artist[];
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
  for (const medium of objectsOf(release.media)) {
    for (const track of listedTracks(medium)) {
      drafts.push(trackOf(track, `${mbid}/${drafts.length + 1}`, albumArtists));
    }
  }
  return drafts;
}

function listedTracks(medium: JsonObject): readonly JsonObject[] {
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
    const listed = listedTracks(medium).length;
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
  const isrc = Array.isArray(recording.isrcs) ? recording.isrcs.find(isIsrc) : undefined;
  const artists = artistsOf(track["artist-credit"]);
  return {
    id: derivedId("track", mbidOf(track.id) ?? position),
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

function isIsrc(value: unknown): value is string {
  return typeof value === "string" && /^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$/.test(value);
}
